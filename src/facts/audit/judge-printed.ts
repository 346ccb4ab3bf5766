import type { Measure } from "../../domain.ts";
import type { Computed } from "../../quantities/arithmetic.ts";
import { intervalOf } from "../../quantities/interval.ts";
import type { Result } from "./audit-row.ts";

/**
 * Whether a printed figure follows from others at the precision that it is printed with, given how exact these are.
 * Both are in one unit.
 */
export function judgePrinted(printed: Measure, computed: Computed): Result {
  const { direction, unrounded, error } = computed;
  if (printed.direction && direction && printed.direction !== direction) return "off";
  // A hair for the doubles.
  const hair = 1e-9 * Math.max(Math.abs(unrounded), printed.step);
  const meets = (low: number, high: number) =>
    unrounded + error >= low - hair && unrounded - error <= high + hair;
  const { value, step, qualifier } = printed;
  if (qualifier === "exact" && value !== null) {
    if (meets(value - step / 2, value + step / 2)) return "holds";
    return value >= 0 && meets(value, value + step * (1 - 1e-6)) ? "truncated" : "off";
  }
  const said = intervalOf(printed);
  return said !== null && meets(said.low, said.high) ? "holds" : "off";
}
