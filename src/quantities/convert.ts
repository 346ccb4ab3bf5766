import { Big } from "big.js";
import type { Measure, Unit } from "../domain.ts";
import { UNIT_ENTRIES } from "./units.ts";

/**
 * `value` of one unit in another of the same dimension, exactly; null where they cannot be converted (people and
 * households, dong and dollars, months and days).
 */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from === to) return value;
  const [source, target] = [UNIT_ENTRIES[from], UNIT_ENTRIES[to]];
  if (source.dimension !== target.dimension || source.factor === null || target.factor === null) return null;
  return new Big(value).times(source.factor).div(target.factor).toNumber();
}

/** The measure in another unit, its step too; null where that cannot be. */
export function inUnit(measure: Measure, unit: Unit): Measure | null {
  if (measure.unit === unit) return measure;
  const moved = (value: number | null) => (value === null ? null : convert(value, measure.unit, unit));
  const step = convert(measure.step, measure.unit, unit);
  if (step === null) return null;
  return {
    ...measure,
    unit,
    step,
    value: moved(measure.value),
    low: moved(measure.low),
    high: moved(measure.high),
    of: moved(measure.of),
  };
}
