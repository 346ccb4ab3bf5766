import type { Measure } from "../domain.ts";

/** What a measure says about the true value: every value between its ends, which may be open or infinite. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** The interval of a measure; null where it has no value (contested). */
export function intervalOf(measure: Measure): Interval | null {
  if (measure.low !== null && measure.high !== null) return widen(measure, measure.low, measure.high);
  return measure.value === null ? null : widen(measure, measure.value, measure.value);
}

function widen(measure: Measure, low: number, high: number): Interval {
  const edge = looseEdge(measure, high);
  switch (measure.qualifier) {
    case "over":
      return { low, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true };
    case "atLeast":
      return { low, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: true };
    case "under":
      return { low: Number.NEGATIVE_INFINITY, high, lowOpen: true, highOpen: true };
    case "atMost":
      return { low: Number.NEGATIVE_INFINITY, high, lowOpen: true, highOpen: false };
    case "nearly":
      return { low: low - edge, high, lowOpen: false, highOpen: true };
    case "about":
      return { low: low - edge, high: high + edge, lowOpen: false, highOpen: false };
    case "exact":
      return { low, high, lowOpen: false, highOpen: false };
  }
}

/**
 * How far "about" and "nearly" reach: half of the last digit that is not a nought, as it is rounded to that; half of
 * that again for a one ("about 1,000" is no 500).
 */
function looseEdge(measure: Measure, value: number): number {
  const size = Math.abs(value);
  if (size === 0) return measure.step / 2;
  const unit = lastDigit(measure, value);
  return Math.abs(size / unit - 1) < 1e-9 && unit > measure.step ? unit / 4 : unit / 2;
}

/** The size of the last digit of a value that is not a nought: 1,000 for "over 9,000", 100 for "over 13,700". */
export function lastDigit(measure: Measure, value = measure.value ?? 0): number {
  const size = Math.abs(value);
  let unit = measure.step;
  while (unit > 0 && unit * 10 <= size && isMultiple(size, unit * 10)) unit *= 10;
  return unit;
}

function isMultiple(value: number, unit: number): boolean {
  const ratio = value / unit;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 * Math.max(1, ratio);
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const low = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const high = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}
