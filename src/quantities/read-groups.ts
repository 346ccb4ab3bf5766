import { numeral } from "./numeral.ts";
import { type Digits, readDigits } from "./read-digits.ts";
import type { Scan } from "./scan.ts";

/** Digits in one token, or in groups of three with a space or an apostrophe between them. */
export interface Groups extends Digits {
  /** In tokens. */
  length: number;
}

const MOST_GROUPS = 6;

/** "13,159,569", "13 159 569", "13 159 569,5", "1'234'567", "1.5e6"; null for malformed digits. */
export function readGroups(scan: Scan, index: number): Groups | null {
  const first = scan.at(index);
  const digits = readDigits(first.text);
  if (digits === null) return null;
  const power = readExponent(scan, index + 1);
  if (power !== null) {
    const number = { ...digits.number, exponent: digits.number.exponent + power.power };
    return { number, other: null, decimalMark: digits.decimalMark, plain: false, length: power.length + 1 };
  }
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return { ...digits, length: 1 };
  let joined = first.text;
  let last = index;
  for (let groups = 1; groups < MOST_GROUPS; groups++) {
    const next = nextGroup(scan, last);
    if (next === null) break;
    joined += scan.at(next).text;
    last = next;
    if (scan.at(next).text.length > 3) break;
  }
  if (last === index) return { ...digits, length: 1 };
  const [whole = "", decimals = ""] = joined.split(/[.,]/);
  const mark = joined.includes(".") ? "." : joined.includes(",") ? "," : null;
  const number = numeral(whole + decimals, -decimals.length);
  return { number, other: null, decimalMark: mark, plain: false, length: last - index + 1 };
}

/** The token of the next three digits (the last may have decimals), one space or apostrophe further. */
function nextGroup(scan: Scan, last: number): number | null {
  const end = scan.at(last).end;
  const mark = scan.at(last + 1);
  const quoted = (mark.text === "'" || mark.text === "’") && mark.glued && scan.at(last + 2).glued;
  const next = scan.at(quoted ? last + 2 : last + 1);
  if (next.kind !== "digits" || !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.text)) return null;
  if (quoted) return last + 2;
  return next.start === end + 1 && scan.text.charCodeAt(end) === 0x20 ? last + 1 : null;
}

/** "e6", "e+6", "e-6" between digits without spaces. */
function readExponent(scan: Scan, index: number): { power: number; length: number } | null {
  if (scan.at(index).lower !== "e" || !scan.at(index).glued) return null;
  const sign = /^[+-]$/.test(scan.at(index + 1).text) && scan.at(index + 1).glued ? 1 : 0;
  const digits = scan.at(index + 1 + sign);
  if (!digits.glued || !/^\d{1,2}$/.test(digits.text)) return null;
  const power = Number(digits.text);
  return { power: sign === 1 && scan.at(index + 1).text === "-" ? -power : power, length: 2 + sign };
}
