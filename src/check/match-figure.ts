import type { Fact, Match, Measure, Quantity, Unit } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { lastDigit } from "../quantities/interval.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import type { Claim } from "./read-claims.ts";

export type Support = "same" | "rounded" | "looser";

export const isSupport = (match: Match): match is Support =>
  match === "same" || match === "rounded" || match === "looser";

/** The figures that a fact says: its own, and the whole that it is of ("96 of 115" speaks of 115 too). */
export function figuresOf(fact: Fact): Measure[] {
  return fact.of === null ? [fact] : [fact, { ...fact, value: fact.of, of: null }];
}

/** How a claim stands to a figure of a fact: what it leaves out is the fact's, what it adds must agree. */
export function matchOf({ figure, told }: Pick<Claim, "figure" | "told">, fact: Measure): Match {
  const fraction = fractionAgainst(figure, fact);
  if (fraction) return fraction;
  const claimed: Measure = {
    ...figure,
    unit: unitOf(figure, fact),
    // A change over years is no yearly change: only a level may leave its rate out.
    per: perOf(figure, fact),
    direction: directionOf(figure, fact),
    noun: figure.unit === "one" ? fact.noun : figure.noun,
  };
  if (fact.direction === null && figure.direction === null && told.asExcess && isOverTarget(fact))
    return "different";
  const match = compareMeasures(claimed, fact);
  return match === "looser" && isFar(claimed, fact) ? "different" : match;
}

/** 113.25% of a target: what goes beyond it is 13.25%. */
function isOverTarget({ unit, value }: Measure): boolean {
  return unit === "percent" && (value ?? 0) > 100;
}

/** A rate left out is the fact's; "a head" says what a metric per head says already. */
function perOf({ per, direction }: Measure, fact: Measure): Unit[] {
  if (per.length === 0 && direction === null) return fact.per;
  const said = new Set(per);
  return direction === null && fact.per.length > per.length && per.every((unit) => fact.per.includes(unit))
    ? fact.per
    : [...said];
}

/** Points are printed as percent, and what one text calls a thing has a unit of its own in another. */
function unitOf({ unit, scale, noun }: Quantity, fact: Measure): Unit {
  const { dimension } = UNIT_ENTRIES[fact.unit];
  const points = unit === "percent" && fact.unit === "percentage-point";
  const counted = (unit === "item" || (unit === "one" && noun === null)) && dimension === "count";
  const bareMoney = unit === "one" && scale > 1 && dimension === "money";
  return points || counted || bareMoney ? fact.unit : unit;
}

/** "Grew 8.76% a year" is the yearly rate of 8.76%, which is a change by itself. */
function directionOf({ direction }: Measure, fact: Measure): Measure["direction"] {
  const yearlyRate = fact.unit === "percent" && fact.direction === null && fact.per.includes("year");
  return yearlyRate ? null : (direction ?? fact.direction);
}

/** "Over 2 trillion" is true of 5 trillion and tells nobody so: a bound must be within its own last digit's reach. */
export function isFar(claim: Measure, fact: Measure): boolean {
  const { value } = claim;
  if (value === null || fact.value === null || value === 0) return false;
  return Math.abs(fact.value - value) > lastDigit(claim) * (1 + 1e-9);
}

/** The finest fractions that a rate is told in beside those named: "about two thirds" is no 57%, as that is three fifths. */
const FRACTIONS = 5;

/**
 * "One in six households" against a rate of 17.66%: rounded, where no fraction as simple is nearer; with "more than" or
 * "under" it must lie on that side too. Null where either is no such thing.
 */
export function fractionAgainst({ value, of, unit, qualifier }: Quantity, fact: Measure): Match | null {
  const part = value === null || of === null || of <= 1 || of > 10 || value >= of ? null : value / of;
  if (part === null || of === null || fact.unit !== "percent" || unit === "rank" || fact.value === null)
    return null;
  const rate = fact.value / 100;
  const simple = [...Array(Math.max(FRACTIONS, of)).keys()]
    .slice(1)
    .flatMap((n) => [...Array(n + 1).keys()].map((k) => k / (n + 1)));
  const nearer = simple.some((other) => Math.abs(other - rate) < Math.abs(part - rate) - 1e-9);
  if (Math.abs(part - rate) < 1e-9)
    return qualifier === "exact" || fact.qualifier === qualifier ? "same" : sideOf(qualifier, fact);
  if (nearer) return "different";
  if (qualifier === "over" || qualifier === "atLeast") return rate > part ? "looser" : "different";
  if (qualifier === "under" || qualifier === "atMost" || qualifier === "nearly")
    return rate < part ? "looser" : "different";
  return "rounded";
}

function sideOf(qualifier: Measure["qualifier"], fact: Measure): Match {
  if (qualifier === "about") return "rounded";
  return qualifier === "atLeast" || qualifier === "atMost"
    ? "looser"
    : fact.qualifier === "exact"
      ? "different"
      : "rounded";
}
