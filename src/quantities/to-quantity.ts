import type { Quantity } from "../domain.ts";
import type { Draft } from "./draft.ts";
import { type Numeral, stepOf, toNumber } from "./numeral.ts";
import type { Scan } from "./scan.ts";

/** The figure that a finished draft stands for, with offsets in the raw text. */
export function toQuantity(
  scan: Scan,
  figure: Draft,
  raw: string,
  toRaw: (offset: number) => number,
): Quantity {
  const start = toRaw(scan.at(figure.first).start);
  const end = toRaw(scan.at(figure.last).end);
  const single = figure.high === null && !figure.contested;
  const readings = figure.contested ? [figure.number, figure.other ?? figure.number] : [];
  return {
    text: raw.slice(start, end),
    start,
    end,
    outerStart: figure.outerFirst === figure.first ? start : toRaw(scan.at(figure.outerFirst).start),
    outerEnd: figure.outerLast === figure.last ? end : toRaw(scan.at(figure.outerLast).end),
    value: single ? toNumber(figure.number) : null,
    low: figure.high === null ? null : toNumber(figure.number),
    high: figure.high === null ? null : toNumber(figure.high),
    of: figure.of === null ? null : toNumber(figure.of),
    step: figure.high === null ? stepOf(figure.number) : Math.min(stepOf(figure.number), stepOf(figure.high)),
    unit: figure.unit ?? "one",
    noun: figure.noun,
    per: figure.per,
    direction: figure.direction,
    qualifier: figure.qualifier,
    scale: Number(`1e${figure.scale}`) * figure.dozens,
    contested: figure.contested,
    readings: readings.map((number: Numeral) => ({ value: toNumber(number), step: stepOf(number) })),
  };
}
