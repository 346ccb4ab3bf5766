import type { Fact, Operation } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { canCompare } from "./find-operands.ts";

export const areAlike = (facts: Fact[]) => facts.every((fact) => facts[0] && canCompare(fact, facts[0]));
export const holdsItsPart = (facts: Fact[]) =>
  facts.some(({ partOf }) => facts.some(({ id }) => id === partOf));
const areSiblings = ([first, ...rest]: Fact[]) =>
  first !== undefined && first.partOf !== null && rest.every(({ partOf }) => partOf === first.partOf);
export const isAmount = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension !== "share";

/**
 * True for facts that belong in one computation: about the same people; what is added up or part of another also of one
 * place and time, and no part is added to its own whole.
 */
export function goTogether(facts: Fact[], operation: Operation): boolean {
  const [first] = facts;
  const same = (of: (fact: Fact) => string) => facts.every((fact) => of(fact) === of(first as Fact));
  if (!same(({ about }) => about ?? "")) return false;
  if (operation === "sum" && holdsItsPart(facts)) return false;
  if (operation === "sum" || operation === "share" || operation === "per-unit")
    return same(({ place }) => place) && sameTime(facts);
  if (operation === "difference") return same(({ metric, place }) => `${metric} ${place}`);
  // What is told of two things is held against each other where it is of one time, or the one is part of the other.
  return same(({ metric }) => metric) || holdsItsPart(facts) || areSiblings(facts) || sameTime(facts);
}

/** A fact without a time may be of any. */
function sameTime(facts: Fact[]): boolean {
  const times = facts.flatMap(({ period }) =>
    period ? [JSON.stringify([period.from.slice(0, 4), period.to?.slice(0, 4)])] : [],
  );
  return new Set(times).size < 2;
}
