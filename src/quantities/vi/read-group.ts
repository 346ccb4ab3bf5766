import { type Numeral, numeral } from "../numeral.ts";
import type { Scan } from "../scan.ts";
import { wordTable } from "../word-table.ts";
import { endsNumber } from "./ends-number.ts";
import { DIGIT_WORDS, TAIL_WORDS } from "./number-words.ts";

const digitWords = wordTable(DIGIT_WORDS);
export const tailWords = wordTable(TAIL_WORDS);

const is = (words: string) => wordTable(Object.fromEntries(words.split(" ").map((word) => [word, true])));
const isTen = is("mười");
export const isTens = is("mươi chục");
export const isHundred = is("trăm");
export const isOdd = is("linh lẻ lẽ");
export const isHalf = is("rưỡi rưởi");
export const isPoint = is("phẩy phảy chấm");

/** A number below a thousand, in words. */
export interface Group {
  number: Numeral;
  length: number;
  /** One digit word alone. */
  digit: number | null;
}

/** Typed plain, these are as often other words: after, year, from, do, not. */
const HOMONYMS = new Set(["sau", "nam", "tu", "lam", "khong"]);

function isClear(scan: Scan, index: number): boolean {
  return !HOMONYMS.has(scan.at(index).lower) || endsNumber(scan, index + 1);
}

/** The digits behind "phẩy": "sáu mươi ba", "sáu ba", "không năm". A later "năm" is a year. */
export function readDecimals(
  scan: Scan,
  index: number,
  plain: boolean,
): { digits: string; length: number } | null {
  const first = scan.at(index);
  if (isTen.get(first, plain)) {
    const teens = readTeens(scan, index, plain);
    return { digits: teens.length === 2 ? teens.number.digits : "10", length: teens.length };
  }
  const digit = digitWords.get(first, plain);
  const tens = digit === undefined ? null : readTens(scan, index, digit, plain);
  if (tens !== null) return { digits: String(tens.value), length: tens.length };
  let digits = "";
  for (let at = index; digits.length < 8; at++) {
    const token = scan.at(at);
    const value = tailWords.get(token, plain && (at === index || isClear(scan, at)));
    if (value === undefined || (at > index && token.lower === "năm" && !digits.endsWith("0"))) break;
    digits += value;
  }
  return digits === "" ? null : { digits, length: digits.length };
}

/** Up to 999: "trăm tư", "ba trăm hai mươi", "mười lăm", "hai chục". */
export function readGroup(scan: Scan, index: number, plain: boolean): Group | null {
  const first = scan.at(index);
  if (isTen.get(first, false) || (plain && first.lower === "muoi")) return readTeens(scan, index, plain);
  if (isHundred.get(first, plain)) {
    const tail = readBelowHundred(scan, index + 1, plain);
    return tail === null
      ? null
      : { number: numeral(String(100 + tail.value), 0), length: 1 + tail.length, digit: null };
  }
  const digit = digitWords.get(first, plain);
  if (digit === undefined) return null;
  const second = scan.at(index + 1);
  if (isHundred.get(second, plain)) {
    const tail = readBelowHundred(scan, index + 2, plain);
    if (tail !== null)
      return { number: numeral(String(digit * 100 + tail.value)), length: 2 + tail.length, digit: null };
    return { number: numeral(String(digit), 2), length: 2, digit: null };
  }
  const tens = readTens(scan, index, digit, plain);
  if (tens !== null)
    return {
      number: tens.value % 10 === 0 ? numeral(String(tens.value / 10), 1) : numeral(String(tens.value)),
      length: tens.length,
      digit: null,
    };
  return { number: numeral(String(digit)), length: 1, digit };
}

function readTeens(scan: Scan, index: number, plain: boolean): Group {
  const tail = readUnitDigit(scan, index + 1, plain);
  if (tail === null) return { number: numeral("1", 1), length: 1, digit: null };
  return { number: numeral(String(10 + tail)), length: 2, digit: null };
}

function readTens(
  scan: Scan,
  index: number,
  digit: number,
  plain: boolean,
): { value: number; length: number } | null {
  if (digit === 0 || !isTens.get(scan.at(index + 1), plain)) return null;
  const tail = readUnitDigit(scan, index + 2, plain);
  return { value: digit * 10 + (tail ?? 0), length: tail === null ? 2 : 3 };
}

/** The digit behind tens; "năm" there is a year, and a digit before a scale of its own belongs to that. */
function readUnitDigit(scan: Scan, index: number, plain: boolean): number | null {
  const token = scan.at(index);
  if (token.lower === "năm" || token.lower === "nam" || token.lower === "không" || token.lower === "khong")
    return null;
  const next = scan.at(index + 1);
  if (isTens.get(next, plain) || isHundred.get(next, plain)) return null;
  return (
    tailWords.get(token, plain && (!["sau", "tu"].includes(token.lower) || endsNumber(scan, index + 1))) ??
    null
  );
}

/** What stands behind "trăm": "lẻ ba", "hai mươi mốt", "mười", "hai ba", "tư" (forty), "rưỡi" (fifty). */
function readBelowHundred(
  scan: Scan,
  index: number,
  plain: boolean,
): { value: number; length: number } | null {
  const first = scan.at(index);
  if (isHalf.get(first, plain)) return { value: 50, length: 1 };
  if (isOdd.get(first, plain)) {
    const digit = tailWords.get(scan.at(index + 1), plain);
    return digit === undefined ? null : { value: digit, length: 2 };
  }
  if (isTen.get(first, plain)) {
    const unit = readUnitDigit(scan, index + 1, plain);
    return unit === null ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 };
  }
  const digit = tailWords.get(
    first,
    plain && (isClear(scan, index) || isTens.get(scan.at(index + 1), plain) === true),
  );
  if (digit === undefined) return null;
  const tens = readTens(scan, index, digit, plain);
  if (tens !== null) return tens;
  if (digit === 0 || scan.at(index + 1).lower === "phần") return null;
  const unit = readUnitDigit(scan, index + 1, plain);
  if (unit === null && first.folded === "nam") return null;
  return unit === null ? { value: digit * 10, length: 1 } : { value: digit * 10 + unit, length: 2 };
}
