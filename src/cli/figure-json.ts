import type { Measure, Quantity } from "../domain.ts";

/** The measure part of the one figure form (CONTRACT, "One figure, everywhere"). */
export function measureJson(measure: Measure) {
  const { value, low, high, of, step, unit, noun, per, direction, qualifier } = measure;
  return { value, low, high, of, step, unit, noun, per, direction, qualifier };
}

/** The one figure form of a quantity in a text. */
export function figureJson(quantity: Quantity) {
  const { text, start, end, contested, readings } = quantity;
  return { text, start, end, ...measureJson(quantity), contested, readings };
}
