import type { Period, Quantity } from "../domain.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span } from "./spans.ts";

/** True for a date that says what a figure is compared with, not when one is of. */
export function isBase(scene: Scene, date: PeriodMention): boolean {
  return date.base || isOfMultiple(scene, date) || isStartOfChange(scene, date);
}

/**
 * What a change is measured from, the next such date of its part of the sentence; of a multiple, the one right behind it.
 * Else the one that the sentence opens with: "Compared with 2021, ...".
 */
export function readBase(
  scene: Scene,
  { direction, unit, end }: Quantity,
  bases: PeriodMention[],
): Period | null {
  const next = bases.find(({ start }) => start >= end);
  if (!next) return openingBase(scene, { direction, unit, end }, bases);
  const between = scene.text.slice(end, next.start);
  const isOwn =
    unit === "times"
      ? between.length < REACH_OF_BASE && !/[,;:.]/.test(between)
      : direction !== null && (next.base || isStartOfChange(scene, next)) && !between.includes(";");
  const period = isOwn ? sameMonths(scene, next) : null;
  return period && { from: period.from, to: period.to ?? period.from };
}

function openingBase(
  scene: Scene,
  { direction, unit, end }: Pick<Quantity, "direction" | "unit" | "end">,
  bases: PeriodMention[],
): Period | null {
  if (direction === null && unit !== "times" && unit !== "percent") return null;
  const { start } = sentenceOf(scene, { start: end - 1, end });
  const first = bases.find((date) => date.base && date.start - start < REACH_OF_BASE);
  const [from, to] = [first?.period?.from, first?.period?.to];
  return from ? { from, to: to ?? from } : null;
}

/** True for the date of "down 3.1 points *from 2024*", where no other follows that it lasts to. */
function isStartOfChange({ folded, quantities }: Scene, { start, end, period }: PeriodMention): boolean {
  const before = quantities[firstFrom(quantities, start) - 1];
  const isOpen = period?.to === null && /^from(?![a-z])/.test(folded.slice(start, end));
  return isOpen && Boolean(before?.direction) && folded.slice(before?.end, start).trim() === "";
}

/** True for the date of "2.4 times the figure of *2021*". */
function isOfMultiple({ text, quantities }: Scene, { start }: Span): boolean {
  const before = quantities[firstFrom(quantities, start) - 1];
  return (
    before?.unit === "times" &&
    start - before.end < REACH_OF_BASE &&
    !/[,;:.]/.test(text.slice(before.end, start))
  );
}
const REACH_OF_BASE = 40;

/** "So với *cùng kỳ* năm 2024", "in the *same months* of 2024": the months that the date before has, of that year. */
export function sameMonths({ folded, periods }: Scene, date: PeriodMention): Period | null {
  const year = date.period?.from;
  const same = /(?:same (?:period|months)|cung ky)\D{0,12}$/.test(
    folded.slice(Math.max(0, date.start - 30), date.start),
  );
  const before = same ? periods[firstFrom(periods, date.start) - 1]?.period : null;
  if (year?.length !== 4 || !before?.to || before.from.length < 7) return date.period;
  return { from: year + before.from.slice(4), to: year + before.to.slice(4) };
}
