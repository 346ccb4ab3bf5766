import type { Fact } from "../domain.ts";

/** "over 9,000 people": the figure as its first quote prints it. */
export function figureCell({ quotes: [quote], qualifier, printed }: Fact): string {
  const figure = quote?.printed ?? printed;
  return qualifier === "exact" ? figure : `${qualifier} ${figure}`;
}

export function metricCell({ label, metric, about }: Fact): string {
  return [label.en ?? label.vi ?? metric, about].filter(Boolean).join(", ");
}

/** "2021–2025", "2021–now", or nothing. */
export function periodCell({ period }: Fact): string {
  return period ? [...new Set([period.from, period.to ?? "now"])].join("–") : "";
}
