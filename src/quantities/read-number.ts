import { currencyBefore } from "./currency-before.ts";
import { add, multiply, type Numeral, numeral, shift } from "./numeral.ts";
import { readGroups } from "./read-groups.ts";
import { readScale } from "./read-scale.ts";
import type { Scan } from "./scan.ts";
import { INFIX_SCALES } from "./vi/number-words.ts";

/** A number that starts in digits, with its scale words. */
export interface DigitNumber {
  number: Numeral;
  /** The other reading of the marks, where their shape leaves it open. */
  other: Numeral | null;
  scale: number;
  dozens: number;
  length: number;
  /** Whole digits without any mark or scale: what a year, an ordinal or a label looks like. */
  plain: boolean;
}

const PARTS: Record<string, string> = {
  "1/2": "5",
  "1/4": "25",
  "3/4": "75",
  "1/5": "2",
  "2/5": "4",
  "3/5": "6",
  "4/5": "8",
};
const HALVES: Record<string, Numeral> = {
  "½": numeral("5", -1),
  "¼": numeral("25", -2),
  "¾": numeral("75", -2),
};

/**
 * "36,139 million", "13 159 569", "2 tỷ 300 triệu", "1tr2", "2 triệu rưỡi", "2 1/2"; null for malformed digits.
 * `below`: the power of the scale that this number must stay under to be part of the one before it.
 */
export function readNumber(scan: Scan, index: number, below = Number.POSITIVE_INFINITY): DigitNumber | null {
  const digits = readGroups(scan, index);
  if (digits === null) return null;
  let { number, other, length } = digits;
  const part = digits.plain ? readPart(scan, index + length) : null;
  if (part !== null) {
    number = add(number, part.number);
    length += part.length;
  }
  const scale = readScale(scan, index + length, currencyBefore(scan, index) !== null);
  number = multiply(shift(number, scale.power), scale.dozens);
  other = other === null ? null : multiply(shift(other, scale.power), scale.dozens);
  length += scale.length;
  if (scale.power >= below) return null;
  const tail =
    scale.length === 0 ? readInfix(scan, index + length) : readTail(scan, index + length, scale.power);
  if (tail !== null && (other === null || tail.settles)) {
    number = add(shift(number, tail.shift), tail.number);
    other = null;
    length += tail.length;
  }
  const power = scale.power + (tail?.shift ?? 0);
  const plain = digits.plain && scale.length === 0 && tail === null && part === null;
  return { number, other, scale: power, dozens: scale.dozens, length, plain };
}

/** A vulgar part behind whole digits: "2½", "2 1/2", "2 and a half". */
function readPart(scan: Scan, index: number): { number: Numeral; length: number } | null {
  const token = scan.at(index);
  const half = HALVES[token.text];
  if (half !== undefined) return { number: half, length: 1 };
  if (token.lower === "and" && scan.at(index + 1).lower === "a" && scan.at(index + 2).lower === "half") {
    return { number: numeral("5", -1), length: 3 };
  }
  const slash = scan.at(index + 1);
  const below = scan.at(index + 2);
  if (token.kind !== "digits" || token.glued || slash.text !== "/" || !slash.glued || !below.glued)
    return null;
  const tenths = PARTS[`${token.text}/${below.text}`];
  return tenths === undefined ? null : { number: numeral(tenths, -tenths.length), length: 3 };
}

interface Tail {
  number: Numeral;
  length: number;
  /** How far the number before it moves too: the scale of an infix is read here. */
  shift: number;
  settles: boolean;
}

/** "2t3": a scale that counts only with digits glued on both sides. */
function readInfix(scan: Scan, index: number): Tail | null {
  const word = scan.at(index);
  const power = INFIX_SCALES[word.lower];
  const rest = scan.at(index + 1);
  if (power === undefined || !word.glued || !rest.glued || !/^\d{1,3}$/.test(rest.text)) return null;
  return { number: numeral(rest.text, power - rest.text.length), length: 2, shift: power, settles: true };
}

/** What stands behind a scale: "1tr2", "2 tỷ 300 triệu", "2 triệu rưỡi", "1 triệu 2", "2 triệu 500". */
function readTail(scan: Scan, index: number, power: number): Tail | null {
  const token = scan.at(index);
  if (token.lower === "rưỡi" || token.lower === "ruoi") {
    return { number: numeral("5", power - 1), length: 1, shift: 0, settles: true };
  }
  if (token.kind !== "digits" || token.breaks || power < 3) return null;
  if (token.glued) {
    const fits = /^\d{1,3}$/.test(token.text) && INFIX_SCALES[scan.at(index - 1).lower] !== undefined;
    return fits
      ? { number: numeral(token.text, power - token.text.length), length: 1, shift: 0, settles: true }
      : null;
  }
  const rest = readNumber(scan, index, power);
  if (rest === null || rest.other !== null) return null;
  if (rest.scale > 0) return { number: rest.number, length: rest.length, shift: 0, settles: true };
  if (!rest.plain || scan.languageAt(index) === "en" || !closes(scan, index + 1)) return null;
  const digits = token.text.length;
  return digits === 1 || digits === 3
    ? { number: numeral(token.text, power - digits), length: 1, shift: 0, settles: true }
    : null;
}

/** Whether nothing is counted here: the end, a mark, or the currency itself. */
function closes(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return (
    token.kind === "end" ||
    (token.kind === "symbol" && token.text !== "-" && token.text !== "/" && token.text !== "%") ||
    token.lower === "đồng" ||
    token.lower === "dong"
  );
}
