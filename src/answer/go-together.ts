import type { Fact, Operation } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { canCompare } from "./find-operands.ts";

export const areAlike = (facts: Fact[]) => facts.every((fact) => facts[0] && canCompare(fact, facts[0]));
export const holdsItsPart = (facts: Fact[]) =>
  facts.some(({ partOf }) => facts.some(({ id }) => id === partOf));
export const areSiblings = ([first, ...rest]: Fact[]) =>
  first !== undefined && first.partOf !== null && rest.every(({ partOf }) => partOf === first.partOf);
export const isMoney = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension === "money";
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
  if (operation === "difference") return same(({ metric, place }) => `${metric} ${place}`);
  if (operation === "sum" || operation === "share" || operation === "per-unit")
    return same(({ place }) => place) && sameProgramme(facts) && sameTime(facts);
  // What is told of two things is held against each other where it is of one time.
  return same(({ metric }) => metric) || sameTime(facts);
}

/** A fact without a programme may be of any. */
const sameProgramme = (facts: Fact[]) => new Set(facts.flatMap(({ programme }) => programme ?? [])).size < 2;

/** Of the same years, or of none; parts are told with their whole, even where the articles repeat no time. */
function sameTime(facts: Fact[]): boolean {
  const times = facts.map(({ period }) => [period?.from.slice(0, 4), period?.to?.slice(0, 4)].join());
  return new Set(times).size < 2 || holdsItsPart(facts) || areSiblings(facts);
}
