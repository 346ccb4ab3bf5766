import type { Fact, Language } from "../domain.ts";
import { sameFigure } from "../facts/same-figure.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { formatMeasure, qualify } from "../quantities/format.ts";

/**
 * A fact's figure in the marks of a language, as its source prints it where that stands by itself, and the words of
 * its qualifier before and after.
 */
export function printFigure(fact: Fact, language: Language): { before: string; text: string; after: string } {
  const printed = fact.quotes.find((quote) => quote.language === language)?.printed;
  const text = printed && standsAlone(printed, fact, language) ? printed : formatMeasure(fact, language);
  const whole = qualify(text, fact.qualifier, language);
  const at = whole.indexOf(text);
  return { before: whole.slice(0, at), text, after: whole.slice(at + text.length) };
}

/** False for "200" of "200 to VND 500 million": printed without what its neighbours lend it, it says another thing. */
function standsAlone(printed: string, fact: Fact, language: Language): boolean {
  const [alone, ...more] = findQuantities(printed, { language });
  if (alone === undefined || more.length > 0) return false;
  // "9.000 việc làm" of "mỗi năm" would pass for a total.
  return sameFigure(alone, fact) && alone.per.join() === fact.per.join();
}
