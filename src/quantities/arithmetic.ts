import { Big } from "big.js";
import type { Direction, Measure, Unit } from "../domain.ts";
import { inUnit } from "./convert.ts";
import { sameNoun } from "./same-noun.ts";
import { UNIT_ENTRIES } from "./units.ts";

/** Finest step of a computed percentage or ratio, where its inputs are exact counts. */
const FINEST = 0.01;

/** The total of measures in one unit, at the coarsest step of them; null where they cannot be added. */
export function sum(parts: readonly Measure[]): Measure | null {
  const aligned = align(parts);
  const first = aligned?.[0];
  if (aligned === null || first === undefined) return null;
  const total = aligned.reduce((all, part) => all.plus(part.value ?? 0), new Big(0));
  return result(first, aligned, total, coarsest(aligned));
}

/** `to` less `from`, as a change with its direction; a difference of percentages is in percentage points. */
export function difference(from: Measure, to: Measure): Measure | null {
  const aligned = align([from, to]);
  const [first, second] = aligned ?? [];
  if (aligned === null || first === undefined || second === undefined) return null;
  const change = new Big(second.value ?? 0).minus(first.value ?? 0);
  const unit: Unit = first.unit === "percent" ? "percentage-point" : first.unit;
  return { ...result(first, aligned, change.abs(), coarsest(aligned)), unit, direction: directionOf(change) };
}

/** What percentage of `whole` the `part` is; null where they cannot be compared or the whole is nought. */
export function share(part: Measure, whole: Measure): Measure | null {
  return quotient(part, whole, 100, "percent");
}

/** How many times `divisor` goes into `measure`. */
export function ratio(measure: Measure, divisor: Measure): Measure | null {
  return quotient(measure, divisor, 1, "times");
}

/** By what percentage `to` is more or less than `from`, as a change. */
export function growth(from: Measure, to: Measure): Measure | null {
  const grown = quotient(to, from, 100, "percent");
  if (grown === null || grown.value === null) return null;
  const change = new Big(grown.value).minus(100);
  return { ...grown, value: change.abs().toNumber(), direction: directionOf(change) };
}

/** The mean of measures in one unit. */
export function average(parts: readonly Measure[]): Measure | null {
  const total = sum(parts);
  if (total === null || total.value === null) return null;
  return { ...total, value: round(new Big(total.value).div(parts.length), total.step) };
}

/** The measures in the unit of the first, each with a value; null where one has none or cannot be converted. */
function align(measures: readonly Measure[]): Measure[] | null {
  const first = measures[0];
  if (first === undefined) return null;
  const aligned: Measure[] = [];
  for (const measure of measures) {
    const converted = inUnit(measure, first.unit);
    const alike = converted !== null && [...measure.per].sort().join() === [...first.per].sort().join();
    if (!alike || converted.value === null || (first.unit === "item" && !sameNoun(measure.noun, first.noun)))
      return null;
    aligned.push(converted);
  }
  return aligned;
}

function result(like: Measure, inputs: Measure[], value: Big, step: number): Measure {
  const qualifiers = new Set(inputs.map((input) => input.qualifier));
  return {
    ...like,
    value: round(value, step),
    low: null,
    high: null,
    of: null,
    step,
    qualifier: qualifiers.size === 1 ? like.qualifier : "about",
  };
}

function quotient(part: Measure, whole: Measure, times: number, unit: Unit): Measure | null {
  const aligned = align([whole, part]);
  const [below, above] = aligned ?? [];
  if (aligned === null || below === undefined || above === undefined || !below.value) return null;
  const value = new Big(above.value ?? 0).times(times).div(below.value);
  const step = stepOfQuotient(above, below, Math.abs(value.toNumber()));
  const exact = aligned.every((input) => input.qualifier === "exact");
  const measure = result(above, aligned, value, step);
  return { ...measure, unit, noun: null, per: [], direction: null, qualifier: exact ? "exact" : "about" };
}

/** The power of ten that the errors of both inputs leave meaningful; counts have no error. */
function stepOfQuotient(above: Measure, below: Measure, value: number): number {
  const error = value * (relativeError(above) + relativeError(below));
  return Math.max(FINEST, 10 ** Math.ceil(Math.log10(2 * error) - 1e-9));
}

function relativeError(measure: Measure): number {
  const counted =
    UNIT_ENTRIES[measure.unit].dimension === "count" && measure.step === 1 && measure.qualifier === "exact";
  return counted || !measure.value ? 0 : measure.step / 2 / Math.abs(measure.value);
}

function coarsest(measures: Measure[]): number {
  return Math.max(...measures.map((measure) => measure.step));
}

function round(value: Big, step: number): number {
  return value.div(step).round(0, Big.roundHalfUp).times(step).toNumber();
}

function directionOf(change: Big): Direction | null {
  return change.eq(0) ? null : change.gt(0) ? "up" : "down";
}
