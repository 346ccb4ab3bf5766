import type { Measure } from "../../src/domain.ts";

/** A measure of `value` in `unit`, exact to one and a level, but for what `more` says. */
export function measure(value: number | null, unit: Measure["unit"], more: Partial<Measure> = {}): Measure {
  return {
    value,
    low: null,
    high: null,
    of: null,
    step: 1,
    unit,
    noun: null,
    per: [],
    direction: null,
    qualifier: "exact",
    ...more,
  };
}
