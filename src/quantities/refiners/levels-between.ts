import type { Draft } from "../draft.ts";
import { shift, toNumber } from "../numeral.ts";
import type { Scan } from "../scan.ts";
import { wordSet } from "../word-set.ts";
import { isChangeWord } from "./change-words.ts";

const isFrom = wordSet({ en: "from", vi: "từ" });

/** "tốc độ tăng từ 10 đến 11%": a rate of growth, which can lie in a range. */
const isNameOfChange = wordSet({ vi: "độ mức" });

/** A verb of change with "from" between it and the number. */
function changesBefore(scan: Scan, first: number): boolean {
  let from = false;
  for (let at = first - 1; at >= first - 9 && at >= 0; at--) {
    const token = scan.at(at);
    // "has tripled since 2005, from 140 to 420"
    const aside = from && (token.kind === "digits" || (token.text === "," && isFrom.at(scan, at + 1)));
    if (aside) continue;
    if (token.kind !== "word" || scan.at(at + 1).breaks) return false;
    if (isFrom.at(scan, at)) from = true;
    else if (isChangeWord(token)) return from && !isNameOfChange.at(scan, at - 1);
  }
  return false;
}

/** How far "and that of women from" may be from the levels of the men. */
const ELLIPSIS = 8;

/** "rose from 5 to 6 tonnes", "from 9% to 7%", and "that of women from 28% to 38%" behind other levels. */
export function isFromLevel(scan: Scan, low: Draft, high: Draft, lastLevel: Draft | null): boolean {
  if (changesBefore(scan, low.first)) return true;
  if (!isFrom.at(scan, low.first - 1)) return false;
  const goesOn =
    lastLevel !== null &&
    low.first - lastLevel.last <= ELLIPSIS &&
    scan.sentenceOf(lastLevel.last) === scan.sentenceOf(low.first);
  return goesOn || (toNumber(low.number) > toNumber(high.number) && high.scale <= low.scale);
}

/** "rose $1.20 to $85.10", "dropped by 1,860 to 14,275": by so much, to that level. */
export function isAmountAndLevel(scan: Scan, low: Draft, high: Draft): boolean {
  const by = scan.at(low.first - 1).lower === "by";
  const bothNamed = low.unit !== null && high.unit !== null;
  if (by && bothNamed) return true;
  if (!isChangeWord(scan.at(low.first - (by ? 2 : 1)))) return false;
  return (
    bothNamed || toNumber(high.number) > 3 * toNumber(shift(low.number, low.unit === null ? high.scale : 0))
  );
}
