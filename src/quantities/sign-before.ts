import type { Scan } from "./scan.ts";
import { wordSet } from "./word-set.ts";

const isMinus = wordSet({ en: "minus negative", vi: "âm" });

/** Whether the number at token `index` is negative: "-5" with nothing before the sign, "minus 5", "âm 5". */
export function isNegative(scan: Scan, index: number): boolean {
  const sign = scan.at(index - 1);
  if (scan.at(index).breaks) return false;
  if (isMinus.at(scan, index - 1)) return true;
  if ((sign.text !== "-" && sign.text !== "−") || !scan.at(index).glued) return false;
  return !sign.glued || scan.at(index - 2).text === "(";
}
