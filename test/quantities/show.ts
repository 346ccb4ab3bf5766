import type { Quantity } from "../../src/domain.ts";

/** A figure in the notation of the corpora: `over 9000 person /year`, `96 of 115 commune`, `[5..6] kilometre`. */
export function show(figure: Quantity): string {
  const value = figure.contested
    ? figure.readings.map((reading) => reading.value).join(" | ")
    : figure.low === null
      ? String(figure.value)
      : `[${figure.low}..${figure.high}]`;
  const parts = [
    figure.qualifier === "exact" ? "" : figure.qualifier,
    figure.direction ?? "",
    figure.unit === "rank" ? "rank" : "",
    value,
    figure.of === null ? "" : `of ${figure.of}`,
    figure.unit === "rank" ? "" : figure.unit,
    figure.noun === null ? "" : `"${figure.noun}"`,
    ...figure.per.map((unit) => `/${unit}`),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
