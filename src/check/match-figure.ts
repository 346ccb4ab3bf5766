import type { Fact, Match, Measure, Quantity, Unit } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { lastDigit } from "../quantities/interval.ts";
import { isKnownNoun } from "../quantities/same-noun.ts";
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
export function matchOf({ figure: printed, told }: Pick<Claim, "figure" | "told">, fact: Measure): Match {
  const figure = withRate(printed, told.rate, fact);
  if (isOtherRate(figure, told.rate, fact)) return "different";
  const fraction = fractionAgainst(figure, fact);
  if (fraction) return fraction;
  const claimed: Measure = {
    ...figure,
    unit: unitOf(figure, fact),
    // A change over years is no yearly change: only a level may leave its rate out.
    per: perOf(figure, fact),
    direction: directionOf(figure, fact),
    // A noun that nobody knows is no evidence of another thing: what the sentence speaks of tells.
    noun: figure.unit === "one" || !isKnownNoun(figure.noun) ? fact.noun : figure.noun,
    of: roundsTo(figure, fact) ? fact.of : figure.of,
  };
  if (fact.direction === null && figure.direction === null && told.asExcess && isOverTarget(fact))
    return "different";
  // "A 72% jump" leaves out what "up" would say; "is 72%" tells a level.
  const tellsChange = told.changes || isChangeByItself(figure, told.rate);
  if (fact.direction !== null && figure.direction === null && !tellsChange) return "incomparable";
  const match = compareMeasures(claimed, fact);
  if (match === "different" && isRoundedBound(claimed, fact)) return "rounded";
  return match === "looser" && isFar(claimed, fact) ? "different" : match;
}

/** Points, and percent that come each year, can only tell how far something went, whatever the verb. */
const isChangeByItself = ({ unit, per }: Measure, rate: Unit | null): boolean =>
  unit === "percentage-point" || (unit === "percent" && (rate === "year" || per.includes("year")));

/** "17.1 of its *20.6* billion": the whole is rounded as its part is. */
function roundsTo({ of, step }: Measure, fact: Measure): boolean {
  return of !== null && fact.of !== null && of > 1000 && Math.abs(of - fact.of) <= (step / 2) * (1 + 1e-9);
}

/** "About 5.3 trillion" of "over 5,299 billion": the number itself, rounded, without the word that the source has for it. */
function isRoundedBound(claim: Measure, fact: Measure): boolean {
  const plain = claim.qualifier === "exact" || claim.qualifier === "about";
  return (
    plain &&
    fact.qualifier !== "exact" &&
    compareMeasures(claim, { ...fact, qualifier: "exact" }) === "rounded"
  );
}

/** 113.25% of a target: what goes beyond it is 13.25%. */
function isOverTarget({ unit, value }: Measure): boolean {
  return unit === "percent" && (value ?? 0) > 100;
}

/** A rate left out is the fact's; "a head" says what a metric per head says already. */
function perOf({ per, direction }: Measure, fact: Measure): Unit[] {
  if (per.length === 0 && direction === null) return fact.per;
  const said = new Set(isPerHead(fact) ? per.filter((unit) => unit !== "person") : per);
  return direction === null && fact.per.length > per.length && per.every((unit) => fact.per.includes(unit))
    ? fact.per
    : [...said];
}

const isTime = (unit: Unit) => UNIT_ENTRIES[unit].dimension === "time";

/** "Each year ... over 9,000" of what comes each year. */
function withRate(figure: Quantity, rate: Unit | null, { per }: Measure): Quantity {
  if (rate === null || figure.per.some(isTime) || !per.includes(rate)) return figure;
  return { ...figure, per: [...figure.per, rate] };
}

/** "9,000 a month" of what comes each year; what is told without a time can be a year's. */
function isOtherRate(figure: Quantity, rate: Unit | null, { per }: Measure): boolean {
  if (rate === null || figure.per.some(isTime)) return false;
  return per.some(isTime) || rate !== "year";
}

const isPerHead = (fact: Measure) =>
  "label" in fact && !fact.per.includes("person") && /per capita/.test((fact as Fact).label.en ?? "");

/** Jobs and visits are counted by those who have them, homes by those who live in them. */
const COUNTED_ALIKE: readonly (readonly Unit[])[] = [
  ["person", "job"],
  ["person", "visitor"],
  ["household", "house"],
];

/** The other units in which what is counted in this one can be told. */
export const countedAlike = (unit: Unit): Unit[] =>
  COUNTED_ALIKE.filter((units) => units.includes(unit)).flatMap((units) =>
    units.filter((one) => one !== unit),
  );

/** Points are printed as percent, and what one text calls a thing has a unit of its own in another. */
function unitOf({ unit, scale, noun }: Quantity, fact: Measure): Unit {
  const { dimension } = UNIT_ENTRIES[fact.unit];
  const points = unit === "percent" && fact.unit === "percentage-point";
  const counted =
    countedAlike(unit).includes(fact.unit) ||
    ((unit === "item" || (unit === "one" && noun === null)) && dimension === "count");
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
  const { value, low, high, step } = claim;
  if (low !== null && high !== null) return isWide(low, high, step, fact);
  if (value === null || fact.value === null) return false;
  if (value === 0) return fact.value !== 0;
  return Math.abs(fact.value - value) > lastDigit(claim) * (1 + 1e-9);
}

/** "17-18%" is close to 17.66%; a range that only holds another one, or reaches farther than its last digit, is not. */
function isWide(low: number, high: number, step: number, fact: Measure): boolean {
  if (fact.low === null || fact.high === null) return high - low > step * (1 + 1e-9);
  const rounds = (end: number, known: number) => Math.abs(end - known) <= (step / 2) * (1 + 1e-9);
  return step <= fact.step || !rounds(low, fact.low) || !rounds(high, fact.high);
}

/** The finest fractions that a rate is told in beside those named: "about two thirds" is no 57%, as that is three fifths. */
const FRACTIONS = 5;
/** Fractions are told of so many at most; a larger whole is one that is counted. */
const FINEST = 10;
/** Of a bound, coarser ones: 57% is "over half", 80% is not. */
const BOUNDS = 4;

/**
 * "One in six households" against a rate of 17.66%: a rounding, where no fraction as simple is nearer; "over half" and
 * "under a third" hold where no fraction as simple lies between. Null where either is no such thing.
 */
export function fractionAgainst({ value, of, unit, qualifier }: Quantity, fact: Measure): Match | null {
  if (value === null || of === null || of <= 1 || value >= of || unit === "rank") return null;
  if (fact.unit !== "percent" || fact.value === null || fact.value > 100) return null;
  // "18 in every 100" is a percentage of so many digits.
  if (of === 100 || of === 1000) {
    const claim = inPercent(value, of, qualifier);
    const match = compareMeasures(claim, fact);
    return match === "looser" && isFar(claim, fact) ? "different" : match;
  }
  if (of > FINEST) return null;
  const [part, rate] = [value / of, fact.value / 100];
  const side = Math.abs(part - rate) < 1e-9 ? 0 : Math.sign(rate - part);
  const between = (other: number) => (other - part) * (other - rate) < -1e-12;
  if (qualifier === "exact" || qualifier === "about") {
    if (side === 0) return qualifier === fact.qualifier ? "same" : "rounded";
    const nearer = fractions(FRACTIONS, of).some(
      (other) => Math.abs(other - rate) < Math.abs(part - rate) - 1e-9,
    );
    return nearer ? "different" : "rounded";
  }
  if (side === 0) {
    const bound = qualifier === "atLeast" || qualifier === "atMost";
    return fact.qualifier === qualifier
      ? "same"
      : bound && fact.qualifier === "exact"
        ? "looser"
        : "different";
  }
  const isAbove = qualifier === "over" || qualifier === "atLeast";
  const holds = isAbove ? side > 0 : side < 0;
  return holds && !fractions(BOUNDS, of).some(between) ? "looser" : "different";
}

function inPercent(value: number, of: number, qualifier: Quantity["qualifier"]): Measure {
  const none = { low: null, high: null, of: null, noun: null, per: [], direction: null };
  return { ...none, value: (100 * value) / of, step: 100 / of, unit: "percent", qualifier };
}

/** Every fraction between nought and one with a denominator up to `finest`, or with this one. */
function fractions(finest: number, own: number): number[] {
  const denominators = [...[...Array(finest - 1).keys()].map((n) => n + 2), own];
  return denominators.flatMap((n) => [...Array(n - 1).keys()].map((k) => (k + 1) / n));
}
