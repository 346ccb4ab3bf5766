import type { Match, Measure } from "../domain.ts";
import { inUnit } from "./convert.ts";
import { contains, intervalOf } from "./interval.ts";
import { sameNoun } from "./same-noun.ts";

/**
 * How a claim stands to a fact. `same`: the same number, said as sharply; `rounded`: the fact rounded to the claim's
 * last digit, or its number without the fact's "about" or "nearly"; `looser`: the claim says less, and what it says
 * holds; `different`; `incomparable`: other units, other things, or a change against a level.
 */
export function compareMeasures(claim: Measure, fact: Measure): Match {
  const said = alike(claim, fact) ? inUnit(claim, fact.unit) : null;
  if (said === null) return "incomparable";
  if (said.direction !== fact.direction) return "different";
  if (said.of !== null && fact.of !== null && !equal(said.of, fact.of)) return "different";
  const [outer, inner] = [intervalOf(said), intervalOf(fact)];
  if (outer === null || inner === null) return "different";
  if (
    said.qualifier === fact.qualifier &&
    equal(said.value, fact.value) &&
    equal(said.low, fact.low) &&
    equal(said.high, fact.high)
  )
    return "same";
  if (isRounded(said, fact)) return "rounded";
  return said.qualifier !== "exact" || said.low !== null
    ? contains(outer, inner)
      ? "looser"
      : "different"
    : "different";
}

function alike(claim: Measure, fact: Measure): boolean {
  if ((claim.direction === null) !== (fact.direction === null)) return false;
  if (claim.per.length !== fact.per.length || [...claim.per].sort().join() !== [...fact.per].sort().join())
    return false;
  return claim.unit !== "item" || fact.unit !== "item" || sameNoun(claim.noun, fact.noun);
}

/** Values that come from a conversion differ in their last bits. */
function equal(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= 1e-12 * Math.max(Math.abs(left), Math.abs(right));
}

/** Qualifiers that say a number is round already: without them it is the same number, said too sharply. */
const ROUND = new Set(["about", "nearly", "over"]);

function isRounded(claim: Measure, fact: Measure): boolean {
  if (claim.value === null || fact.value === null) return false;
  if (claim.qualifier !== "exact" && claim.qualifier !== "about") return false;
  if (equal(claim.value, fact.value))
    return claim.qualifier === "about" ? fact.qualifier === "exact" : ROUND.has(fact.qualifier);
  if (fact.qualifier !== "exact" && fact.qualifier !== claim.qualifier) return false;
  // Half a step and a hair, for the doubles; a coarser claim only, or it would invent digits.
  return (
    claim.step > fact.step * 1.000001 && Math.abs(claim.value - fact.value) <= (claim.step / 2) * (1 + 1e-9)
  );
}
