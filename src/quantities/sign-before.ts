import type { Scan } from "./scan.ts";

const WORDS = new Set(["âm", "minus", "negative"]);

/** Whether the number at token `index` is negative: "-5" with nothing before the sign, "minus 5", "âm 5". */
export function isNegative(scan: Scan, index: number): boolean {
  const sign = scan.at(index - 1);
  if (scan.at(index).breaks) return false;
  if (WORDS.has(sign.lower)) return true;
  if ((sign.text !== "-" && sign.text !== "−") || !scan.at(index).glued) return false;
  return !sign.glued || scan.at(index - 2).text === "(";
}
