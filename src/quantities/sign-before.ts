import { readScale } from "./read-scale.ts";
import type { Scan } from "./scan.ts";
import { measureAt } from "./unit-at.ts";
import { wordSet } from "./word-set.ts";

const isMinus = wordSet({ en: "minus negative", vi: "âm" });

/**
 * Whether the number at token `index` is negative: "-5" with nothing before the sign, "minus 5", "âm 5". Behind another
 * amount a minus takes away: "3,654 million minus 3,570 million".
 */
export function isNegative(scan: Scan, index: number): boolean {
  const sign = scan.at(index - 1);
  if (scan.at(index).breaks) return false;
  if (isMinus.at(scan, index - 1)) return !endsAmount(scan, index - 2);
  if ((sign.text !== "-" && sign.text !== "−") || !scan.at(index).glued) return false;
  return !sign.glued || scan.at(index - 2).text === "(";
}

function endsAmount(scan: Scan, index: number): boolean {
  return (
    scan.at(index).kind === "digits" ||
    readScale(scan, index, false).length > 0 ||
    measureAt(scan, index) !== null
  );
}
