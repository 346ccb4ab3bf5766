import type { Scan } from "../scan.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { wordTable } from "../word-table.ts";
import { SCALES } from "./number-words.ts";

const scales = wordTable(SCALES);

/**
 * Whether only a scale, a unit or the end follows, from token `index` on. Digits that are everyday words when typed
 * plain count only there: "hai muoi sau phan tram" is 26 percent, "hai muoi sau khi" twenty and "after".
 */
export function endsNumber(scan: Scan, index: number): boolean {
  const next = scan.at(index);
  if (next.kind === "end" || next.breaks || (next.kind === "symbol" && next.text !== "-")) return true;
  // "tu nam 2020" is a time.
  if (scan.at(index + 1).kind === "digits") return false;
  return (
    scales.get(next, scan.unaccentedAt(index)) !== undefined ||
    measureAt(scan, index) !== null ||
    countedAt(scan, index) !== null
  );
}
