import type { Scan } from "../scan.ts";
import { beginsCounted } from "../unit-at.ts";
import { wordSet } from "../word-set.ts";
import type { WordTable } from "../word-table.ts";

/** "Mỗi năm tỷ lệ hộ nghèo ...": the first half of a word for a rate. */
const makesRate = wordSet({ vi: "lệ trọng giá suất" });

/**
 * The power of ten of the scale word at token `index`. Typed plain it may as well begin a counted thing: "10 van ban"
 * are ten documents, "5 tram y te" five health stations.
 */
export function vietnameseScale(scan: Scan, index: number, scales: WordTable<number>): number | undefined {
  const token = scan.at(index);
  if (/^t[ỷỉy]$/.test(token.lower) && makesRate.at(scan, index + 1)) return undefined;
  const marked = scales.get(token, false);
  if (marked !== undefined || !scan.unaccentedAt(index)) return marked;
  return beginsCounted(scan, index) ? undefined : scales.get(token, true);
}
