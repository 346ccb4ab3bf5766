import type { Fact, Language, Measure, Operation, Quote } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { printsFigure } from "../facts/same-figure.ts";
import type { Computed } from "../quantities/arithmetic.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { formatMeasure, qualify } from "../quantities/format.ts";
import { commonNoun } from "../quantities/same-noun.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";

/** A figure and the words of its qualifier around it. */
export interface Printed {
  before: string;
  text: string;
  after: string;
}

/**
 * A fact's figure in the marks of a language, as its source prints it where that stands by itself, and the words of
 * its qualifier before and after.
 * @param scale 1e9 to print it in billions. Default: as the source does.
 */
export function printFigure(fact: Fact, language: Language, scale: number | null = null): Printed {
  const own = fact.quotes.find((quote) => quote.language === language);
  const text =
    own && scale === null && standsAlone(own, fact)
      ? own.printed
      : formatMeasure({ ...fact, of: wholeOf(fact), scale: scale ?? scaleOf(fact) }, language);
  return split(qualify(text, fact.qualifier, language), text);
}

/** The fact that says what a computed figure measures: a change is one of the later level, a share one of the part. */
export function aboutOf(operation: Operation, facts: Fact[]): Fact {
  const isChange = operation === "difference" || operation === "growth";
  return facts.at(isChange ? -1 : 0) as Fact;
}

/**
 * What code computes from facts, in the scale of `about` where the unit is the same.
 * @throws RangeError where the facts cannot be computed with.
 */
export function printComputed(
  operation: Operation,
  facts: Fact[],
  about: Fact,
  language: Language,
): { measure: Computed; printed: Printed } {
  const measure = compute(operation, facts);
  if (!measure) throw new RangeError(`no ${operation} of ${facts.map(({ id }) => id).join(", ")}`);
  const scale = measure.unit === about.unit ? scaleFor(measure, about) : 1;
  const noun = measure.unit === "item" ? nounOf(facts, language) : measure.noun;
  const text = formatMeasure({ ...measure, noun, scale }, language);
  return { measure, printed: split(qualify(text, measure.qualifier, language), text) };
}

/** What all of them count, as the sources of a language call it; null where they say nothing alike. */
function nounOf(facts: Fact[], language: Language): string | null {
  const nouns = facts.map(({ quotes }) => {
    const own = quotes.find((quote) => quote.language === language);
    return (own && findQuantities(own.printed, { language })[0]?.noun) ?? "";
  });
  return commonNoun(nouns, language);
}

/** The words before and after a figure in a text that holds it. */
export function split(whole: string, text: string): Printed {
  const at = whole.indexOf(text);
  return { before: whole.slice(0, at), text, after: whole.slice(at + text.length) };
}

/**
 * False for "200" of "200 to VND 500 million", which lacks what its neighbours lend it, and for "9.000 việc làm" of
 * "9.000 việc làm mới mỗi năm", which would pass for a total.
 */
function standsAlone({ printed, language }: Quote, fact: Fact): boolean {
  const [alone, ...more] = findQuantities(printed, { language });
  if (alone === undefined || more.length > 0) return false;
  return printsFigure(alone, fact) && alone.per.join() === fact.per.join();
}

/** "96/115 communes" is one figure; an amount of money is told without the whole, which is a fact of its own. */
function wholeOf({ of, unit }: Fact): number | null {
  return UNIT_ENTRIES[unit].dimension === "money" ? null : of;
}

/** The scale word that the source prints: "VND 54 million" is not to become "VND 54,000,000". */
export function scaleOf({ quotes }: Fact): number {
  const [quote] = quotes;
  const read = quote && findQuantities(quote.text, { language: quote.language });
  return read?.find(({ start }) => start === quote?.start)?.scale ?? 1;
}

/** The same for what is computed with a fact, but smaller where the result is less than one of it. */
export function scaleFor({ value }: Measure, about: Fact): number {
  const power = Math.floor(Math.log10(Math.max(1, Math.abs(value ?? 0))) / 3) * 3;
  return Math.min(scaleOf(about), 10 ** power);
}
