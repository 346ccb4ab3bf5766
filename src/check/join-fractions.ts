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
  if (first.of !== null || second.of !== null) return null;
  const between = folded.slice(first.end, second.outerStart);
  if (/^ (?:in|out of|of|for) (?:every|each) $/.test(between) || isPartIn(folded, between, first, second))
    return { ...first, of: second.value, unit: second.unit, end: second.end, outerEnd: second.outerEnd };
  return isWholeFirst(folded, between, first) ? { ...second, of: first.value } : null;
}

/** Wholes that fractions are told of; "three courses in eight villages" has a thing of its own behind. */
const WHOLES: ReadonlySet<number | null> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]);

function isPartIn(folded: string, between: string, { value, unit }: Quantity, second: Quantity): boolean {
  const isSmaller = value !== null && second.value !== null && value < second.value;
  const isCount = unit === "one" || unit === "item" || UNIT_ENTRIES[unit].dimension === "count";
  if (!/^ (?:in|out of) $/.test(between) || !isSmaller || !isCount || !WHOLES.has(second.value)) return false;
  return !/[a-z] [a-z]/.test(folded.slice(second.start, second.end)) && second.per.length === 0;
}

function isWholeFirst(folded: string, between: string, { start, outerStart, value }: Quantity): boolean {
  if (!WHOLES.has(value)) return false;
  const before = folded.slice(Math.max(0, Math.min(start, outerStart) - 16), outerStart);
  const inVietnamese =
    /(?<![a-z])(?:cu|moi|trong) $/.test(before) &&
    /^[^.;:!?]{0,90}(?<![a-z])thi (?:[a-z]+ ){0,3}$/.test(between);
  const inEnglish =
    /(?<![a-z])(?:every|each) $/.test(before) && /^[^.;:!?]{0,60}[, ](?:[a-z]+ ){0,3}$/.test(between);
  return inVietnamese || inEnglish;
}

/** Words (folded) between two figures of one sort, whose unit is printed once. */
const BESIDE =
  /^ ?(?:so voi|voi|vs\.?|versus|against|compared (?:to|with)|minus|tru|chia|tren|over|divided by|and|va|÷|-|−|\/) $/;

/** "21,161 so với 14,978 *tỷ đồng*": a bare number takes the unit and scale of the one that it is set beside. */
export function lendUnits(folded: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((quantity, at) => {
    const next = quantities[at + 1];
    const isBare =
      quantity.unit === "one" && quantity.scale === 1 && quantity.of === null && quantity.value !== null;
    if (!next || !isBare || next.unit === "one" || UNIT_ENTRIES[next.unit].dimension === "count")
      return quantity;
    if (!BESIDE.test(folded.slice(quantity.end, next.outerStart))) return quantity;
    const { unit, scale } = next;
    return { ...quantity, unit, scale, value: (quantity.value ?? 0) * scale, step: quantity.step * scale };
  });
}
