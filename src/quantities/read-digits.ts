import { type Numeral, numeral } from "./numeral.ts";

export interface Digits {
  number: Numeral;
  /** The other reading, where both marks can be the decimal one: "1.234". */
  other: Numeral | null;
  /** What the shape alone shows to be the decimal mark. */
  decimalMark: "." | "," | null;
  /** No dot, no comma. */
  plain: boolean;
}

/** Longer runs are keys of databases, not figures. */
const LONGEST = 30;

/**
 * Both readings of digits with dots and commas, as far as their own shape decides; null for versions, section numbers
 * and malformed groups ("1.2.3", "1,23,4"). The first reading of an open one takes the dot as the decimal mark.
 */
export function readDigits(text: string): Digits | null {
  if (text.length > LONGEST) return null;
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (dots === 0 && commas === 0)
    return { number: numeral(text), other: null, decimalMark: null, plain: true };
  if (dots > 0 && commas > 0) return readBothMarks(text, dots, commas);
  const mark = dots > 0 ? "." : ",";
  const parts = text.split(mark);
  if (parts.length > 2) {
    return areGroups(parts)
      ? { number: joined(parts), other: null, decimalMark: mark === "." ? "," : ".", plain: false }
      : null;
  }
  const [whole = "", rest = ""] = parts;
  const decimal = numeral(stripped(whole + rest), -rest.length);
  if (rest.length !== 3 || whole.length > 3 || /^0*$/.test(whole)) {
    return /^0\d/.test(whole) ? null : { number: decimal, other: null, decimalMark: mark, plain: false };
  }
  if (whole.startsWith("0")) return null;
  const grouped = joined(parts);
  const [number, other] = mark === "." ? [decimal, grouped] : [grouped, decimal];
  return { number, other, decimalMark: null, plain: false };
}

function readBothMarks(text: string, dots: number, commas: number): Digits | null {
  const decimalMark = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  if ((decimalMark === "." ? dots : commas) > 1) return null;
  const [whole = "", rest = ""] = text.split(decimalMark);
  const parts = whole.split(decimalMark === "." ? "," : ".");
  if (!areGroups(parts)) return null;
  return {
    number: numeral(stripped(parts.join("") + rest), -rest.length),
    other: null,
    decimalMark,
    plain: false,
  };
}

function areGroups(parts: string[]): boolean {
  const [first = "", ...rest] = parts;
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => part.length === 3);
}

function joined(parts: string[]): Numeral {
  return numeral(parts.join(""));
}

function stripped(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}
