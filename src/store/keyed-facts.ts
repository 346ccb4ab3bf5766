import type { Fact } from "../domain.ts";
import { type FactSearch, findInOrder, type Placed } from "./fact-rows.ts";
import type { Filter } from "./filter.ts";
import type { Table } from "./lancedb.ts";
import { rememberEach } from "./remember.ts";

/** What most searches ask by: a handful of facts a key, the same for question after question. */
const KEYS = ["id", "metric", "passage", "partOf"] as const;
type Key = (typeof KEYS)[number];

/** So many values of each column are remembered. */
const REMEMBERED = 400;

/**
 * Searches by the values of one key column, each value asked of the table once; null for any other search.
 * Answers are those of the table, in its order.
 */
export function keyedFacts(table: Table): (search: FactSearch) => Promise<Fact[]> | null {
  const tables = new Map<string, (values: readonly string[]) => Promise<Placed<Fact>[][]>>();
  return ({ filters, words, limit, offset }) => {
    const asked = words === null ? keyOf(filters) : null;
    if (asked === null) return null;
    const { key, values, others } = asked;
    const name = `${key} ${JSON.stringify(others)}`;
    const find =
      tables.get(name) ??
      rememberEach(REMEMBERED, async (missing) =>
        Map.groupBy(
          await findInOrder(table, [...others, { column: key, in: missing }]),
          ({ row }) => row[key] ?? "",
        ),
      );
    tables.set(name, find);
    return find(values).then((found) =>
      found
        .flat()
        .sort((a, b) => a.position - b.position)
        .slice(offset, limit === null ? undefined : offset + limit)
        .map(({ row }) => row),
    );
  };
}

/** The one key that a search asks by, beside a status; null where it asks by anything else. */
function keyOf(filters: Filter[]): { key: Key; values: string[]; others: Filter[] } | null {
  const [filter, ...more] = filters.filter((one) => !isOfStatus(one));
  if (filter === undefined || more.length > 0 || !("in" in filter)) return null;
  const key = KEYS.find((name) => name === filter.column);
  if (key === undefined) return null;
  const values = filter.in.filter((value) => typeof value === "string");
  if (values.length < filter.in.length) return null;
  return { key, values: [...new Set(values)], others: filters.filter(isOfStatus) };
}

const isOfStatus = (filter: Filter) => "column" in filter && filter.column === "status";
