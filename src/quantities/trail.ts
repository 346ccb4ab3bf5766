import type { Draft } from "./draft.ts";
import { toNumber } from "./numeral.ts";
import type { Recogniser, Refiner } from "./recogniser.ts";
import type { Scan } from "./scan.ts";

export interface TrailStep {
  /** The recogniser or refiner. */
  by: string;
  did: "made" | "changed" | "dropped";
  text: string;
  /** Offsets in the normalised text; of a long text, in the region that was read. */
  start: number;
  end: number;
  /** What the figure is read as now, or why it was dropped. */
  note: string;
}

/** Writes down the figure or barrier that a recogniser made. */
export function noteMade(scan: Scan, recogniser: Recogniser, made: Draft, trail: TrailStep[]): void {
  trail.push(step(scan, recogniser.name, made.dropped === null ? "made" : "dropped", made));
}

/** Runs a refiner and writes down each figure that it left different. */
export function followRefiner(scan: Scan, refiner: Refiner, drafts: Draft[], trail: TrailStep[]): Draft[] {
  const before = new Set(drafts.map((figure) => fingerprint(figure)));
  const refined = refiner.refine(scan, drafts);
  for (const figure of refined) {
    if (before.has(fingerprint(figure))) continue;
    trail.push(step(scan, refiner.name, figure.dropped === null ? "changed" : "dropped", figure));
  }
  return refined;
}

function fingerprint(figure: Draft): string {
  return `${figure.first} ${figure.last} ${figure.outerFirst} ${figure.outerLast} ${describe(figure)}`;
}

function step(scan: Scan, by: string, did: TrailStep["did"], figure: Draft): TrailStep {
  const [start, end] = [scan.at(figure.first).start, scan.at(figure.last).end];
  return { by, did, text: scan.text.slice(start, end), start, end, note: describe(figure) };
}

/** A figure in one line: "over 9000 person /year". */
export function describe(figure: Draft): string {
  if (figure.dropped !== null) return figure.dropped;
  const value =
    figure.high === null
      ? `${toNumber(figure.number)}`
      : `[${toNumber(figure.number)}..${toNumber(figure.high)}]`;
  return [
    figure.qualifier === "exact" ? "" : figure.qualifier,
    figure.direction ?? "",
    figure.other !== null ? `${value} or ${toNumber(figure.other)}` : value,
    figure.of === null ? "" : `of ${toNumber(figure.of)}`,
    figure.unit ?? "one",
    figure.noun === null ? "" : `"${figure.noun}"`,
    ...figure.per.map((unit) => `/${unit}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
