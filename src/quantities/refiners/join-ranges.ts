import type { Draft } from "../draft.ts";
import { shift, toNumber } from "../numeral.ts";
import { readRate } from "../read-rate.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";
import { isAmountAndLevel, isFromLevel } from "./levels-between.ts";

/**
 * "700 - 800MW", "5-6 million dong", "between VND 20 and 30 million", "từ 30 đến 40 triệu": one figure with two ends.
 * "from 34.9% to 17.66%" behind a verb of change is two levels. Scores ("3-1") are dropped.
 */
export const joinRanges: Refiner = {
  name: "join ranges",
  refine(scan, drafts) {
    const joined: Draft[] = [];
    let lastLevel: Draft | null = null;
    for (const figure of drafts) {
      const low = joined.at(-1);
      const link = low === undefined ? null : linkBetween(scan, low, figure, lastLevel);
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
      if (link !== "levels") {
        joined[joined.length - 1] = withRate(scan, join(low, figure));
        continue;
      }
      joined.push(figure);
      lastLevel = figure;
    }
    return joined;
  },
};

const DASHES = new Set(["-", "–", "—", "~", "÷", "−", "‑", "‒"]);
const isLevelWord = wordSet({ vi: "lên xuống còn" });
const isTo = wordSet({ en: "to", vi: "đến tới" });
const isAnd = wordSet({ vi: "và" });
const isBetween = wordSet({ vi: "giữa" });

type Link = "dash" | "range" | "levels" | "part";

function linkBetween(scan: Scan, low: Draft, high: Draft, lastLevel: Draft | null): Link | null {
  if (low.dropped !== null || high.dropped !== null || low.form !== "number" || high.form !== "number")
    return null;
  const gap = high.first - low.last - 1;
  if (gap < 1 || gap > 2) return null;
  const link = scan.at(low.last + 1);
  if (link.breaks || scan.at(high.first).breaks) return null;
  if (gap === 2) return isLevelLink(scan, low) ? "levels" : null;
  if (DASHES.has(link.text)) return "dash";
  if (isLevelWord.at(scan, low.last + 1)) return "levels";
  if (isTo.at(scan, low.last + 1)) {
    if (isFromLevel(scan, low, high, lastLevel)) return "levels";
    return isAmountAndLevel(scan, low, high) ? null : "range";
  }
  if (link.lower === "in") return isOneIn(low, high) ? "part" : null;
  const opener = scan.at(low.first - 1).lower;
  if (link.lower === "and" && (opener === "between" || scan.at(low.first - 2).lower === "between"))
    return "range";
  return isAnd.at(scan, low.last + 1) && isBetween.at(scan, low.first - 1) ? "range" : null;
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
  return isLevelWord.at(scan, low.last + 1) && scan.at(low.last + 2).kind === "word";
}

/** Whether both ends can be in one unit, and in order, once the low end takes the scale of the high one. */
function canShare(low: Draft, high: Draft, link: Link): boolean {
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
