import { add, multiply, type Numeral, numeral, shift, toNumber } from "../numeral.ts";
import { readRate } from "../read-rate.ts";
import type { Scan } from "../scan.ts";
import { Parts, type Spelled } from "../spelled.ts";
import type { Token } from "../token.ts";
import { measureAt } from "../unit-at.ts";
import { wordSet } from "../word-set.ts";
import { wordTable } from "../word-table.ts";
import { endsNumber } from "./ends-number.ts";
import { DIGIT_WORDS, SCALES } from "./number-words.ts";
import {
  type Group,
  isHalf,
  isHundred,
  isOdd,
  isPoint,
  isTens,
  readDecimals,
  readGroup,
  tailWords,
} from "./read-group.ts";
import { vietnameseScale } from "./scale-at.ts";

const scales = wordTable(SCALES);
const isHalfOf = wordSet({ vi: "nửa" });
const isOne = wordSet({ vi: "một" });

/** Whether a Vietnamese number in words can start with this word. */
export function startsVietnameseNumber(token: Token): boolean {
  return START.get(token, true) === true;
}

const START = wordTable(
  Object.fromEntries(
    "không một hai ba bốn năm sáu bảy bẩy tám chín mười trăm nghìn ngàn triệu tỷ tỉ nửa"
      .split(" ")
      .map((word) => [word, true]),
  ),
);

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
  let other: Numeral | null = null;
  for (let power = readScales(scan, at); power !== null; power = readScales(scan, at)) {
    if (!parts.scale(power.power)) break;
    at += power.length;
    scale = power.power;
    const rest = readRest(scan, at, power.last);
    if (rest === null) break;
    if (rest.closed && isElliptic(rest.number, power.power))
      other = add(parts.total(), shift(rest.number, power.power - 3));
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
      other: null,
    };
  }
  const single = opening.digit !== null && at === index + 1;
  if (opening.needsMore && at === index + opening.length) return null;
  const upTo = opening.upTo === undefined ? null : shift(opening.upTo, scale);
  return { number: parts.total(), scale, length: at - index, single, upTo, other };
}

interface Opening extends Group {
  upTo?: Numeral;
  /** "không" and "nửa" are numbers only with more behind them. */
  needsMore?: boolean;
}

function readOpening(scan: Scan, index: number): Opening | null {
  const first = scan.at(index);
  const plain = scan.unaccentedAt(index);
  if (isHalfOf.at(scan, index)) return { number: numeral("5", -1), length: 1, digit: null, needsMore: true };
  const power = scales.get(first, plain);
  if (power !== undefined)
    return opensWithScale(scan, index + 1, power) ? { number: numeral("1"), length: 0, digit: null } : null;
  // "trăm phần trăm"
  if (isHundred.get(first, plain) && measureAt(scan, index + 1)?.value.unit === "percent") {
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

/** "tỷ rưỡi", "triệu hai", "nghìn hai trăm": one is left out before the scale. */
function opensWithScale(scan: Scan, index: number, power: number): boolean {
  if (readTail(scan, index, power) !== null) return true;
  const group = readGroup(scan, index, false);
  return group !== null && group.digit === null && toNumber(group.number) >= 100;
}

function withDecimals(group: Group, decimals: { digits: string; length: number }): Opening {
  const whole = multiply(shift(group.number, -group.number.exponent), 10 ** group.number.exponent);
  return {
    number: numeral(`${whole.digits}${decimals.digits}`.replace(/^0+(?=\d)/, ""), -decimals.digits.length),
    length: group.length + 1 + decimals.length,
    digit: null,
  };
}

/** "hai mốt", "ba bảy": tens with "mươi" left out; "hai ba", one digit and the next, is "two or three". */
function readPair(scan: Scan, index: number, group: Group, plain: boolean): Opening {
  const digit = group.digit ?? 0;
  if (scan.at(index).lower === "sau") return group;
  const second = scan.at(index + 1);
  const clear = plain && (second.lower === "mot" || endsNumber(scan, index + 2));
  const tail = tailWords.get(second, clear);
  if (tail === undefined || digit === 0 || second.folded === "nam" || second.folded === "khong") return group;
  const next = scan.at(index + 2);
  if (tailWords.get(next, plain) !== undefined && next.lower !== "năm" && next.folded !== "nam") return group;
  if (isTens.get(next, plain) || isHundred.get(next, plain)) return group;
  if (tail === digit + 1 && DIGIT_WORDS[second.lower] !== undefined) {
    return { number: numeral(String(digit)), length: 2, digit: null, upTo: numeral(String(tail)) };
  }
  return { number: numeral(String(digit * 10 + tail)), length: 2, digit: null };
}

function readScales(scan: Scan, index: number): { power: number; last: number; length: number } | null {
  const first = vietnameseScale(scan, index, scales);
  if (first === undefined) return null;
  const second = vietnameseScale(scan, index + 1, scales);
  if (second !== undefined && second > first) return { power: first + second, last: second, length: 2 };
  return { power: first, last: first, length: 1 };
}

/** "một triệu hai trăm": 1,000,200 as it is said, 1,200,000 as it is mostly meant. */
function isElliptic(rest: Numeral, power: number): boolean {
  return power >= 6 && rest.exponent >= 0 && toNumber(rest) >= 100 && toNumber(rest) < 1000;
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
  // "Mười bảy nghìn hai trăm ba mươi lăm tỷ": a scale above takes all that was said below it.
  const isAbove =
    scaled !== null && scaled.power > power && group.digit === null && toNumber(group.number) >= 100;
  if (scaled !== null && scaled.power >= power && !isAbove) return null;
  if (group.digit !== null && scaled === null) return null;
  return { number: group.number, length: group.length, closed: scaled === null };
}

/** "rưỡi", or one digit and nothing more of a number: tenths of the scale before it. */
function readTail(scan: Scan, index: number, power: number): { number: Numeral; length: number } | null {
  const first = scan.at(index);
  if (isHalf.get(first, true)) return { number: numeral("5", power - 1), length: 1 };
  const digit = tailWords.get(first, scan.unaccentedAt(index) && endsNumber(scan, index + 1));
  if (digit === undefined || digit === 0 || first.folded === "nam") return null;
  const next = scan.at(index + 1);
  const goesOn =
    tailWords.get(next, true) !== undefined ||
    isTens.get(next, true) ||
    isHundred.get(next, true) ||
    isPoint.get(next, true) ||
    scales.get(next, true) !== undefined ||
    next.lower === "phần";
  if (goesOn && next.lower !== "năm") return null;
  // "ba triệu một tháng": each month.
  if (isOne.at(scan, index) && readRate(scan, index) !== null) return null;
  return { number: numeral(String(digit), power - 1), length: 1 };
}
