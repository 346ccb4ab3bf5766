import type { Quantity } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";

/**
 * Two numbers that say one fraction, as one figure: "*18 in every 100* households", "*six communes in ten*", "of every
 * *100 dong*, *57* were credit", "cứ *6 hộ* thì có hơn *1 hộ* nghèo".
 */
export function joinFractions(folded: string, quantities: Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const fraction = before && fractionOf(folded, before, quantity);
    if (fraction) joined[joined.length - 1] = fraction;
    else joined.push(quantity);
  }
  return joined;
}

function fractionOf(folded: string, first: Quantity, second: Quantity): Quantity | null {
  const between = folded.slice(first.end, second.outerStart);
  // "8 trên *10 trường*": the whole that the first has been read with already.
  if (
    first.of !== null &&
    first.of === second.value &&
    WHOLES.has(second.value) &&
    /^ (?:tren|out of) $/.test(between)
  )
    return { ...first, end: second.end, outerEnd: second.outerEnd };
  if (first.of !== null || second.of !== null || isTime(first) || isTime(second)) return null;
  if (/^ (?:in|out of|of|for) (?:every|each) $/.test(between) || isPartIn(between, first, second))
    return { ...first, of: second.value, unit: second.unit, end: second.end, outerEnd: second.outerEnd };
  const isShare =
    first.unit === second.unit ||
    [first, second].some(({ unit }) => unit === "one") ||
    second.unit === "percent";
  return isShare && isWholeFirst(folded, between, first) ? { ...second, of: first.value } : null;
}

const isTime = ({ unit }: Quantity) => UNIT_ENTRIES[unit].dimension === "time";

/** Wholes that fractions are told of; "three courses in eight villages" has a thing of its own behind. */
const WHOLES: ReadonlySet<number | null> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000]);

function isPartIn(between: string, { value, unit, noun }: Quantity, second: Quantity): boolean {
  const isSmaller = value !== null && second.value !== null && value < second.value;
  // "One dong in five"
  const isCount =
    unit === "one" ||
    (value === 1 && UNIT_ENTRIES[unit].dimension === "money") ||
    unit === "item" ||
    UNIT_ENTRIES[unit].dimension === "count";
  if (!/^ (?:in|out of|tren) $/.test(between) || !isSmaller || !isCount || !WHOLES.has(second.value))
    return false;
  // "Nine bridges in 10 villages" counts two things; "six communes in ten" one.
  return (
    second.per.length === 0 &&
    ([unit, second.unit].includes("one") || isSameThing({ value, unit, noun }, second))
  );
}

const isSameThing = (a: Pick<Quantity, "value" | "unit" | "noun">, b: Quantity) =>
  a.unit === b.unit && a.noun === b.noun;

function isWholeFirst(folded: string, between: string, { start, outerStart, value }: Quantity): boolean {
  if (!WHOLES.has(value)) return false;
  const before = folded.slice(Math.max(0, Math.min(start, outerStart) - 16), outerStart);
  const inVietnamese =
    /(?<![a-z])(?:cu|moi|trong) $/.test(before) &&
    /^[^.;:!?]{0,90}(?<![a-z])thi (?:[a-z]+ ){0,3}$/.test(between);
  // "Trong 100 lao động, khoảng 62 ..."
  const inBareVietnamese =
    /(?<![a-z])(?:cu|trong) $/.test(before) && /^[^.,;:!?]{0,60}, (?:[a-z]+ ){0,2}$/.test(between);
  const inEnglish =
    /(?<![a-z])(?:every|each) $/.test(before) && /^[^.;:!?]{0,120}[, ](?:[a-z]+ ){0,3}$/.test(between);
  return inVietnamese || inBareVietnamese || inEnglish;
}

/** Words (folded) between two figures of one sort, whose unit is printed once. */
const BESIDE =
  /^ ?(?:so voi|voi|vs\.?|versus|against|compared (?:to|with)|minus|tru|chia|tren|over|divided by|and|va|÷|-|−|\/) $/;

/**
 * Figures that leave their unit to another one: "*21,161* so với 14,978 tỷ đồng", "83,99 triệu đồng (*3.654,46 - 3.570,47*)",
 * and the points of a text that speaks in percent or of a rate.
 */
export function lendUnits(folded: string, quantities: Quantity[]): Quantity[] {
  const inPercent =
    quantities.some(({ unit }) => unit === "percent" || unit === "percentage-point") || RATE.test(folded);
  return quantities.map((quantity, at) => {
    if (inPercent && /^(?:points?|điểm)$/.test(quantity.noun ?? ""))
      return { ...quantity, unit: "percentage-point", noun: null };
    if (!isBare(quantity)) return quantity;
    if (/^ ?-?to[ -]one(?![a-z])/.test(folded.slice(quantity.end, quantity.end + 10)))
      return { ...quantity, unit: "times", noun: null };
    const [before, last, next] = [at - 2, at - 1, at + 1].map((index) => quantities[index]);
    if (last && goesOnFrom(folded, last, quantity)) return lent(quantity, last);
    const isBeside = (left: Quantity | undefined, right: Quantity | undefined) =>
      left !== undefined && right !== undefined && BESIDE.test(folded.slice(left.end, right.outerStart));
    const opensBracket = (left: Quantity | undefined, right: Quantity | undefined) =>
      left !== undefined && right !== undefined && folded.slice(left.end, right.outerStart) === " (";
    if (next && isBeside(quantity, next) && isAmount(next)) return lent(quantity, next);
    const isFirst = next !== undefined && isBare(next) && isBeside(quantity, next);
    if (last && isFirst && opensBracket(last, quantity) && isAmount(last)) return lent(quantity, last);
    const isSecond = last !== undefined && isBare(last) && isBeside(last, quantity);
    if (before && isSecond && opensBracket(before, last) && isAmount(before)) return lent(quantity, before);
    return quantity;
  });
}

/** "VND 61 million more by 2030, for a total of *115*", "at least 5.5 points, against the province's *4*." */
function goesOnFrom(folded: string, before: Quantity, { outerStart, end }: Quantity): boolean {
  if (!isAmount(before)) return false;
  const { unit } = before;
  const isAlone = /^ ?(?:[.;)!?(]|$)/.test(folded.slice(end, end + 2));
  const between = folded.slice(before.end, outerStart);
  const isShare = unit === "percent" || unit === "percentage-point";
  return !/[.;:!?(]/.test(between) && ((isAlone && isShare) || GOES_ON.test(between));
}
const GOES_ON =
  /(?<![a-z])(?:total of|sum of|than|against|minimum of|maximum of|average of|rate of|up to|down to|making|tong(?: cong)? la|len|len toi|con|so voi)(?: [a-z]+)? $/;

/** Nouns (folded) of what is told in percent. */
const RATE =
  /(?<![a-z])(?:rates?|shares?|proportions?|percentages?|coverage|poverty|ty le|ti le|ty trong)(?![a-z])/;

const isBare = ({ unit, scale, of, value }: Quantity) =>
  unit === "one" && scale === 1 && of === null && value !== null;

const isAmount = ({ unit }: Quantity) => unit !== "one" && UNIT_ENTRIES[unit].dimension !== "count";

const lent = (bare: Quantity, { unit, scale }: Quantity): Quantity => ({
  ...bare,
  ...{ unit, scale, value: (bare.value ?? 0) * scale, step: bare.step * scale },
});
