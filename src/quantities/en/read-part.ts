import { type Numeral, numeral } from "../numeral.ts";
import { phraseTable } from "../phrases.ts";
import type { Scan } from "../scan.ts";
import { ONES } from "./number-words.ts";

/** Parts of a scale; those with "a" at their end stand before one anyway. */
export const scaleParts = phraseTable<{ number: Numeral; before: boolean }>({
  en: [
    ["half a, half an", { number: numeral("5", -1), before: true }],
    ["half, a half", { number: numeral("5", -1), before: false }],
    ["quarter of a, a quarter of a", { number: numeral("25", -2), before: true }],
    ["a quarter", { number: numeral("25", -2), before: false }],
    ["three quarters of a", { number: numeral("75", -2), before: true }],
  ],
});

/** Tenths in one fifth, in one tenth. */
const FIFTHS_AND_TENTHS: Record<string, number> = { fifth: 2, fifths: 2, tenth: 1, tenths: 1 };

/** "three and a half", "two and three quarters", "twenty and three fifths". */
export function readPart(scan: Scan, index: number): { number: Numeral; length: number } | null {
  if (hyphenAt(scan, index) === 1 && scan.at(index + 1).lower === "and") {
    const half = ["a", "half"].every(
      (word, at) => hyphenAt(scan, index + 2 + at * 2) === 1 && scan.at(index + 3 + at * 2).lower === word,
    );
    return half ? { number: numeral("5", -1), length: 6 } : null;
  }
  if (scan.at(index).lower !== "and") return null;
  const [first, second] = [scan.at(index + 1).lower, scan.at(index + 2).lower];
  if (first === "a" && second === "half") return { number: numeral("5", -1), length: 3 };
  if ((first === "a" || first === "one") && second === "quarter")
    return { number: numeral("25", -2), length: 3 };
  const whole = FIFTHS_AND_TENTHS[second];
  const count = ONES[first];
  if (first === "three" && second === "quarters") return { number: numeral("75", -2), length: 3 };
  if (whole !== undefined && count !== undefined)
    return { number: numeral(String(count * whole), -1), length: 3 };
  return null;
}

/** 1 where a hyphen ties this word to the next: "two-million", "one-and-a-half". */
export function hyphenAt(scan: Scan, index: number): number {
  return scan.at(index).text === "-" && scan.at(index).glued && scan.at(index + 1).glued ? 1 : 0;
}
