import type { Measure } from "../domain.ts";

/**
 * True where two measures are one figure, whatever their qualifiers: equal ends, whole and unit. A change of a rate may
 * be printed in percent and meant in percentage points (DESIGN, "Change or level").
 */
export function sameFigure(a: Measure, b: Measure): boolean {
  const rates = ["percent", "percentage-point"];
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.of === b.of &&
    (a.unit === b.unit || (rates.includes(a.unit) && rates.includes(b.unit)))
  );
}
