import { multiply, type Numeral, numeral, shift } from "../numeral.ts";
import type { Scan } from "../scan.ts";
import { Parts, type Spelled } from "../spelled.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";
import { DIGIT_WORDS, SCALES, TAIL_WORDS } from "./number-words.ts";

const digitWords = wordTable(DIGIT_WORDS);
const tailWords = wordTable(TAIL_WORDS);
const scales = wordTable(SCALES);

const is = (words: string) => wordTable(Object.fromEntries(words.split(" ").map((word) => [word, true])));
const isTen = is("mười");
const isTens = is("mươi chục");
const isHundred = is("trăm");
const isOdd = is("linh lẻ lẽ");
const isHalf = is("rưỡi rưởi");
const isPoint = is("phẩy phảy chấm");

interface Group {
  number: Numeral;
  length: number;
  /** One digit word alone. */
  digit: number | null;
}

/** Whether a Vietnamese number in words can start with this word. */
export function startsVietnameseNumber(token: Token): boolean {
  return START.get(token, true) === true;
}

const START = is("không một hai ba bốn năm sáu bảy bẩy tám chín mười trăm nghìn ngàn triệu tỷ tỉ nửa");

/**
 * A Vietnamese number in words at token `index`: "hai mươi mốt", "một trăm lẻ ba", "ba nghìn tỷ", "hai mốt",
 * "trăm tư", "tỷ rưỡi", "ba phẩy sáu triệu", "nửa triệu". "năm" behind a number is a year, not a five.
 */
export function readVietnameseNumber(scan: Scan, index: number): Spelled | null {
  const parts = new Parts();
  const opening = readOpening(scan, index);
  if (opening === null) return null;
  parts.push(opening.number);
  let at = index + opening.length;
  let scale = 0;
  for (let power = readScales(scan, at); power !== null; power = readScales(scan, at)) {
    if (!parts.scale(power.power)) break;
    at += power.length;
    scale = power.power;
    const rest = readRest(scan, at, power.last);
    if (rest === null) break;
    parts.push(rest.number);
    at += rest.length;
    if (rest.closed) break;
  }
  if (scan.at(at).lower === "tá" && scale === 0) {
    return {
      number: multiply(parts.total(), 12),
      scale: 0,
      length: at + 1 - index,
      single: false,
      upTo: null,
    };
  }
  const single = opening.digit !== null && at === index + 1;
  if (opening.needsMore && at === index + opening.length) return null;
  const upTo = single || scale > 0 ? readUpTo(opening, scale) : (opening.upTo ?? null);
  return { number: parts.total(), scale, length: at - index, single, upTo };
}

interface Opening extends Group {
  upTo?: Numeral;
  /** "không" and "nửa" are numbers only with more behind them. */
  needsMore?: boolean;
}

function readUpTo(opening: Opening, scale: number): Numeral | null {
  return opening.upTo === undefined ? null : shift(opening.upTo, scale);
}

function readOpening(scan: Scan, index: number): Opening | null {
  const first = scan.at(index);
  const plain = scan.unaccentedAt(index);
  if (first.lower === "nửa") return { number: numeral("5", -1), length: 1, digit: null, needsMore: true };
  // "tỷ rưỡi", "triệu hai", "nghìn tư": one is left out before the scale.
  if (scales.get(first, false) !== undefined) {
    const tail = readTail(scan, index + 1, scales.get(first, false) ?? 0);
    return tail === null ? null : { number: numeral("1"), length: 0, digit: null };
  }
  // "trăm phần trăm"
  if (first.lower === "trăm" && scan.at(index + 1).lower === "phần" && scan.at(index + 2).lower === "trăm") {
    return { number: numeral("1", 2), length: 1, digit: null };
  }
  const group = readGroup(scan, index, plain);
  if (group === null) return null;
  const after = index + group.length;
  if (isPoint.get(scan.at(after), plain)) {
    const decimals = readDecimals(scan, after + 1, plain);
    if (decimals !== null) return withDecimals(group, decimals);
  }
  if (group.digit === 0) return null;
  return group.digit === null ? group : readPair(scan, index, group, plain);
}

function withDecimals(group: Group, decimals: { digits: string; length: number }): Opening {
  const whole = multiply(shift(group.number, -group.number.exponent), 10 ** group.number.exponent);
  return {
    number: numeral(`${whole.digits}${decimals.digits}`.replace(/^0+(?=\d)/, ""), -decimals.digits.length),
    length: group.length + 1 + decimals.length,
    digit: null,
  };
}

/** The digits behind "phẩy": "sáu mươi ba", "sáu ba", "không năm". A later "năm" is a year. */
function readDecimals(scan: Scan, index: number, plain: boolean): { digits: string; length: number } | null {
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
    const value = tailWords.get(token, plain && at === index);
    if (value === undefined || (at > index && token.lower === "năm")) break;
    digits += value;
  }
  return digits === "" ? null : { digits, length: digits.length };
}

/** "hai mốt", "ba bảy": tens with "mươi" left out; "hai ba", one digit and the next, is "two or three". */
function readPair(scan: Scan, index: number, group: Group, plain: boolean): Opening {
  const digit = group.digit ?? 0;
  const second = scan.at(index + 1);
  const tail =
    tailWords.get(second, false) ?? (plain ? tailWords.get(second, second.lower === "mot") : undefined);
  if (tail === undefined || digit === 0 || second.lower === "năm" || second.lower === "không") return group;
  const next = scan.at(index + 2);
  if (tailWords.get(next, plain) !== undefined && next.lower !== "năm" && next.folded !== "nam") return group;
  if (isTens.get(next, plain) || isHundred.get(next, plain)) return group;
  if (tail === digit + 1 && DIGIT_WORDS[second.lower] !== undefined) {
    return { number: numeral(String(digit)), length: 2, digit: null, upTo: numeral(String(tail)) };
  }
  return { number: numeral(String(digit * 10 + tail)), length: 2, digit: null };
}

/** Up to 999: "trăm tư", "ba trăm hai mươi", "mười lăm", "hai chục". */
function readGroup(scan: Scan, index: number, plain: boolean): Group | null {
  const first = scan.at(index);
  if (isTen.get(first, false) || (plain && first.lower === "muoi")) return readTeens(scan, index, plain);
  if (isHundred.get(first, false)) {
    const tail = readBelowHundred(scan, index + 1, plain, true);
    return tail === null
      ? null
      : { number: numeral(String(100 + tail.value), 0), length: 1 + tail.length, digit: null };
  }
  const digit = digitWords.get(first, plain);
  if (digit === undefined) return null;
  const second = scan.at(index + 1);
  if (isHundred.get(second, plain)) {
    const tail = readBelowHundred(scan, index + 2, plain, true);
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
    tailWords.get(token, plain && token.lower !== "sau" && token.lower !== "tu" && token.lower !== "lam") ??
    null
  );
}

/** What stands behind "trăm": "lẻ ba", "hai mươi mốt", "mười", "hai ba", "tư" (forty), "rưỡi" (fifty). */
function readBelowHundred(
  scan: Scan,
  index: number,
  plain: boolean,
  colloquial: boolean,
): { value: number; length: number } | null {
  const first = scan.at(index);
  if (isHalf.get(first, plain)) return { value: 50, length: 1 };
  if (isOdd.get(first, plain)) {
    const digit = tailWords.get(scan.at(index + 1), plain);
    return digit === undefined ? null : { value: digit, length: 2 };
  }
  if (isTen.get(first, plain)) {
    const teens = readTeens(scan, index, plain);
    return { value: 10 + (teens.length === 2 ? Number(teens.number.digits) - 10 : 0), length: teens.length };
  }
  const digit = tailWords.get(
    first,
    plain && first.lower !== "sau" && first.lower !== "tu" && first.lower !== "lam",
  );
  if (digit === undefined) return null;
  const tens = readTens(scan, index, digit, plain);
  if (tens !== null) return tens;
  if (!colloquial || digit === 0 || scan.at(index + 1).lower === "phần") return null;
  const unit = readUnitDigit(scan, index + 1, plain);
  if (unit === null && first.folded === "nam") return null;
  return unit === null ? { value: digit * 10, length: 1 } : { value: digit * 10 + unit, length: 2 };
}

function readScales(scan: Scan, index: number): { power: number; last: number; length: number } | null {
  const plain = scan.unaccentedAt(index);
  const first = scales.get(scan.at(index), plain);
  if (first === undefined) return null;
  const second = scales.get(scan.at(index + 1), plain);
  if (second !== undefined && second > first) return { power: first + second, last: second, length: 2 };
  return { power: first, last: first, length: 1 };
}

interface Rest {
  number: Numeral;
  length: number;
  closed: boolean;
}

/** What stands behind a scale: "rưỡi", "hai" (a tenth of the scale each), "lẻ ba", or a group of its own. */
function readRest(scan: Scan, index: number, power: number): Rest | null {
  const plain = scan.unaccentedAt(index);
  const tail = readTail(scan, index, power);
  if (tail !== null) return { ...tail, closed: true };
  if (isOdd.get(scan.at(index), plain)) {
    const group = readGroup(scan, index + 1, plain);
    return group === null ? null : { number: group.number, length: group.length + 1, closed: false };
  }
  const group = readGroup(scan, index, plain);
  if (group === null) return null;
  const scaled = readScales(scan, index + group.length);
  if (scaled !== null && scaled.power >= power) return null;
  if (group.digit !== null && scaled === null) return null;
  return { number: group.number, length: group.length, closed: scaled === null };
}

/** "rưỡi", or one digit and nothing more of a number: tenths of the scale before it. */
function readTail(scan: Scan, index: number, power: number): { number: Numeral; length: number } | null {
  const first = scan.at(index);
  if (isHalf.get(first, true)) return { number: numeral("5", power - 1), length: 1 };
  const digit = tailWords.get(first, false);
  if (digit === undefined || digit === 0 || first.lower === "năm") return null;
  const next = scan.at(index + 1);
  const goesOn =
    tailWords.get(next, true) !== undefined ||
    isTens.get(next, true) ||
    isHundred.get(next, true) ||
    isPoint.get(next, true) ||
    scales.get(next, true) !== undefined ||
    next.lower === "phần";
  if (goesOn && next.lower !== "năm") return null;
  return { number: numeral(String(digit), power - 1), length: 1 };
}
