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
  id: string;
  json: string;
  position: number;
  _score?: number;
  _distance?: number;
}

/**
 * The passages nearest to a question: the rankings by words (folded; as written, where the question has diacritics)
 * and by vector, fused by reciprocal rank; ties in the order of the articles. The rankings are fused here and not by
 * LanceDB's reranker: that one returns the vectors too, warns on standard error, and leaves the order of ties open.
 */
export async function searchPassages(table: Table, search: PassageSearch): Promise<FoundPassage[]> {
  const { words, vector, limit } = search;
  const depth = limit * DEPTH;
  const marked = /\p{M}/u.test(words.normalize("NFD"));
  const rankings = await Promise.all([
    byWords(table, search, "folded", depth),
    ...(marked ? [byWords(table, search, "exact", depth)] : []),
    ...(vector ? [byVector(table, search, vector, depth)] : []),
  ]);
  const found = new Map<string, { row: Row; score: number }>();
  for (const ranking of rankings) {
    for (const [rank, row] of ranking.entries()) {
      const weight = row._distance === undefined ? 1 : VECTOR_WEIGHT;
      const score = (found.get(row.id)?.score ?? 0) + weight / (RRF + rank + 1);
      found.set(row.id, { row, score });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || a.row.position - b.row.position)
    .slice(0, limit)
    .map(({ row, score }) => ({ passage: JSON.parse(row.json), score }));
}

async function byWords(table: Table, search: PassageSearch, column: string, depth: number): Promise<Row[]> {
  const match = anyWord(search.words, column);
  if (match === null) return [];
  const query = table.query().fullTextSearch(match).select(["id", "json", "position", "_score"]).limit(depth);
  const sql = toSql(search.filters);
  if (sql !== null) query.where(sql);
  const rows: Row[] = await query.toArray();
  return rows.sort((a, b) => (b._score ?? 0) - (a._score ?? 0) || a.position - b.position);
}

async function byVector(
  table: Table,
  search: PassageSearch,
  vector: number[],
  depth: number,
): Promise<Row[]> {
  const query = table
    .vectorSearch(vector)
    .distanceType("cosine")
    .select(["id", "json", "position", "_distance"])
    .limit(depth);
  const sql = toSql(search.filters);
  if (sql !== null) query.where(sql);
  const rows: Row[] = await query.toArray();
  return rows.sort((a, b) => (a._distance ?? 0) - (b._distance ?? 0) || a.position - b.position);
}
