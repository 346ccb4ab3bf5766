import type { Fact } from "../domain.ts";
import type { FactSearch } from "./fact-rows.ts";
import type { Filter } from "./filter.ts";
import type { Table } from "./lancedb.ts";
import { remember } from "./remember.ts";
import { askedColumns } from "./tables.ts";
import { rankTexts, type WordRanking } from "./word-ranking.ts";

/** A table of no more rows is kept in memory: a query takes longer than a look through all of them. */
export const SMALL_TABLE = 2_000;

/** The facts in their order, each with what it is asked for by, and their ranking by the words of their cards. */
interface Kept {
  rows: { fact: Fact; columns: Record<string, unknown> }[];
  rank: WordRanking;
}

/** Searches a small table in memory, with the answers that the table itself would give; null for a larger one. */
export function smallTable(table: Table): (search: FactSearch) => Promise<Fact[] | null> {
  const keptOf = remember(1, () => keep(table));
  return async ({ filters, words, limit, offset }) => {
    const kept = await keptOf("all");
    if (kept === null) return null;
    const { rows, rank } = kept;
    const found = words === null ? rows : rank(words).flatMap(({ at }) => rows[at] ?? []);
    const asked = filters.map(asWritten);
    return found
      .filter(({ columns }) => meetsAll(columns, asked))
      .slice(offset, limit === null ? undefined : offset + limit)
      .map(({ fact }) => fact);
  };
}

/** The whole table; null where it has too many rows. */
async function keep(table: Table): Promise<Kept | null> {
  if ((await table.countRows()) > SMALL_TABLE) return null;
  const rows: { json: string; card: string }[] = await table
    .query()
    .select(["json", "card", "position"])
    .orderBy({ columnName: "position", ascending: true })
    .toArray();
  const facts: Fact[] = rows.map(({ json }) => JSON.parse(json));
  return {
    rows: facts.map((fact) => ({ fact, columns: askedColumns(fact) })),
    rank: rankTexts(
      rows.map(({ card }) => card),
      true,
    ),
  };
}

/** Columns are written in NFC. */
function asWritten(filter: Filter): Filter {
  if ("any" in filter) return { any: filter.any.map((set) => set.map(asWritten)) };
  if (!("in" in filter)) return filter;
  return {
    ...filter,
    in: filter.in.map((value) => (typeof value === "string" ? value.normalize("NFC") : value)),
  };
}

const meetsAll = (columns: Record<string, unknown>, filters: readonly Filter[]): boolean =>
  filters.every((filter) => meets(columns, filter));

/** As SQL has it: nothing is more or less than a value that is missing, and facts have no lists. */
function meets(columns: Record<string, unknown>, filter: Filter): boolean {
  if ("any" in filter) return filter.any.some((set) => meetsAll(columns, set));
  const value = columns[filter.column] ?? null;
  if ("from" in filter) return typeof value === "number" && value >= filter.from;
  if ("to" in filter) return typeof value === "number" && value <= filter.to;
  if ("holds" in filter) return false;
  return filter.in.some((wanted) => wanted === value);
}
