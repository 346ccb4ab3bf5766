import { figureUrl } from "../answer/figure-url.ts";
import { printFigure } from "../answer/print-figure.ts";
import type { Fact, Language } from "../domain.ts";
import { toCsv } from "../facts/facts-csv.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { FigureRoom } from "./bot-deps.ts";

const COLUMNS = [
  "figure",
  "metric",
  "place",
  "about",
  "programme",
  "period_from",
  "period_to",
  "kind",
  "qualifier",
  "value",
  "low",
  "high",
  "of",
  "unit",
  "noun",
  "per",
  "direction",
  "quote",
  "speaker",
  "title",
  "author",
  "publisher",
  "published",
  "url",
  "figure_url",
  "status",
  "id",
] as const;

/** Spreadsheets take a file without it for one in an old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Facts as a table for a spreadsheet, one a row, with quotes and addresses. No cell begins as a formula: what articles
 * print must not run on a reporter's machine.
 */
export function factsFile(
  facts: Fact[],
  language: Language,
  room: Pick<FigureRoom, "articles" | "vocabulary">,
): string {
  const rows = facts.map((fact) => rowOf(fact, language, room));
  return BYTE_ORDER_MARK + toCsv(rows, COLUMNS, { escape_formulas: true });
}

function rowOf(
  fact: Fact,
  language: Language,
  { articles, vocabulary }: Pick<FigureRoom, "articles" | "vocabulary">,
): Record<(typeof COLUMNS)[number], string> {
  const article = articles.get(fact.article);
  const quote = fact.quotes.find((candidate) => candidate.language === language) ?? fact.quotes[0];
  const { before, text, after } = printFigure(fact, language);
  const number = (value: number | null) => (value === null ? "" : String(value));
  return {
    figure: `${before}${text}${after}`,
    metric: fact.label[language] ?? fact.label.vi ?? fact.label.en ?? fact.metric,
    place: fact.placeLabel,
    about: groupOf(fact.about, vocabulary)?.label[language] ?? fact.about ?? "",
    programme: vocabulary.programmes.get(fact.programme ?? "")?.label[language] ?? fact.programme ?? "",
    period_from: fact.period?.from ?? "",
    period_to: fact.period?.to ?? "",
    kind: fact.kind,
    qualifier: fact.qualifier,
    value: number(fact.value),
    low: number(fact.low),
    high: number(fact.high),
    of: number(fact.of),
    unit: fact.unit,
    noun: fact.noun ?? "",
    per: fact.per.join("/"),
    direction: fact.direction ?? "",
    quote: quote?.text ?? "",
    speaker: fact.speaker ?? "",
    title: article?.title ?? fact.article,
    author: article?.author ?? "",
    publisher: article?.publisher ?? "",
    published: article?.published ?? "",
    url: article?.url ?? "",
    figure_url: figureUrl(article?.url ?? null, fact.printed) ?? "",
    status: fact.status,
    id: fact.id,
  };
}
