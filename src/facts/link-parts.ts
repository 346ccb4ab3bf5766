import type { Fact, Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";

/** "including", "trong đó": the figures after such words are parts of the one before them. */
const PARTS_FOLLOW =
  /(?<![a-z])(?:including|includes?|included|comprising|consisting of|of which|among (?:them|which)|bao gom|gom|trong do)(?![a-z])/g;

/**
 * The facts of one passage, in its order, with `partOf` set where words like "including" stand between a figure and
 * a larger one of the same unit before it.
 */
export function linkParts(facts: Fact[], passage: Passage): Fact[] {
  const language = facts[0]?.quotes[0]?.language;
  if (!language) return facts;
  const text = passage.text[language] ?? "";
  const markers = [...fold(text).matchAll(PARTS_FOLLOW)].map(({ index }) => index);
  const placed = facts.map((fact) => ({ fact, at: positionOf(fact, text) }));
  return placed.map(({ fact, at }) => {
    const marker = markers.filter((position) => position < at).at(-1);
    if (marker === undefined) return fact;
    const whole = placed.findLast((other) => other.at < marker && isWhole(other.fact, fact));
    return whole ? { ...fact, partOf: whole.fact.id } : fact;
  });
}

function isWhole(whole: Fact, part: Fact): boolean {
  return whole.unit === part.unit && whole.noun === part.noun && (whole.value ?? 0) > (part.value ?? 0);
}

function positionOf(fact: Fact, text: string): number {
  const [quote] = fact.quotes;
  return quote ? text.indexOf(quote.text) + quote.start : -1;
}
