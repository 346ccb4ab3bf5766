import type { Direction, Fact, Measure, Qualifier } from "../domain.ts";
import { TURNED } from "../quantities/arithmetic.ts";
import { inUnit } from "../quantities/convert.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { Claim } from "./read-claims.ts";

/** A figure that a computation starts from: the fact, and which of its figures is meant. */
export interface Input {
  fact: Fact;
  measure: Measure;
}

/** What inputs give by one operation. */
export interface Computation {
  value: number;
  inputs: Input[];
  /** The computation in figures and signs, from the printed figures of the inputs. */
  formula: (names: string[]) => string;
  qualifier: Qualifier;
}

/** "One in six", "18 in every 100": told for a share. */
export const isFraction = ({ of, value, unit }: Measure): boolean =>
  of !== null && value !== null && (of <= 10 || of === 100) && unit !== "rank";

const isRate = ({ unit }: Measure) => unit === "percent" || unit === "percentage-point";

/** The values in the unit of the claim; null where they cannot be added. Things of several sorts make up papers, bridges. */
export function valuesIn({ figure }: Claim, inputs: Input[]): number[] | null {
  const counts = (unit: Measure["unit"]) =>
    unit === "one" || unit === "item" || UNIT_ENTRIES[unit].dimension === "count";
  const values = inputs.map(({ measure }) => {
    if (measure.value === null) return null;
    if (isFraction(figure)) return measure.unit === "percent" ? measure.value : null;
    if (isRate(measure) && (isRate(figure) || /^(?:points?|diem)$/.test(fold(figure.noun ?? ""))))
      return measure.value;
    if (counts(measure.unit) && counts(figure.unit)) return measure.value;
    return amountIn(figure, measure);
  });
  return values.every((value) => value !== null) ? (values as number[]) : null;
}

/** The value of a measure in the unit of a figure; one that is printed without its currency is in that of the measure. */
export function amountIn({ unit }: Measure, measure: Measure): number | null {
  if (unit === "one" && UNIT_ENTRIES[measure.unit].dimension === "money") return measure.value;
  return inUnit(measure, unit)?.value ?? null;
}

/** "A year" is said of what comes each year, or the result is none of these figures'. */
function isYearlyOnlyHere({ figure }: Claim, inputs: Input[]): boolean {
  return figure.per.includes("year") && !inputs.some(({ measure }) => measure.per.includes("year"));
}

export function sumOf(inputs: Input[], claim: Claim): Computation[] {
  const values = valuesIn(claim, inputs);
  if (values === null || isYearlyOnlyHere(claim, inputs)) return [];
  return [
    result(exact(values.reduce((total, value) => total + value, 0)), inputs, (names) => names.join(" + ")),
  ];
}

export function differenceOf(pair: [Input, Input], claim: Claim): Computation[] {
  const values = valuesIn(claim, pair);
  const [a = 0, b = 0] = values ?? [];
  const [earlier, later] = inTime(pair);
  const { direction } = claim.figure;
  if (values === null || a === b || isYearlyOnlyHere(claim, pair)) return [];
  if (pair.every(({ measure }) => isRate(measure)) && !canBePoints(claim, pair)) return [];
  // A fall is no rise; of two things at one time either can be the more.
  if (direction && earlier && later && isRise(earlier, later) !== (direction === "up")) return [];
  const ordered: Input[] = a > b ? pair : [pair[1], pair[0]];
  return [result(exact(Math.abs(a - b)), ordered, (names) => names.join(" − "))];
}

/**
 * What lies between two rates is points. Vietnamese papers print percent for how far a rate rose or fell ("giảm 13,61%,
 * từ 34,9% còn 21,29%"); in English, and between two metrics, that is the share of one of them.
 */
const canBePoints = ({ figure, language }: Claim, [a, b]: [Input, Input]): boolean =>
  figure.unit !== "percent" ||
  (language === "vi" && figure.direction !== null && a.fact.metric === b.fact.metric);

const isRise = (earlier: Input, later: Input) => (later.measure.value ?? 0) > (earlier.measure.value ?? 0);

/** A pair of one metric in the order of its periods. */
function inTime([a, b]: [Input, Input]): [Input, Input] | [] {
  const [first, second] = [a.fact.period?.to, b.fact.period?.to];
  if (!first || !second || first === second || a.fact.metric !== b.fact.metric) return [];
  return first < second ? [a, b] : [b, a];
}

export function complementOf(input: Input): Computation[] {
  const { value, unit, direction } = input.measure;
  if (unit !== "percent" || value === null || value > 100 || direction !== null) return [];
  const rest = result(exact(100 - value), [input], ([own]) => `100% − ${own}`);
  return [{ ...rest, qualifier: TURNED[rest.qualifier] ?? rest.qualifier }];
}

/** "96 of 115 communes" have, and 19 have not. */
export function remainderOf({ fact, measure }: Input, claim: Claim): Computation[] {
  if (fact.of === null || measure.value === null || measure.value !== fact.value) return [];
  if (claim.figure.of !== null && claim.figure.of !== fact.of) return [];
  const whole: Input = { fact, measure: { ...measure, value: fact.of } };
  return differenceOf([whole, { fact, measure }], { ...claim, figure: { ...claim.figure, of: null } });
}

/** What two shares of one whole leave of it. */
export function restOf(pair: [Input, Input]): Computation[] {
  const [a, b] = pair.map(({ measure: { unit, value } }) => (unit === "percent" ? value : null));
  if (a == null || b == null || a + b > 100) return [];
  return [result(exact(100 - a - b), pair, (names) => `100% − ${names.join(" − ")}`)];
}

/** "VND 7,550 and 4,157 billion are 89% of 13,160 billion": parts, and the whole that the table knows them to be of. */
export function shareOfParts(inputs: Input[]): Computation[] {
  return inputs.flatMap((whole) => {
    const parts = inputs.filter(({ fact }) => fact.partOf === whole.fact.id);
    const [total] = [parts.reduce((sum, { measure }) => sum + (measure.value ?? 0), 0)];
    if (parts.length < 2 || !whole.measure.value) return [];
    const formula = (names: string[]) => `(${names.slice(0, -1).join(" + ")}) ÷ ${names.at(-1)}`;
    return [result((100 * total) / whole.measure.value, [...parts, whole], formula)];
  });
}

/** What grew by 72% is 1.72 times what it was. */
export function grownTo(input: Input): Computation[] {
  const { value, unit, direction } = input.measure;
  if (unit !== "percent" || direction !== "up" || value === null) return [];
  return [result(exact(1 + value / 100), [input], ([own]) => `100% + ${own}`)];
}

export function excessOf(input: Input): Computation[] {
  const { value, unit } = input.measure;
  if (unit !== "percent" || value === null || value <= 100) return [];
  return [result(exact(value - 100), [input], ([own]) => `${own} − 100%`)];
}

export const isPartAndWhole = ([a, b]: [Input, Input]) =>
  a.fact.partOf === b.fact.id || b.fact.partOf === a.fact.id;

export function shareOf(pair: [Input, Input]): Computation[] {
  const [part, whole] = bySize(pair) ?? [];
  if (!part || !whole) return [];
  return [quotient(part, whole, 100)];
}

export function ratioOf(pair: [Input, Input]): Computation[] {
  const [less, more] = bySize(pair) ?? [];
  return less && more ? [quotient(more, less, 1)] : [];
}

export function growthOf(pair: [Input, Input], to: Direction | null): Computation[] {
  const [earlier, later] = inTime(pair);
  const sized = bySize(pair);
  if (!earlier || !later || !sized || isRise(earlier, later) !== (to === "up")) return [];
  const grown = quotient(later, earlier, 100);
  return [
    { ...grown, value: Math.abs(grown.value - 100), formula: (names) => `${grown.formula(names)} − 100%` },
  ];
}

/** The smaller before the larger, in one unit; null where they cannot be compared or one is nought. */
function bySize([a, b]: [Input, Input]): [Input, Input] | null {
  const other = isRate(a.measure) === isRate(b.measure) ? inUnit(b.measure, a.measure.unit) : null;
  const alike = other ?? (bothCounts(a, b) ? b.measure : null);
  if (alike?.value == null || !a.measure.value || !alike.value) return null;
  return a.measure.value <= alike.value ? [a, b] : [b, a];
}

const bothCounts = (a: Input, b: Input) =>
  [a, b].every(({ measure: { unit } }) => UNIT_ENTRIES[unit].dimension === "count");

function quotient(part: Input, whole: Input, times: number): Computation {
  const divisor = inUnit(whole.measure, part.measure.unit)?.value ?? whole.measure.value ?? 1;
  return result((times * (part.measure.value ?? 0)) / divisor, [part, whole], (names) => names.join(" ÷ "));
}

/** "24.2%, about a quarter" */
export function restated(input: Input): Computation[] {
  const { value } = input.measure;
  return value === null ? [] : [result(value, [input], ([own = ""]) => own)];
}

/** Three pairs are six animals. */
export function headsOf(input: Input): Computation[] {
  const { unit, value } = input.measure;
  return unit === "pair" && value !== null ? [result(2 * value, [input], ([own]) => `2 × ${own}`)] : [];
}

export function result(value: number, inputs: Input[], formula: Computation["formula"]): Computation {
  const qualifiers = new Set(inputs.map(({ measure }) => measure.qualifier));
  const [only = "exact"] = qualifiers;
  return { value, inputs, formula, qualifier: qualifiers.size === 1 ? only : "about" };
}

/** Doubles add up to a hair more or less than decimals do. */
const exact = (value: number) => Number(value.toPrecision(12));
