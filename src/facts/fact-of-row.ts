import type { Fact, Passage, Period } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FactRow } from "./facts-csv.ts";
import type { QuotedFigure } from "./row-figure.ts";

/** The fact of a row whose figure stands in a passage; without one it is retired. */
export function factOfRow(
  row: FactRow,
  passage: Passage | null,
  figures: QuotedFigure[],
  vocabulary: Vocabulary,
): Fact {
  const { value, low, high, of, unit, noun, per, direction, qualifier } = row;
  const { article, metric, programme, place, about, kind, speaker, printed } = row;
  return {
    id: row.id,
    article,
    passage: passage?.id ?? "",
    ...{ value, low, high, of, unit, noun, per, direction, qualifier },
    step: figures[0]?.step ?? 1,
    metric,
    label: vocabulary.metrics.get(metric)?.label ?? {},
    programme,
    place,
    placeLabel: vocabulary.places.get(place)?.name ?? place,
    about,
    period: periodOf(row.period_from, row.period_to),
    base: periodOf(row.base_from, row.base_to),
    kind,
    partOf: row.part_of,
    speaker,
    printed,
    status: passage === null ? "retired" : "reviewed",
    quotes: figures.map(({ quote }) => quote),
  };
}

function periodOf(from: string | null, to: string | null): Period | null {
  return from === null ? null : { from, to };
}
