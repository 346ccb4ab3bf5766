import type { Draft } from "../draft.ts";
import { shift, toNumber } from "../numeral.ts";
import { readRate } from "../read-rate.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { isChangeWord } from "./change-words.ts";

/**
 * "700 - 800MW", "5-6 million dong", "between VND 20 and 30 million", "từ 30 đến 40 triệu": one figure with two ends.
 * "from 34.9% to 17.66%" behind a verb of change is two levels. Scores ("3-1") are dropped.
 */
export const joinRanges: Refiner = {
  name: "join ranges",
  refine(scan, drafts) {
    const joined: Draft[] = [];
    for (const figure of drafts) {
      const low = joined.at(-1);
      const link = low === undefined ? null : linkBetween(scan, low, figure);
      if (low === undefined || link === null) {
        joined.push(figure);
        continue;
      }
      if (link === "part") {
        joined[joined.length - 1] = partOf(low, figure);
        continue;
      }
      if (!canShare(low, figure, link)) {
        if (link === "dash" && isScore(scan, low, figure)) low.dropped = figure.dropped = "score";
        joined.push(figure);
        continue;
      }
      shareUnit(low, figure);
      if (link === "levels") joined.push(figure);
      else joined[joined.length - 1] = withRate(scan, join(low, figure));
    }
    return joined;
  },
};

const DASHES = new Set(["-", "–", "—", "~", "÷", "−", "‑", "‒"]);
const LEVEL_LINKS = new Set(["lên", "xuống", "còn", "len", "xuong", "con"]);

function linkBetween(scan: Scan, low: Draft, high: Draft): "dash" | "range" | "levels" | "part" | null {
  if (low.dropped !== null || high.dropped !== null || low.form !== "number" || high.form !== "number")
    return null;
  const gap = high.first - low.last - 1;
  if (gap < 1 || gap > 2) return null;
  const link = scan.at(low.last + 1);
  if (link.breaks || scan.at(high.first).breaks) return null;
  if (gap === 2) return isLevelLink(scan, low) ? "levels" : null;
  if (DASHES.has(link.text)) return "dash";
  if (LEVEL_LINKS.has(link.lower)) return "levels";
  if (
    link.lower === "to" ||
    link.lower === "đến" ||
    link.lower === "tới" ||
    link.lower === "den" ||
    link.lower === "toi"
  ) {
    const falls = FROM.has(scan.at(low.first - 1).lower) && toNumber(low.number) > toNumber(high.number);
    if (changesBefore(scan, low.first) || (falls && high.scale <= low.scale)) return "levels";
    return isAmountAndLevel(scan, low, high) ? null : "range";
  }
  if (link.lower === "in") return isOneIn(low, high) ? "part" : null;
  const opener = scan.at(low.first - 1).lower;
  if (link.lower === "and" && (opener === "between" || scan.at(low.first - 2).lower === "between"))
    return "range";
  return link.lower === "và" && (opener === "giữa" || scan.at(low.first - 1).lower === "giữa")
    ? "range"
    : null;
}

/** "rose $1.20 to $85.10", "dropped by 1,860 to 14,275": by so much, to that level. */
function isAmountAndLevel(scan: Scan, low: Draft, high: Draft): boolean {
  const by = scan.at(low.first - 1).lower === "by" ? 2 : 1;
  if (!isChangeWord(scan.at(low.first - by))) return false;
  const bothNamed = low.unit !== null && high.unit !== null;
  return (
    bothNamed || toNumber(high.number) > 3 * toNumber(shift(low.number, low.unit === null ? high.scale : 0))
  );
}

/** "one in three children", "9 in 10 households". */
function isOneIn(low: Draft, high: Draft): boolean {
  if (low.unit !== null || low.scale > 0 || high.scale > 0) return false;
  const [part, whole] = [toNumber(low.number), toNumber(high.number)];
  if (part < 1 || part >= whole || whole > 1000) return false;
  return high.unit === null ? part === 1 : UNIT_ENTRIES[high.unit].dimension === "count";
}

function partOf(low: Draft, high: Draft): Draft {
  return { ...high, first: low.first, form: "fraction", number: low.number, of: high.number };
}

/** "lên đến", "xuống còn", "lên thành". */
function isLevelLink(scan: Scan, low: Draft): boolean {
  return LEVEL_LINKS.has(scan.at(low.last + 1).lower) && scan.at(low.last + 2).kind === "word";
}

const FROM = new Set(["from", "từ", "tu"]);

/** A verb of change with "from" between it and the number. */
function changesBefore(scan: Scan, first: number): boolean {
  let from = false;
  for (let at = first - 1; at >= first - 9 && at >= 0; at--) {
    const token = scan.at(at);
    if (token.kind !== "word" || scan.at(at + 1).breaks) return false;
    if (FROM.has(token.lower)) from = true;
    else if (isChangeWord(token)) return from;
  }
  return false;
}

/** Whether both ends can be in one unit, and in order, once the low end takes the scale of the high one. */
function canShare(low: Draft, high: Draft, link: "dash" | "range" | "levels"): boolean {
  if (low.unit !== null && high.unit !== null && (low.unit !== high.unit || low.noun !== high.noun))
    return false;
  if (link === "levels") return low.unit !== "times" || high.unit === "times";
  const said = low.last > low.first || low.unit === "times";
  const printed = low.unit !== null && said && UNIT_ENTRIES[low.unit].dimension !== "money";
  if (printed && high.unit === null) return false;
  // "7-Eleven"
  if (link === "dash" && low.spelled !== high.spelled) return false;

  const shared =
    low.scale === 0 && high.scale > 0 ? toNumber(shift(high.number, -high.scale)) : toNumber(high.number);
  return toNumber(low.number) < shared || toNumber(low.number) < toNumber(high.number);
}

function shareUnit(low: Draft, high: Draft): void {
  const own = toNumber(low.number);
  if (
    low.scale === 0 &&
    high.scale > 0 &&
    own < toNumber(shift(high.number, -high.scale)) * 1000 &&
    low.dozens === 1
  ) {
    const shared = shift(low.number, high.scale);
    if (toNumber(shared) <= toNumber(high.number)) {
      low.number = shared;
      low.other = low.other === null ? null : shift(low.other, high.scale);
      low.scale = high.scale;
    }
  }
  if (low.unit === null) {
    low.unit = high.unit;
    low.noun = high.noun;
  } else if (high.unit === null) {
    high.unit = low.unit;
    high.noun = low.noun;
  }
  if (low.per.length === 0) low.per = high.per;
}

function join(low: Draft, high: Draft): Draft {
  return {
    ...high,
    first: low.first,
    outerFirst: low.first,
    form: "range",
    number: low.number,
    other: null,
    high: high.number,
    qualifier: low.qualifier === "exact" ? high.qualifier : low.qualifier,
  };
}

/** "$1,200-1,500 a month": the unit came from the low end, and the rate follows the high one. */
function withRate(scan: Scan, range: Draft): Draft {
  const rate = range.per.length === 0 && range.unit !== null ? readRate(scan, range.last + 1) : null;
  return rate === null ? range : { ...range, per: rate.per, last: rate.last, outerLast: rate.last };
}

/** Two small bare numbers with a dash, the larger first. */
function isScore(scan: Scan, low: Draft, high: Draft): boolean {
  const named = low.spelled !== high.spelled;
  return scan.at(low.last + 1).glued && low.unit === null && (high.unit === null || named);
}
