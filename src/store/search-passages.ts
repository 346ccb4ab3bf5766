import type { Passage } from "../domain.ts";
import { type Filter, toSql } from "./filter.ts";
import { anyWord, type Table } from "./lancedb.ts";

export interface PassageSearch {
  words: string;
  /** Null: by words alone. */
  vector: number[] | null;
  filters: Filter[];
  limit: number;
}

export interface FoundPassage {
  passage: Passage;
  /** Sum of 1 / (60 + rank) over the rankings by words that found it, and half of that by vector. */
  score: number;
}

/** The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
const RRF = 60;
/** What a rank by vector counts beside one by words: at equal weight the lexical embedder did worse than words alone. */
const VECTOR_WEIGHT = 0.5;
/** How deep each ranking is read, in multiples of what is wanted. */
const DEPTH = 5;

interface Row {
  json: string;
  position: number;
  _score?: number;
  _distance?: number;
}

/** What is written without marks is not searched as it is written: it may be meant with them. */
export const hasMarks = (words: string) => /\p{M}/u.test(words.normalize("NFD"));

/**
 * The passages nearest to a question: the rankings by words (folded; as written, where the question has diacritics)
 * and by vector, fused. They are fused here and not by LanceDB's reranker: that one returns the vectors too, warns on
 * standard error, and leaves the order of ties open.
 */
export async function searchPassages(table: Table, search: PassageSearch): Promise<FoundPassage[]> {
  const { words, vector, limit } = search;
  const depth = limit * DEPTH;
  const [byVector, ...byWords] = await Promise.all([
    vector && rankByVector(table, search, vector, depth),
    rankByWords(table, search, "folded", depth),
    ...(hasMarks(words) ? [rankByWords(table, search, "exact", depth)] : []),
  ]);
  const rows = [...byWords, byVector ?? []].flat();
  const found = new Map(rows.map(({ position, json }) => [position, json]));
  return fuseRankings(byWords.map(positionsOf), byVector && positionsOf(byVector), limit).map(
    ({ position, score }) => ({
      passage: JSON.parse(found.get(position) ?? ""),
      score,
    }),
  );
}

const positionsOf = (rows: Row[]) => rows.map(({ position }) => position);

/** The best of several rankings by reciprocal rank, each read `DEPTH` times as deep; ties in the order of the articles. */
export function fuseRankings(
  byWords: number[][],
  byVector: number[] | null,
  limit: number,
): { position: number; score: number }[] {
  const scores = new Map<number, number>();
  const add = (ranking: number[], weight: number) => {
    for (const [rank, position] of ranking.slice(0, limit * DEPTH).entries())
      scores.set(position, (scores.get(position) ?? 0) + weight / (RRF + rank + 1));
  };
  for (const ranking of byWords) add(ranking, 1);
  if (byVector) add(byVector, VECTOR_WEIGHT);
  return [...scores]
    .map(([position, score]) => ({ position, score }))
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, limit);
}

async function rankByWords(
  table: Table,
  search: PassageSearch,
  column: string,
  depth: number,
): Promise<Row[]> {
  const match = anyWord(search.words, column);
  if (match === null) return [];
  const query = table.query().fullTextSearch(match).select(["json", "position", "_score"]).limit(depth);
  const sql = toSql(search.filters);
  if (sql !== null) query.where(sql);
  const rows: Row[] = await query.toArray();
  return rows.sort((a, b) => (b._score ?? 0) - (a._score ?? 0) || a.position - b.position);
}

async function rankByVector(
  table: Table,
  search: PassageSearch,
  vector: number[],
  depth: number,
): Promise<Row[]> {
  const query = table
    .vectorSearch(vector)
    .distanceType("cosine")
    .select(["json", "position", "_distance"])
    .limit(depth);
  const sql = toSql(search.filters);
  if (sql !== null) query.where(sql);
  const rows: Row[] = await query.toArray();
  return rows.sort((a, b) => (a._distance ?? 0) - (b._distance ?? 0) || a.position - b.position);
}
