import type { Direction } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";
import { differenceBefore, directionOf } from "./change-words.ts";
import { listedDirection } from "./listed-direction.ts";

/**
 * "fell by 3.51%", "giảm 3,51%", "an average reduction of 4%", "a 5% increase" are changes; "fell to", "giảm còn",
 * "from 34.9%", "tăng lên 54 triệu" are levels.
 */
export const keepDirections: Refiner = {
  name: "keep directions",
  refine(scan, drafts) {
    let previousLast = -1;
    let previous: Draft | null = null;
    for (const [position, figure] of drafts.entries()) {
      if (figure.dropped === null && figure.direction === null && figure.form !== "rank") {
        figure.direction =
          before(scan, figure, previousLast) ??
          differenceBefore(scan, figure) ??
          listedDirection(scan, figure, previous) ??
          after(scan, figure, drafts[position + 1]?.first ?? scan.size);
      }
      if (figure.dropped === null) previous = figure;
      previousLast = figure.outerLast;
    }
    return drafts;
  },
};

/** How far a verb of change reaches in words. */
const REACH = 8;
/** Words that turn a change into a level, or end its reach. */
const LEVELS = new Set(
  `to from at reach reached reaching stood stands than còn xuống lên từ đạt ở mức đến tới thành con xuong len tu dat toi den
  is was are were be rate rates which that who and but while with for in on of-the against including`.split(
    /\s+/,
  ),
);
const CLAUSE_ENDS = new Set([",", ";", ":", ".", "(", ")", "!", "?", "–", "—", "-", "“", "”"]);
/** Words that may stand between a verb of change and its amount in English. */
const ENGLISH_LINKS = new Set(
  `by of an a average averages the another about around some nearly almost over more less than at least up only just further
  roughly approximately each every year annual annually yearly estimated further exactly as much many total additional
  equivalent overall grew in terms output well slightly close`.split(/\s+/),
);

function before(scan: Scan, figure: Draft, previousLast: number): Direction | null {
  const vietnamese = scan.languageAt(figure.first) === "vi";
  // "fell below $80" tells where it is now.
  const bound = scan.at(figure.outerFirst).lower;
  if ((bound === "below" || bound === "above" || bound === "dưới") && figure.outerFirst < figure.first)
    return null;
  const share = isShareItself(scan, figure);
  let by = false;
  for (let at = figure.outerFirst - 1; at > previousLast && at >= figure.outerFirst - REACH; at--) {
    const token = scan.at(at);
    if (CLAUSE_ENDS.has(token.text) || scan.at(at + 1).breaks) return null;
    const direction = directionOf(token, vietnamese, by || (share && scan.at(at - 1).lower !== "the"));
    if (direction !== undefined)
      return isVerb(scan, at, vietnamese) && !isHarvest(token, figure, by) ? direction : null;
    if (token.lower === "of" && isPace.at(scan, at - 1)) {
      // "shrank at an annualised rate of 2.1%"
      while (at > previousLast && scan.at(at).lower !== "at" && at >= figure.outerFirst - REACH) at--;
      continue;
    }
    if (token.lower === "by") by = true;
    if (by) continue;
    if (
      LEVELS.has(token.lower) &&
      !(token.lower === "than" && ["more", "less", "fewer"].includes(scan.at(at - 1).lower))
    )
      return null;
    if (!vietnamese && !ENGLISH_LINKS.has(token.lower)) return null;
  }
  return null;
}

const isPace = wordSet({ en: "rate pace" });

/** "GDP contracted 0.4 percent", "lost 212 points"; "cut 5% of the staff" is a part. */
function isShareItself(scan: Scan, figure: Draft): boolean {
  const dimension = figure.unit === null ? null : UNIT_ENTRIES[figure.unit].dimension;
  const shared = dimension === "share" || dimension === "points" || figure.noun === "points";
  return shared && scan.at(figure.outerLast + 1).lower !== "of";
}

/** "is up 5%", ", up 5%", "brought it down by 5%": not "make up 5%". */
const MOVING = new Set(
  "is was are were be been went moved edged climbed and ended closed finished rose fell trended currently now still already".split(
    " ",
  ),
);

/** "grew 40 hectares of tea": what farmers do. */
function isHarvest(verb: Token, figure: Draft, by: boolean): boolean {
  const amounts = figure.unit === null ? "number" : UNIT_ENTRIES[figure.unit].dimension;
  return (
    /^gr[eo]w/.test(verb.lower) &&
    !by &&
    !["share", "points", "money", "multiple", "number"].includes(amounts)
  );
}

/** "tăng trưởng 8%" is a growth rate, "up to" a bound, "poverty reduction rate" a name. */
function isVerb(scan: Scan, at: number, vietnamese: boolean): boolean {
  const next = scan.at(at + 1).lower;
  const word = scan.at(at).lower;
  if ((word === "up" || word === "down") && next !== "by") {
    const before = scan.at(at - 1);
    if (before.kind === "word" && !MOVING.has(before.lower)) return false;
  }
  if (vietnamese) return next !== "trưởng" && next !== "truong" && next !== "cường" && next !== "còn";
  return next !== "to" && next !== "rate";
}

/** "a 5% increase", "a 4.53% per year reduction", "a fivefold rise", "5 percent more than". */
function after(scan: Scan, figure: Draft, nextFirst: number): Direction | null {
  const multiple = figure.unit === "times";
  for (let at = figure.outerLast + 1; at <= figure.outerLast + 2 && at < nextFirst; at++) {
    const token = scan.at(at);
    if (token.kind !== "word" || token.breaks || scan.languageAt(at) === "vi") return null;
    if (CHANGES.has(token.lower) || (!multiple && COMPARATIVES.has(token.lower)))
      return directionOf(token, false, true) ?? null;
    const more = !multiple && scan.at(at + 1).lower === "than" ? MORE[token.lower] : undefined;
    if (more !== undefined) return more;
    if (!BEFORE_CHANGES.has(token.lower)) return null;
  }
  return null;
}

const CHANGES = new Set("increase rise jump gain surge decrease reduction fall drop decline cut".split(" "));
const COMPARATIVES = new Set(["higher", "lower"]);
const MORE: Record<string, Direction> = { more: "up", less: "down", fewer: "down" };
const BEFORE_CHANGES = new Set("annual average yearly points point price pay".split(" "));
