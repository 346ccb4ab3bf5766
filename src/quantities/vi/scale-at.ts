import type { Scan } from "../scan.ts";
import { beginsCounted } from "../unit-at.ts";
import type { WordTable } from "../word-table.ts";

/**
 * The power of ten of the scale word at token `index`. Typed plain it may as well begin a counted thing: "10 van ban"
 * are ten documents, "5 tram y te" five health stations.
 */
export function vietnameseScale(scan: Scan, index: number, scales: WordTable<number>): number | undefined {
  const token = scan.at(index);
  const marked = scales.get(token, false);
  if (marked !== undefined || !scan.unaccentedAt(index)) return marked;
  return beginsCounted(scan, index) ? undefined : scales.get(token, true);
}
