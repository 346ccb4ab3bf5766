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

/** True where `printed` says the figure of a fact, perhaps without the whole that it is of: "16" of "16/19 criteria". */
export function printsFigure(printed: Measure, fact: Measure): boolean {
  return sameFigure({ ...printed, of: printed.of ?? fact.of }, fact);
}
