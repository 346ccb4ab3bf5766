import type { Fact, Language, Measure } from "../../domain.ts";
import type { Computed } from "../../quantities/arithmetic.ts";
import { formatMeasure, qualify } from "../../quantities/format.ts";

/** A figure as its article prints it in that language, with its qualifier. */
export function printFact(fact: Fact, language: Language): string {
  const quote = fact.quotes.find((candidate) => candidate.language === language);
  const text = fact.of === null ? (quote?.printed ?? fact.printed) : printMeasure(fact, language);
  return qualify(text, fact.qualifier, language);
}

/** What was computed, in the scale and unit of time of the figure that it is held against, and no coarser. */
export function printComputed(computed: Computed, printed: Fact, language: Language): string {
  const step = Math.min(computed.step, printed.step || computed.step);
  const value = tidy(Math.round(computed.unrounded / step) * step, step);
  const scale = scaleOf(printed, language);
  return formatMeasure({ ...computed, value, step, per: printed.per, of: null, scale }, language);
}

/** The scale word that a figure is printed with, as a number; 1 where it has none. */
function scaleOf(fact: Fact, language: Language): number {
  if (fact.value === null) return 1;
  const printed = printFact(fact, language);
  const marks = fact.quotes.some((quote) => quote.language === language)
    ? language
    : fact.quotes[0]?.language;
  const digits = (scale: number) =>
    formatMeasure({ ...fact, of: null, scale }, marks ?? language).match(/\d[\d.,]*/)?.[0] ?? " ";
  return [1e12, 1e9, 1e6].find((scale) => printed.includes(digits(scale))) ?? 1;
}

/** A measure alone, in the largest scale that needs at most three decimals. */
export function printMeasure(measure: Measure, language: Language): string {
  const size = Math.abs(measure.value ?? measure.high ?? 0);
  const scale = [1e12, 1e9, 1e6].find((candidate) => candidate <= size && candidate <= measure.step * 1000);
  return formatMeasure({ ...measure, of: null, scale: scale ?? 1 }, language);
}

/** Without the dust of doubles: 4.31 for 4.3100000000000005. */
function tidy(value: number, step: number): number {
  return step < 1 ? Number(value.toFixed(Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)))) : value;
}
