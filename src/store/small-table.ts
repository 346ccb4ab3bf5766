import type { Fact } from "../domain.ts";
import { type FactSearch, findInOrder, rankByWords } from "./fact-rows.ts";
import type { Filter } from "./filter.ts";
import type { Table } from "./lancedb.ts";
import { remember } from "./remember.ts";
import { askedColumns } from "./tables.ts";

/** A table of no more facts is kept in memory: a query takes longer than a look through all of them. */
const SMALL_TABLE = 2_000;
/** So many searches by words are remembered. */
const REMEMBERED = 50;

interface KeptRow {
  fact: Fact;
  columns: Record<string, unknown>;
}

/** Searches a small table in memory, with the answers that the table itself would give; null for a larger one. */
export function smallTable(table: Table): (search: FactSearch) => Promise<Fact[] | null> {
  const rowsOf = remember(1, () => keep(table));
  const ranked = remember(REMEMBERED, (words: string) => rankByWords(table, words, null, null));
  return async ({ filters, words, limit, offset }) => {
    const rows = await rowsOf("all");
    if (rows === null) return null;
    const found = words === null ? [...rows.values()] : inOrderOf(await ranked(words), rows);
    return found
      .filter(({ columns }) => meetsAll(columns, filters))
      .slice(offset, limit === null ? undefined : offset + limit)
      .map(({ fact }) => fact);
  };
}

/** The rows by their position, in its order; null where there are too many. */
async function keep(table: Table): Promise<Map<number, KeptRow> | null> {
  if ((await table.countRows()) > SMALL_TABLE) return null;
  const facts = await findInOrder(table, []);
  return new Map(facts.map(({ row: fact, position }) => [position, { fact, columns: askedColumns(fact) }]));
}

const inOrderOf = (ranked: { position: number }[], rows: Map<number, KeptRow>) =>
  ranked.flatMap(({ position }) => rows.get(position) ?? []);

const meetsAll = (columns: KeptRow["columns"], filters: readonly Filter[]): boolean =>
  filters.every((filter) => meets(columns, filter));

/** As SQL has it: nothing is more or less than a value that is missing, and facts have no lists. */
function meets(columns: KeptRow["columns"], filter: Filter): boolean {
  if ("any" in filter) return filter.any.some((set) => meetsAll(columns, set));
  const value = columns[filter.column] ?? null;
  if ("from" in filter) return typeof value === "number" && value >= filter.from;
  if ("to" in filter) return typeof value === "number" && value <= filter.to;
  if ("holds" in filter) return false;
  return filter.in.some(
    (wanted) => (typeof wanted === "string" ? wanted.normalize("NFC") : wanted) === value,
  );
}
