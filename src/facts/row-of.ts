import type { Fact } from "../domain.ts";
import type { Cells, Column } from "./facts-csv.ts";

/** A fact as a row of the table; `printed` is in the article's own marks. */
export function rowOf(fact: Fact): Cells {
  const quote = (language: string) => fact.quotes.find((candidate) => candidate.language === language);
  const row: Record<Column, string | number | null | undefined> = {
    id: fact.id,
    article: fact.article,
    metric: fact.metric,
    programme: fact.programme,
    place: fact.place,
    about: fact.about,
    period_from: fact.period?.from,
    period_to: fact.period?.to,
    base_from: fact.base?.from,
    base_to: fact.base?.to,
    kind: fact.kind,
    qualifier: fact.qualifier,
    value: fact.value,
    low: fact.low,
    high: fact.high,
    of: fact.of,
    unit: fact.unit,
    noun: fact.noun,
    per: fact.per.join("|"),
    direction: fact.direction,
    part_of: fact.partOf,
    speaker: fact.speaker,
    printed: fact.printed,
    quote_en: quote("en")?.text,
    quote_vi: quote("vi")?.text,
  };
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, String(cell ?? "")]),
  ) as Cells;
}
