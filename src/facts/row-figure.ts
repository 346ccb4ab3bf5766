import type { Language, Quantity, Quote } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { FactRow } from "./facts-csv.ts";

export const QUOTE_LANGUAGES = ["en", "vi"] as const;

export function quoteIn(row: FactRow, language: Language): string | null {
  return language === "en" ? row.quote_en : row.quote_vi;
}

/** A figure in a quote of a row; `step` is that of the parser's reading. */
export interface QuotedFigure {
  quote: Quote;
  step: number;
}

/** The figures of a quote that say what a row says, in order; and all that the quote prints, for a message. */
export function figuresOf(row: FactRow, language: Language): { says: QuotedFigure[]; prints: string } {
  const text = quoteIn(row, language) ?? "";
  const figures = findQuantities(text, { language });
  const prints = figures.map((figure) => `${figure.qualifier} ${figure.text} (${figure.unit})`).join("; ");
  const says = figures
    .filter((quantity) => saysRow(quantity, row))
    .map(({ start, end, text: printed, step }) => ({ quote: { language, text, start, end, printed }, step }));
  return { says, prints: prints || "none" };
}

/** The quotes of a row that no passage has any more; without a span where the parser reads the figure otherwise now. */
export function quotedAsWas(row: FactRow): QuotedFigure[] {
  return QUOTE_LANGUAGES.flatMap((language) => {
    const text = quoteIn(row, language);
    if (text === null) return [];
    const [figure] = figuresOf(row, language).says;
    return [figure ?? { quote: { language, text, start: 0, end: 0, printed: row.printed }, step: 1 }];
  });
}

/** Equal in value, whole, unit and qualifier; a change of a rate may be printed in % (DESIGN, "Change or level"). */
function saysRow(quantity: Quantity, row: FactRow): boolean {
  const points = row.unit === "percentage-point" && quantity.unit === "percent";
  return (
    quantity.value === row.value &&
    quantity.low === row.low &&
    quantity.high === row.high &&
    quantity.of === row.of &&
    (quantity.unit === row.unit || points) &&
    quantity.qualifier === row.qualifier &&
    // What the sentence says of rate and direction; it may leave them to the words around the figure.
    (quantity.per.length === 0 || quantity.per.join() === row.per.join()) &&
    (quantity.direction === null || quantity.direction === row.direction)
  );
}

/** A row's figure in words for messages: "exact 17.66 percent". */
export function describeFigure(row: FactRow): string {
  const figure = row.value ?? `${row.low} to ${row.high}`;
  return [row.qualifier, figure, row.of === null ? null : `of ${row.of}`, row.unit].filter(Boolean).join(" ");
}
