import { add, multiply, type Numeral, numeral, shift } from "../numeral.ts";
import type { Scan } from "../scan.ts";
import { Parts, type Spelled } from "../spelled.ts";
import type { Token } from "../token.ts";
import { ONES, SCALES, TENS } from "./number-words.ts";
import { hyphenAt, readPart, scaleParts } from "./read-part.ts";

/** Parts of a number in words, at most: the trillions with all that can follow have fewer. */
const LONGEST = 24;

/** Whether an English number in words can start with this word. */
export function startsEnglishNumber(token: Token): boolean {
  const word = token.lower;
  return (
    ONES[word] !== undefined ||
    TENS[word] !== undefined ||
    word === "a" ||
    word === "an" ||
    word === "half" ||
    word === "quarter"
  );
}

/**
 * An English number in words at token `index`: "twenty-one", "one hundred and five", "two and a half million",
 * "a hundred", "half a million", "three point five", "two dozen".
 */
export function readEnglishNumber(scan: Scan, index: number): Spelled | null {
  const opening = readOpening(scan, index);
  if (opening === null) return null;
  const parts = new Parts();
  parts.push(opening.number);
  let at = index + opening.length;
  let scale = 0;
  for (let looked = 0; looked < LONGEST; looked++) {
    const token = scan.at(at);
    const hyphen = hyphenAt(scan, at);
    const power = SCALES[scan.at(at + hyphen).lower];
    if (token.breaks) break;
    if (power !== undefined) {
      if (!parts.scale(power)) break;
      at += 1 + hyphen;
      scale = power;
      continue;
    }
    if ((token.lower === "dozen" || token.lower === "dozens") && scale === 0) {
      const number = multiply(parts.total(), 12);
      return { number, scale: 0, length: at + 1 - index, single: false, upTo: null, other: null };
    }
    const rest = scale === 0 ? null : readRest(scan, at, scale);
    if (rest === null) break;
    parts.push(rest.number);
    at += rest.length;
  }
  if (opening.needsScale && scale === 0) return null;
  const part = scale > 0 ? readPart(scan, at) : null;
  if (part !== null) {
    parts.push(part.number);
    at += part.length;
  }
  return {
    number: parts.total(),
    scale,
    length: at - index,
    single: at === index + 1 && opening.below10,
    upTo: null,
    other: null,
  };
}

interface Group {
  number: Numeral;
  length: number;
}

interface Opening extends Group {
  /** "a", "half a": numbers only before a scale. */
  needsScale: boolean;
  below10: boolean;
}

function startsScale(scan: Scan, index: number): boolean {
  return SCALES[scan.at(index + hyphenAt(scan, index)).lower] !== undefined;
}

function readOpening(scan: Scan, index: number): Opening | null {
  const first = scan.at(index).lower;
  const second = scan.at(index + 1).lower;
  const scaled = scaleParts.at(scan, index);
  if (scaled !== null && (scaled.value.before || startsScale(scan, index + scaled.length)))
    return { number: scaled.value.number, length: scaled.length, needsScale: true, below10: false };
  if (first === "a" || first === "an") return second === "half" ? null : readArticle(scan, index);
  const group = readGroup(scan, index);
  if (group === null) return null;
  const after = index + group.length;
  const decimals = scan.at(after).lower === "point" ? readDecimals(scan, after + 1) : "";
  if (decimals !== "") {
    const digits = `${whole(group.number)}${decimals}`.replace(/^0+(?=\d)/, "");
    return {
      number: numeral(digits, -decimals.length),
      length: group.length + 1 + decimals.length,
      needsScale: false,
      below10: false,
    };
  }
  const part = readPart(scan, after);
  if (part !== null) {
    return {
      number: add(group.number, part.number),
      length: group.length + part.length,
      needsScale: false,
      below10: false,
    };
  }
  const below10 = group.length === 1 && Number(whole(group.number)) < 10;
  return { ...group, needsScale: false, below10 };
}

/** "a hundred", "a million", "a dozen". */
function readArticle(scan: Scan, index: number): Opening | null {
  const next = scan.at(index + 1).lower;
  const scaled = next === "dozen" || (SCALES[next] !== undefined && !next.endsWith("s"));
  return scaled ? { number: numeral("1"), length: 1, needsScale: next !== "dozen", below10: false } : null;
}

function whole(number: Numeral): string {
  return shift(number, 0).digits + "0".repeat(Math.max(0, number.exponent));
}

/** Below a hundred: "seven", "forty-two", "forty two". */
function readGroup(scan: Scan, index: number): Group | null {
  const first = scan.at(index);
  const one = ONES[first.lower];
  if (one !== undefined) return { number: numeral(String(one)), length: 1 };
  const ten = TENS[first.lower];
  if (ten === undefined) return null;
  const hyphen = scan.at(index + 1).text === "-" && scan.at(index + 1).glued ? 1 : 0;
  const unit = ONES[scan.at(index + 1 + hyphen).lower];
  if (unit === undefined || unit < 1 || unit > 9) return { number: numeral(String(ten), 1), length: 1 };
  return { number: numeral(String(ten * 10 + unit)), length: 2 + hyphen };
}

/** What stands behind a scale: "and five", "two hundred", and no number of its own after "and". */
function readRest(scan: Scan, index: number, scale: number): Group | null {
  // "one thousand, two hundred and five"
  if (scan.at(index).text === "," && scale > 2) {
    const next = readGroup(scan, index + 1);
    const power = next === null ? undefined : SCALES[scan.at(index + 1 + next.length).lower];
    return next === null || power === undefined || power >= scale
      ? null
      : { number: next.number, length: next.length + 1 };
  }
  const and = scan.at(index).lower === "and" ? 1 : 0;
  if (and === 1 && scan.at(index + 1).lower === "a" && scan.at(index + 2).lower === "half" && scale > 2) {
    return { number: numeral("5", scale - 1), length: 3 };
  }
  const group = readGroup(scan, index + and);
  if (group === null || (and === 0 && scan.at(index).breaks)) return null;
  const next = SCALES[scan.at(index + and + group.length).lower];
  // "nine hundred (and) ninety-nine trillion"
  if (next !== undefined && next >= scale && !(scale === 2 && next > 2)) return null;
  if (and === 1 && next !== undefined && next < scale && scale > 3) return null;
  return { number: group.number, length: and + group.length };
}

function readDecimals(scan: Scan, index: number): string {
  let digits = "";
  for (let at = index; digits.length < 8; at++) {
    const digit = ONES[scan.at(at).lower];
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits;
}
