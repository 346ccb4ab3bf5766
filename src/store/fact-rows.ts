import type { Fact } from "../domain.ts";
import { type Filter, toSql } from "./filter.ts";
import { anyWord, type Table } from "./lancedb.ts";

/** Which rows of the fact table, and how many of them. */
export interface FactSearch {
  filters: Filter[];
  /** Any words of the card, best matches first; else the order of the articles' text. */
  words: string | null;
  limit: number | null;
  offset: number;
}

/** How many matches beyond the wanted ones are read, so that equals are told apart by their place. */
const EQUALS = 30;

/** The facts that meet all filters; of equally good matches the one that stands first in the articles. */
export async function findFacts(table: Table, search: FactSearch): Promise<Fact[]> {
  const { filters, words, limit, offset } = search;
  const wanted = limit === null ? null : limit + offset;
  // To LanceDB a limit of 0 is none.
  if (limit === 0) return [];
  if (words === null) return (await findInOrder(table, filters, wanted)).slice(offset).map(({ row }) => row);
  const rows = await rankByWords(table, words, toSql(filters), wanted);
  return rows.slice(offset, wanted ?? rows.length).map(({ json }) => JSON.parse(json));
}

/** The rows whose cards have any of the words, best matches first; at least the first `wanted`, null for all. */
export async function rankByWords(
  table: Table,
  words: string,
  sql: string | null,
  wanted: number | null,
): Promise<ScoredRow[]> {
  const match = anyWord(words, "card");
  if (match === null) return [];
  const query = table.query().fullTextSearch(match).select(["json", "position", "_score"]);
  if (sql !== null) query.where(sql);
  // Without a limit LanceDB stops at ten; with the exact one, the cut could fall among equals by chance.
  query.limit(wanted === null ? await table.countRows() : wanted + EQUALS);
  const rows: ScoredRow[] = await query.toArray();
  return rows.sort((a, b) => b._score - a._score || a.position - b.position);
}

/** A fact and where it stands among all: what is put together from several answers keeps their order. */
export interface Placed<Row> {
  row: Row;
  position: number;
}

/** The first facts that meet all filters, in the order of the articles' text. */
export async function findInOrder(
  table: Table,
  filters: Filter[],
  limit: number | null = null,
): Promise<Placed<Fact>[]> {
  const query = table
    .query()
    .select(["json", "position"])
    .orderBy({ columnName: "position", ascending: true });
  const sql = toSql(filters);
  if (sql !== null) query.where(sql);
  if (limit !== null) query.limit(limit);
  const rows: { json: string; position: number }[] = await query.toArray();
  return rows.map(({ json, position }) => ({ row: JSON.parse(json), position: Number(position) }));
}

/** How many facts meet the conditions, whatever limit and offset are. */
export async function countFacts(table: Table, search: FactSearch): Promise<number> {
  if (search.words !== null) return (await findFacts(table, { ...search, limit: null, offset: 0 })).length;
  return table.countRows(toSql(search.filters) ?? undefined);
}

interface ScoredRow {
  json: string;
  position: number;
  _score: number;
}
