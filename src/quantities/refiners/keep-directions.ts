import type { Direction } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { directionOf } from "./change-words.ts";

/**
 * "fell by 3.51%", "giảm 3,51%", "an average reduction of 4%", "a 5% increase" are changes; "fell to", "giảm còn",
 * "from 34.9%", "tăng lên 54 triệu" are levels.
 */
export const keepDirections: Refiner = {
  name: "keep directions",
  refine(scan, drafts) {
    let previousLast = -1;
    for (const [position, figure] of drafts.entries()) {
      if (figure.dropped === null && figure.direction === null && figure.form !== "rank") {
        figure.direction =
          before(scan, figure, previousLast) ??
          listed(scan, figure, drafts[position - 1]) ??
          after(scan, figure, drafts[position + 1]?.first ?? scan.size);
      }
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
  let by = false;
  for (let at = figure.outerFirst - 1; at > previousLast && at >= figure.outerFirst - REACH; at--) {
    const token = scan.at(at);
    if (CLAUSE_ENDS.has(token.text) || scan.at(at + 1).breaks) return null;
    const direction = directionOf(token, vietnamese, by);
    if (direction !== undefined)
      return isVerb(scan, at, vietnamese) && !isHarvest(token, figure, by) ? direction : null;
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

/** "is up 5%", ", up 5%": not "make up 5%". */
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

/** "down 9.9% and 45.5%", "fell by 4% and by 5.5%": a list of changes. */
function listed(scan: Scan, figure: Draft, previous: Draft | undefined): Direction | null {
  if (previous === undefined || previous.direction === null || previous.unit !== figure.unit) return null;
  for (let at = previous.outerLast + 1; at < figure.outerFirst; at++) {
    if (!LIST_WORDS.has(scan.at(at).lower) || scan.at(at).breaks) return null;
  }
  return previous.direction;
}

const LIST_WORDS = new Set([",", "and", "by", "và", "or", "hoặc"]);

/** "tăng trưởng 8%" is a growth rate, "up to" a bound, "poverty reduction rate" a name. */
function isVerb(scan: Scan, at: number, vietnamese: boolean): boolean {
  const next = scan.at(at + 1).lower;
  const word = scan.at(at).lower;
  if (word === "up" || word === "down") {
    const before = scan.at(at - 1);
    if (before.kind === "word" && !MOVING.has(before.lower)) return false;
  }
  if (vietnamese)
    return next !== "trưởng" && next !== "truong" && next !== "cường" && next !== "còn" && next !== "nghèo";
  return next !== "to" && next !== "rate";
}

/** "a 5% increase", "a 4.53% per year reduction". */
function after(scan: Scan, figure: Draft, nextFirst: number): Direction | null {
  for (let at = figure.outerLast + 1; at <= figure.outerLast + 2 && at < nextFirst; at++) {
    const token = scan.at(at);
    if (token.kind !== "word" || token.breaks) return null;
    if (figure.unit === "times") return null;
    const noun =
      /^(?:increase|rise|growth|jump|gain|surge|decrease|reduction|fall|drop|decline|cut|higher|lower)$/.test(
        token.lower,
      );
    if (noun && token.lower !== "growth" && scan.languageAt(at) !== "vi")
      return directionOf(token, false, true) ?? null;
    if (!["annual", "average", "yearly", "points", "point", "price", "pay"].includes(token.lower))
      return null;
  }
  return null;
}
