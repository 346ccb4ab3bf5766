import type { Language, Quantity } from "../domain.ts";
import { normalise } from "../text/normalise.ts";
import { cutRegions } from "./cut-regions.ts";
import type { Draft } from "./draft.ts";
import type { Recogniser, Refiner } from "./recogniser.ts";
import { clockTimes } from "./recognisers/clock-times.ts";
import { codes } from "./recognisers/codes.ts";
import { dates } from "./recognisers/dates.ts";
import { fractions } from "./recognisers/fractions.ts";
import { labelledNumbers } from "./recognisers/labelled-numbers.ts";
import { links } from "./recognisers/links.ts";
import { measuresWithParts } from "./recognisers/measures-with-parts.ts";
import { multiples } from "./recognisers/multiples.ts";
import { numbersInDigits } from "./recognisers/numbers-in-digits.ts";
import { numbersInEnglishWords } from "./recognisers/numbers-in-english-words.ts";
import { numbersInVietnameseWords } from "./recognisers/numbers-in-vietnamese-words.ts";
import { phoneNumbers } from "./recognisers/phone-numbers.ts";
import { ranks } from "./recognisers/ranks.ts";
import { sharesWithSlash } from "./recognisers/shares-with-slash.ts";
import { attachUnits } from "./refiners/attach-units.ts";
import { dropPeriods } from "./refiners/drop-periods.ts";
import { dropPronouns } from "./refiners/drop-pronouns.ts";
import { inheritUnits } from "./refiners/inherit-units.ts";
import { joinRanges } from "./refiners/join-ranges.ts";
import { joinWholes } from "./refiners/join-wholes.ts";
import { keepDirections } from "./refiners/keep-directions.ts";
import { keepQualifiers } from "./refiners/keep-qualifiers.ts";
import { keepRates } from "./refiners/keep-rates.ts";
import { nameNumbers } from "./refiners/name-numbers.ts";
import { readCents } from "./refiners/read-cents.ts";
import { readPrices } from "./refiners/read-prices.ts";
import { settleMarks } from "./refiners/settle-marks.ts";
import { spreadUnits } from "./refiners/spread-units.ts";
import { type Scan, scanOnce } from "./scan.ts";
import { toQuantity } from "./to-quantity.ts";
import type { Token } from "./token.ts";
import { followRefiner, noteMade, type TrailStep } from "./trail.ts";

/** Tried in this order where a token starts one; the first that reads something wins. */
const RECOGNISERS: Recogniser[] = [
  links,
  phoneNumbers,
  dates,
  clockTimes,
  ranks,
  measuresWithParts,
  codes,
  labelledNumbers,
  multiples,
  fractions,
  sharesWithSlash,
  numbersInDigits,
  numbersInEnglishWords,
  numbersInVietnameseWords,
];

/** Run in this order over all figures of the text. */
const REFINERS: Refiner[] = [
  attachUnits,
  readCents,
  settleMarks,
  joinRanges,
  joinWholes,
  spreadUnits,
  readPrices,
  inheritUnits,
  nameNumbers,
  dropPeriods,
  dropPronouns,
  keepQualifiers,
  keepDirections,
  keepRates,
];

export interface FindOptions {
  /** Counts only where the words of the text do not show their language. */
  language?: Language | undefined;
  /** Collects what made, changed or dropped each figure, in order. */
  trail?: TrailStep[] | undefined;
}

/** The quantities of a text, in order, never overlapping. Offsets count in `raw` (UTF-16). Any string is fine. */
export function findQuantities(raw: string, options: FindOptions = {}): Quantity[] {
  const normal = normalise(raw);
  return cutRegions(normal.text).flatMap(({ text, start }) => {
    const scan = scanOnce(text, options.language ?? null);
    return readFigures(scan, options.trail)
      .filter((figure) => figure.dropped === null)
      .map((figure) => toQuantity(scan, figure, raw, (offset) => normal.toRaw(start + offset)));
  });
}

/** All figures of a scanned text, with the dropped ones. */
export function readFigures(scan: Scan, trail?: TrailStep[]): Draft[] {
  let drafts: Draft[] = [];
  for (let at = 0; at < scan.size; at++) {
    const made = recognise(scan, at, trail);
    if (made === null) continue;
    drafts.push(made);
    at = made.last;
  }
  for (const refiner of REFINERS) {
    drafts = trail === undefined ? refiner.refine(scan, drafts) : followRefiner(scan, refiner, drafts, trail);
  }
  return drafts;
}

function recognise(scan: Scan, index: number, trail?: TrailStep[]): Draft | null {
  for (const recogniser of startersOf(scan.at(index))) {
    const made = recogniser.read(scan, index);
    if (made === null) continue;
    if (trail !== undefined) noteMade(scan, recogniser, made, trail);
    return made;
  }
  return null;
}

/** The recognisers that a word or sign can start; worked out once for each. */
const starters = new Map<string, Recogniser[]>();
const MOST_STARTERS = 50_000;

function startersOf(token: Token): Recogniser[] {
  if (token.kind === "digits") return RECOGNISERS.filter((recogniser) => recogniser.starts(token));
  const found = starters.get(token.text);
  if (found !== undefined) return found;
  const starting = RECOGNISERS.filter((recogniser) => recogniser.starts(token));
  if (starters.size >= MOST_STARTERS) starters.clear();
  starters.set(token.text, starting);
  return starting;
}
