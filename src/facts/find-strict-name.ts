import type { Quantity } from "../domain.ts";
import type { TermMention } from "../vocabulary/find-terms.ts";
import type { Metric } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { fitting } from "./metric-fits.ts";
import type { Scene } from "./scene.ts";
import { firstFrom, isOneOf, overlapping, type Span, spansIn } from "./spans.ts";

/** "VND 769,927 million *from the central budget*": what follows a figure like this names it. */
const NAMED_AFTER = /^[\s(]*(?:in|from|of|for|as|is|was|were|tu|cua|la|thuoc)?\s*(?:the |nguon |von )?$/;

/**
 * The metric named in a stretch around a figure: in the counted noun, else right behind the figure, else last before
 * it, else first after it.
 */
export function findStrictName(scene: Scene, quantity: Quantity, span: Span): Metric | null {
  const rank = (term: TermMention) => {
    if (term.start < quantity.end && quantity.start < term.end) return 0;
    if (term.end <= quantity.start) return 2 + (quantity.start - term.end);
    return NAMED_AFTER.test(scene.folded.slice(quantity.end, term.start))
      ? 1
      : 1000 + term.start - quantity.end;
  };
  return (
    overlapping(scene.terms, span)
      .filter((term) => term.type === "metric" && !isProperName(scene, term) && !isPartOfName(scene, term))
      .flatMap((term) => fitting(scene, term.ids, quantity).map((metric) => ({ metric, rank: rank(term) })))
      .sort((a, b) => a.rank - b.rank)[0]?.metric ?? null
  );
}

/** "The Fund Mobilization Board": words with capitals throughout name an office, not what is measured. */
function isProperName({ text, language }: Scene, { start, end }: Span): boolean {
  return language === "en" && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text.slice(start, end));
}

/**
 * "*Old* coffee", "đường *dây*": a name of one word beside another that names something is a part of a longer name, which
 * the vocabulary does not know.
 */
export function isPartOfName({ naming, tokens, text, language }: Scene, term: Span): boolean {
  const own = spansIn(naming, term);
  if (own.length !== 1) return false;
  const at = firstFrom(tokens, term.start);
  const beside = language === "en" ? tokens[at - 1] : tokens[at + spansIn(tokens, term).length];
  if (!beside || !isOneOf(naming, beside) || weightOf(beside) < 1) return false;
  const isName = /^\p{Lu}/u.test(text.slice(beside.start)) && !/^\p{Lu}/u.test(text.slice(term.start));
  const [left, right] = language === "en" ? [beside.end, term.start] : [term.end, beside.start];
  return !isName && text.slice(left, right) === " ";
}
