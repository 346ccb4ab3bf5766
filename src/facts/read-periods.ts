import type { Period, Quantity } from "../domain.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import { pairRespectively } from "./pair-respectively.ts";
import { isBase, readBase, sameMonths } from "./read-base.ts";
import { readKind } from "./read-kind.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

export interface Periods {
  period: Period | null;
  /** What a change or a multiple is measured from. */
  base: Period | null;
}

/** Words that tie a date to the figure right before it: "34.9% in 2021", "17,66% vào cuối năm 2025" (folded). */
const TIED_AFTER =
  /^[\s,(]*(?:(?:to date|each|annually|per year|mỗi năm)[\s,]*)?(?:(?:in|by|at|as of|during|over|for|between|from|vao|den|trong|tinh den|cuoi|dau|giua|het|the|end|beginning|of|same|months|ngay|thang|giai doan|period|cung|ky|nam|du kien|uoc|muc tieu|expected|estimated|target)[\s,]*){0,6}$/;
/** "Năm 2025 *(53 triệu đồng)*": a figure in brackets right behind a date is of it, even where that is a base. */
const TIED_BEFORE = /^\s*\(\s*$/;

/**
 * When a figure is of: the date tied to it, else the one last before it in its sentence, else the next after it in its
 * clause, else what an earlier sentence set; an average over years is of all the years that it is taken over.
 */
export function readPeriods(scene: Scene, quantity: Quantity): Periods {
  const sentence = sentenceOf(scene, quantity);
  const dates = scene.periods.slice(
    firstFrom(scene.periods, sentence.start),
    firstFrom(scene.periods, sentence.end),
  );
  const bases = dates.filter((date) => isBase(scene, date));
  const levels = dates.filter((date) => !bases.includes(date));
  const paired = pairRespectively(scene, sentence, spansIn(scene.quantities, sentence), levels).get(quantity);
  const tied =
    paired ??
    dates.find((date) => isTiedBefore(scene, quantity, date)) ??
    levels.find((date) => isTied(scene, quantity, date));
  const series = isYearly(scene, quantity) ? seriesBefore(scene, quantity, levels) : null;
  const period = series ?? (tied ? sameMonths(scene, tied) : settled(scene, quantity, levels, sentence));
  return {
    period: (readKind(scene, quantity) === "target" ? null : spanTo(scene, quantity, period)) ?? period,
    base: readBase(scene, quantity, bases),
  };
}

/** "By 2025 ..., an average fall of 3.97% a year": over the years that the text spoke of and that end then. */
function spanTo(scene: Scene, quantity: Quantity, period: Period | null): Period | null {
  const year = period?.to?.slice(0, 4);
  if (!quantity.direction || !year || period?.from.slice(0, 4) !== year || !isYearly(scene, quantity))
    return null;
  const own = scene.periods.findLast(
    (date) => date.end <= quantity.start && date.period?.to?.startsWith(year) && date.period.from < year,
  );
  const span = own?.period ?? scene.span;
  return span?.to?.startsWith(year) ? span : null;
}

function isTiedBefore({ text }: Scene, { outerStart }: Quantity, date: Span): boolean {
  return date.end <= outerStart && TIED_BEFORE.test(text.slice(date.end, outerStart));
}

function isTied(scene: Scene, quantity: Quantity, date: PeriodMention): boolean {
  const between = scene.folded.slice(quantity.end, date.start);
  if (date.start < quantity.end || !TIED_AFTER.test(between)) return false;
  const next = scene.quantities[firstFrom(scene.quantities, date.end)];
  return !between.includes(",") || !next || !LEADS_ON.test(scene.folded.slice(date.end, next.outerStart));
}
/** "74,000 đồng, *năm ngoái là* 69,000 đồng": a date behind a comma that leads to the next figure is of that one. */
const LEADS_ON =
  /^\s*(?:(?:it|this|that|con so|ty le) )?(?:(?:la|dat|con|da|moi|chi|da dat|chi con|moi la|da la|(?:da )?(?:tang )?len(?: den| toi)?|(?:da )?(?:giam )?(?:con|xuong)|uoc(?: dat)?|rose to|fell to|was|were|is|had been|reached|stood at)(?: khoang| hon| gan)?)?\s*$/;

function settled(scene: Scene, quantity: Quantity, levels: PeriodMention[], sentence: Span): Period | null {
  const free = levels.filter((date) => !isOfAnother(scene, date, quantity));
  const part = scene.text.lastIndexOf(";", quantity.start);
  const before = free.findLast((date) => date.end <= quantity.start);
  const own = before && before.start > part ? before : undefined;
  const next = free.find((date) => date.start >= quantity.end && isWithinReach(scene, quantity, date));
  const named = own ?? next ?? before ?? carriedOver(scene, sentence, quantity);
  if (named) return named.period;
  return isYearly(scene, quantity) || isAgainstTermBefore(scene, sentence) ? scene.span : null;
}

/** "34.9% (in 2021) to 17.66%", "VND 231 trillion for 2026-2030; ...": a date tied to one figure alone. */
function isOfAnother(scene: Scene, date: PeriodMention, quantity: Quantity): boolean {
  const owner = scene.quantities[firstFrom(scene.quantities, date.start) - 1];
  if (!owner || owner === quantity) return false;
  const tied = TIED_AFTER.test(scene.folded.slice(owner.end, date.start));
  return (
    tied &&
    /^[\s,()]*(?:;|(?:to|den|xuong|len|and|va|from|tu)(?![a-z]))/.test(
      scene.folded.slice(date.end, date.end + 20),
    )
  );
}

/** True for a date behind figures that stand side by side: "5.5 million visitors and VND 9.4 trillion in 2021-2025". */
function isWithinReach({ text, quantities }: Scene, quantity: Quantity, date: Span): boolean {
  const next = quantities[firstFrom(quantities, quantity.end)];
  const between = text.slice(quantity.end, date.start);
  if (between.includes(";")) return false;
  return !next || next.start >= date.start || !/:|(?<!\d),|,(?!\d)/.test(between);
}

/** "From 34.9% in 2021 to 21.29% by the end of 2024": the years from the first level to the last before a figure. */
function seriesBefore(scene: Scene, quantity: Quantity, levels: PeriodMention[]): Period | null {
  const { start } = sentenceOf(scene, quantity);
  const from = Math.max(start, scene.text.lastIndexOf(";", quantity.start) + 1);
  if (!/(?<![a-z])(?:from|tu)(?![a-z])/.test(scene.folded.slice(from, quantity.end))) return null;
  const years = levels
    .filter((date) => date.start >= from && date.start < quantity.end + REACH_OF_SERIES)
    .flatMap(({ period }) => period?.to?.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last && first !== last ? { from: first, to: last } : null;
}
const REACH_OF_SERIES = 40;

/** Words of an average over years (folded). */
const AVERAGE =
  /(?<![a-z])(?:averag\w*|annual(?:ly)?|per year|a year|each year|every year|yearly|binh quan|trung binh|moi nam|hang nam)(?![a-z])/;

/** True for a change that is so much in each of some years. */
function isYearly({ folded, text }: Scene, quantity: Quantity): boolean {
  const [after = ""] = folded.slice(quantity.end, quantity.end + 25).split(/[,;.(]/);
  const from = Math.max(
    quantity.start - 60,
    text.lastIndexOf(", ", quantity.start),
    text.lastIndexOf(";", quantity.start),
    0,
  );
  const near = folded.slice(from, quantity.end) + after;
  const rate =
    quantity.direction !== null ||
    (quantity.unit === "percent" && /growth|reduction|tang truong|giam/.test(near));
  return rate && AVERAGE.test(near);
}

/** "Up 72% from the previous term", "so với nhiệm kỳ trước". */
function isAgainstTermBefore({ folded }: Scene, { start, end }: Span): boolean {
  return /(?:previous|preceding|last) (?:term|period)|(?:nhiem ky|giai doan) truoc/.test(
    folded.slice(start, end),
  );
}

/** A sentence that begins so goes on with what the one before said. */
const GOES_ON =
  /^[\s“"]*(?:of (?:this|these|those|which|them)|this (?:included|includes|amount|sum|area)|among (?:them|these)|these |in which|trong (?:do|so)|so (?:tien|von|ho|lao dong) (?:nay|do|tren)|(?:[a-z]+ ){1,3}nay )/;
/** A sentence of the present is of no earlier year. Read with marks: "nay" is now, "này" is this. */
const NOW =
  /(?<![\p{L}])(?:now|currently|today|at present|so far|(?:(?:đến|hiện|ngày|từ) )?nay|hiện(?: tại| có)?)(?![\p{L}])/iu;
/** Words for a time that was named before (folded). */
const THEN =
  /(?<![a-z])(?:(?:in|during|over|by) (?:(?:that|those|these|the same) (?:[a-z]+ )?(?:years?|months|period|term|time)|the (?:(?:three|six|nine|ten|eleven) months|period|year))|(?:nam hoc|quy|thang) nay|that year|(?:nam|thang|quy|giai doan|thoi gian|thoi diem) (?:do|ay|tren)|cung (?:nam|thoi gian|thoi diem|giai doan))(?![a-z])/;

/**
 * A period set by an earlier sentence of the passage still holds where it spans years, where the sentence goes on with
 * what was said, or where targets and expectations are listed for its year; results of one year are not those of the
 * next sentence.
 */
function carriedOver(scene: Scene, sentence: Span, quantity: Quantity): PeriodMention | undefined {
  const earlier = scene.periods.slice(0, firstFrom(scene.periods, sentence.start));
  const last = earlier.findLast((date) => !date.base && !isOfAnother(scene, date, quantity));
  const { from = "", to = null } = last?.period ?? {};
  const spans = to === null ? from.length === 4 : from.slice(0, 4) !== to.slice(0, 4);
  const words = scene.folded.slice(sentence.start, sentence.end);
  const goesOn = GOES_ON.test(words) || THEN.test(words);
  const kind = readKind(scene, quantity);
  if (NOW.test(scene.text.slice(sentence.start, sentence.end))) return spans ? last : undefined;
  return spans || goesOn || kind !== "actual" || (last && isOfResult(scene, last)) ? last : undefined;
}

/** True for a date whose figure is a result: results are told one after the other, what is expected stands by itself. */
function isOfResult(scene: Scene, date: PeriodMention): boolean {
  const at = firstFrom(scene.quantities, date.start);
  const figure = scene.quantities[at] ?? scene.quantities[at - 1];
  return (
    figure !== undefined &&
    readKind(scene, figure) === "actual" &&
    sentenceOf(scene, figure) === sentenceOf(scene, date)
  );
}
