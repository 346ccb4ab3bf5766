import "./lancedb-environment.ts";
import { existsSync } from "node:fs";
import {
  type Connection,
  connect,
  Index,
  MatchQuery,
  makeArrowTable,
  Session,
  type Table,
} from "@lancedb/lancedb";
import type { Schema } from "apache-arrow";
import { queryWords } from "./query-words.ts";

/** LanceDB's own bounds are 6 GiB and 1 GiB, more than the whole process may take. */
const INDEX_CACHE_BYTES = 64n << 20n;
const METADATA_CACHE_BYTES = 32n << 20n;
/** From here on an index beats reading every row (measured on two cores). */
const SCALAR_INDEX_ROWS = 5_000;
const VECTOR_INDEX_ROWS = 10_000;

export type { Connection, Table };

/** A folder, as opposed to an address such as `s3://bucket/index`. */
export const isLocal = (uri: string): boolean => !/^[a-z][a-z0-9+.-]+:\/\//i.test(uri);

/** A connection with bounded caches; null where the folder does not exist, which connecting would create. */
export async function connectTo(uri: string): Promise<Connection | null> {
  return isLocal(uri) && !existsSync(uri) ? null : create(uri);
}

/** A connection to a place that may have to be made first. */
export function create(uri: string): Promise<Connection> {
  return connect(uri, {}, new Session(INDEX_CACHE_BYTES, METADATA_CACHE_BYTES));
}

/** The table, or null where there is none, or only what a build left that was killed before its first commit. */
export async function openTable(connection: Connection, name: string): Promise<Table | null> {
  try {
    return await connection.openTable(name);
  } catch (error) {
    if (error instanceof Error && /was not found/.test(error.message)) return null;
    throw error;
  }
}

/** Replaces the rows of a table, or makes it, in one commit. */
export function overwrite(
  connection: Connection,
  name: string,
  rows: object[],
  schema: Schema,
): Promise<Table> {
  return connection.createTable(name, toArrow(rows, schema), { mode: "overwrite" });
}

/** Adds rows to a table. */
export async function append(table: Table, rows: object[], schema: Schema): Promise<void> {
  await table.add(toArrow(rows, schema));
}

const toArrow = (rows: object[], schema: Schema) =>
  makeArrowTable(rows as Record<string, unknown>[], { schema });

/**
 * Indexes words as they are: no stemming and no stop words, which eat Vietnamese ones; `fold` makes accented and
 * unaccented spellings one. `language` is never set: an unknown one aborts the whole process.
 */
export async function indexWords(table: Table, column: string, fold: boolean): Promise<void> {
  const options = { stem: false, removeStopWords: false, asciiFolding: fold, withPosition: false };
  // The type of this version does not list "icu", which keeps "1,93" whole.
  await table.createIndex(column, {
    config: Index.fts({ ...options, ...{ baseTokenizer: "icu" } } as object),
  });
}

/** Indexes columns that are asked for by value, where the table is large enough to gain. */
export async function indexValues(
  table: Table,
  sorted: string[],
  few: string[],
  lists: string[],
): Promise<void> {
  if ((await table.countRows()) < SCALAR_INDEX_ROWS) return;
  for (const column of sorted) await table.createIndex(column, { config: Index.btree() });
  for (const column of few) await table.createIndex(column, { config: Index.bitmap() });
  for (const column of lists) await table.createIndex(column, { config: Index.labelList() });
}

export async function indexVectors(table: Table, column: string): Promise<void> {
  if ((await table.countRows(`${column} IS NOT NULL`)) < VECTOR_INDEX_ROWS) return;
  await table.createIndex(column, { config: Index.hnswSq({ distanceType: "cosine" }) });
}

/** A search for any of the words of a text; null where it has none. */
export function anyWord(text: string, column: string): MatchQuery | null {
  const found = queryWords(text);
  return found.length === 0 ? null : new MatchQuery(found.join(" "), column);
}
