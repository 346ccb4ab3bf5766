import type { Passage } from "../domain.ts";
import type { Table } from "./lancedb.ts";
import { remember } from "./remember.ts";
import { type FoundPassage, fuseRankings, hasMarks, type PassageSearch } from "./search-passages.ts";
import { SMALL_TABLE } from "./small-table.ts";
import { rankTexts, type WordRanking } from "./word-ranking.ts";

interface Kept {
  /** In their order. */
  passages: Passage[];
  folded: WordRanking;
  exact: WordRanking;
  /** Of length 1; null where a passage has none. */
  vectors: (Float32Array | null)[];
}

/** Searches few passages in memory, with the answers that `searchPassages` gives; null for more, and with filters. */
export function smallPassages(table: Table): (search: PassageSearch) => Promise<FoundPassage[] | null> {
  const keptOf = remember(1, () => keep(table));
  return async ({ words, vector, filters, limit }) => {
    const kept = filters.length > 0 ? null : await keptOf("all");
    if (kept === null) return null;
    const byWords = [kept.folded, ...(hasMarks(words) ? [kept.exact] : [])];
    const rankings = byWords.map((rank) => rank(words).map(({ at }) => at));
    const nearest = vector && rankByVector(vector, kept.vectors);
    return fuseRankings(rankings, nearest, limit).map(({ position, score }) => ({
      passage: kept.passages[position] as Passage,
      score,
    }));
  };
}

async function keep(table: Table): Promise<Kept | null> {
  if ((await table.countRows()) > SMALL_TABLE) return null;
  const rows: { json: string; folded: string; exact: string; vector: Iterable<number> | null }[] = await table
    .query()
    .select(["json", "folded", "exact", "vector", "position"])
    .orderBy({ columnName: "position", ascending: true })
    .toArray();
  return {
    passages: rows.map(({ json }) => JSON.parse(json)),
    folded: rankTexts(
      rows.map(({ folded }) => folded),
      true,
    ),
    exact: rankTexts(
      rows.map(({ exact }) => exact),
      false,
    ),
    vectors: rows.map(({ vector }) => vector && unit(Float32Array.from(vector))),
  };
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** The passages that have a vector, by its cosine, the nearest first. */
function rankByVector(vector: number[], vectors: (Float32Array | null)[]): number[] {
  return vectors
    .flatMap((own, at) => (own ? [{ at, near: dot(own, vector) }] : []))
    .sort((a, b) => b.near - a.near || a.at - b.at)
    .map(({ at }) => at);
}

function dot(a: Float32Array, b: number[]): number {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}
