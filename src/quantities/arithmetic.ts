import { Big } from "big.js";
import type { Direction, Measure, Qualifier, Unit } from "../domain.ts";
import { inUnit } from "./convert.ts";
import { lastDigit } from "./interval.ts";
import { sameNoun } from "./same-noun.ts";
import { UNIT_ENTRIES } from "./units.ts";

/** Finest step of a computed percentage or ratio, where its inputs are exact counts. */
const FINEST = 0.01;

/** What inputs give: `value` is rounded to the step that they bear. */
export interface Computed extends Measure {
  /** The value before it was rounded. */
  unrounded: number;
  /** How far the true value may lie from `unrounded`, as the inputs are rounded, cut or said with "over". */
  error: number;
}

/** The total of measures in one unit, at the coarsest step of them; null where they cannot be added. */
export function sum(parts: readonly Measure[]): Computed | null {
  const aligned = align(parts);
  const first = aligned?.[0];
  if (aligned === null || first === undefined) return null;
  const total = aligned.reduce((all, part) => all.plus(part.value ?? 0), new Big(0));
  return result(first, aligned, total, coarsest(aligned));
}

/** `to` less `from`, as a change with its direction; a difference of percentages is in percentage points. */
export function difference(from: Measure, to: Measure): Computed | null {
  const aligned = align([from, to]);
  const [first, second] = aligned ?? [];
  if (aligned === null || first === undefined || second === undefined) return null;
  const change = new Big(second.value ?? 0).minus(first.value ?? 0);
  const unit: Unit = first.unit === "percent" ? "percentage-point" : first.unit;
  // "Over" less "over" can be more or less.
  const qualifier = aligned.every((input) => input.qualifier === "exact") ? "exact" : "about";
  const left = result(first, aligned, change.abs(), coarsest(aligned));
  return { ...left, unit, qualifier, direction: directionOf(change) };
}

/** What percentage of `whole` the `part` is; null where they cannot be compared or the whole is nought. */
export function share(part: Measure, whole: Measure): Computed | null {
  return quotient(part, whole, 100, "percent");
}

/** Where more than 80% have, less than 20% have not. */
export const TURNED: Partial<Record<Qualifier, Qualifier>> = {
  over: "under",
  under: "over",
  atLeast: "atMost",
  atMost: "atLeast",
};

/** What a share leaves of its whole, in percent; null for a change, a rate a year, or what is more than all. */
export function complement(rate: Measure): Computed | null {
  const { value, unit, direction, per, qualifier } = rate;
  if (unit !== "percent" || value === null || value > 100 || direction !== null || per.length > 0)
    return null;
  const rest = result(rate, [rate], new Big(100).minus(value), rate.step);
  return { ...rest, qualifier: TURNED[qualifier] ?? rest.qualifier };
}

/** How many times `divisor` goes into `measure`. */
export function ratio(measure: Measure, divisor: Measure): Computed | null {
  return quotient(measure, divisor, 1, "times");
}

/**
 * What there is of `amount` for each of the things in `count`: money for a household. Null where either is a rate, a share
 * or a change, or where things without a unit of their own are counted.
 */
export function perUnit(amount: Measure, count: Measure): Computed | null {
  const isPlain = [amount, count].every(({ per, direction }) => per.length === 0 && direction === null);
  const counts = UNIT_ENTRIES[count.unit].dimension === "count" && count.unit !== "item";
  const sorts = UNIT_ENTRIES[amount.unit].dimension;
  if (!isPlain || !counts || !amount.value || !count.value || sorts === "share" || amount.unit === count.unit)
    return null;
  const value = new Big(amount.value).div(count.value);
  const relative = [amount, count].reduce(
    (all, input) => all + errorOf(input) / Math.abs(input.value ?? 1),
    0,
  );
  const error = relative * Math.abs(value.toNumber());
  // Between things of two kinds there is no last printed digit to keep: the inputs' errors alone set the step.
  const step = Math.max(FINEST, 10 ** Math.floor(Math.log10(error || FINEST) + 1e-9));
  return { ...result(amount, [amount, count], value, step), per: [count.unit], qualifier: "about", error };
}

/** By what percentage `to` is more or less than `from`, as a change. */
export function growth(from: Measure, to: Measure): Computed | null {
  const grown = quotient(to, from, 100, "percent");
  return grown === null ? null : asChange(grown, grown.unrounded - 100);
}

/** By what percentage a year `from` has grown or shrunk to be `to` after that many years, compounded. */
export function yearlyGrowth(from: Measure, to: Measure, years: number): Computed | null {
  const grown = quotient(to, from, 100, "percent");
  if (grown === null || grown.unrounded <= 0) return null;
  const yearly = 100 * (grown.unrounded / 100) ** (1 / years);
  const error = (yearly * grown.error) / grown.unrounded / years;
  return asChange({ ...grown, step: Math.max(FINEST, grown.step / 10), error }, yearly - 100);
}

/** The mean of measures in one unit. */
export function average(parts: readonly Measure[]): Computed | null {
  const total = sum(parts);
  return total === null ? null : dividedBy(total, parts.length);
}

/** An nth of what was computed, at the same step: of a change over n years the yearly average. */
export function dividedBy(total: Computed, n: number): Computed {
  const unrounded = new Big(total.unrounded).div(n);
  return {
    ...total,
    value: round(unrounded, total.step),
    unrounded: unrounded.toNumber(),
    error: total.error / n,
  };
}

/** A percentage as a change by so many percent. */
function asChange(grown: Computed, percent: number): Computed {
  const change = new Big(percent);
  const size = change.abs();
  return {
    ...grown,
    value: round(size, grown.step),
    unrounded: size.toNumber(),
    direction: directionOf(change),
  };
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

function result(like: Measure, inputs: Measure[], value: Big, step: number): Computed {
  const qualifiers = new Set(inputs.map((input) => input.qualifier));
  return {
    ...like,
    value: round(value, step),
    low: null,
    high: null,
    of: null,
    step,
    qualifier: qualifiers.size === 1 ? like.qualifier : "about",
    unrounded: value.toNumber(),
    error: inputs.reduce((all, input) => all + errorOf(input), 0),
  };
}

function quotient(part: Measure, whole: Measure, times: number, unit: Unit): Computed | null {
  const aligned = align([whole, part]);
  const [below, above] = aligned ?? [];
  if (aligned === null || below === undefined || above === undefined || !below.value) return null;
  const value = new Big(above.value ?? 0).times(times).div(below.value);
  const step = stepOfQuotient(above, below, Math.abs(value.toNumber()));
  const relative = aligned.reduce((all, input) => all + errorOf(input) / Math.abs(input.value || 1), 0);
  const error = relative * Math.abs(value.toNumber());
  const exact = aligned.every((input) => input.qualifier === "exact") && error < step;
  return {
    ...result(above, aligned, value, step),
    ...{ unit, noun: null, per: [], direction: null, qualifier: exact ? "exact" : "about" },
    error,
  };
}

/** The power of ten at which the errors of both inputs begin to show; counts have no error. */
function stepOfQuotient(above: Measure, below: Measure, value: number): number {
  const error = value * (relativeError(above) + relativeError(below));
  return Math.max(FINEST, 10 ** Math.floor(Math.log10(error) + 1e-9));
}

function relativeError(measure: Measure): number {
  return isCounted(measure) || !measure.value ? 0 : measure.step / 2 / Math.abs(measure.value);
}

function isCounted({ unit, step, qualifier }: Measure): boolean {
  return UNIT_ENTRIES[unit].dimension === "count" && step === 1 && qualifier === "exact";
}

/** Half a step for a rounded number; "over" and the like reach as far as the last digit that is not a nought. */
function errorOf(measure: Measure): number {
  if (isCounted(measure)) return 0;
  return measure.qualifier === "exact" ? measure.step / 2 : lastDigit(measure);
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
