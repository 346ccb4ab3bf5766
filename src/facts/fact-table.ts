import type { Fact, Kind, Status, Unit } from "../domain.ts";
import type { FactSearch } from "../store/fact-rows.ts";
import type { Filter } from "../store/filter.ts";
import type { Store } from "../store/open-store.ts";

/**
 * Conditions that a fact must all meet; a list means any of its members, an absent one means no condition. `null` in
 * a list stands for facts without such a thing: `about: [null]` are the facts about the place itself.
 */
export interface FactQuery {
  id?: readonly string[];
  metric?: readonly string[];
  programme?: readonly (string | null)[];
  place?: readonly string[];
  about?: readonly (string | null)[];
  article?: readonly string[];
  passage?: readonly string[];
  kind?: readonly Kind[];
  unit?: readonly Unit[];
  partOf?: readonly (string | null)[];
  /** Retired facts are left out unless they are asked for here. */
  status?: readonly Status[];
  /** Years in which the period ends ("2025" finds 2021-2025); null: no period, or one that still lasts. */
  year?: readonly (string | null)[];
  /** Plain units; a range matches when it overlaps, and the ends are included. */
  value?: { from: number; to: number };
  /** Queries of which one must be met beside all else; their own status, words, limit and offset are not read. */
  any?: readonly FactQuery[];
  /** Any words of the fact's card, in either language, with or without diacritics: best matches first. */
  words?: string;
  /** Default: all that match. */
  limit?: number;
  /** Default: 0. */
  offset?: number;
}

/** The one way to ask for facts. It reads from the index, whatever its size. */
export interface FactTable {
  /** The matches, best first where `words` are given, else in the order of the articles' text; ties by id. */
  find(query: FactQuery): Promise<Fact[]>;
  /** How many match, whatever `limit` and `offset` say. */
  count(query: FactQuery): Promise<number>;
}

/** Without a status: everything that was not withdrawn. */
const CURRENT: readonly Status[] = ["reviewed", "extracted"];

/** Conditions that name a column of the store by its own name. */
const LISTS = [
  "id",
  "metric",
  "programme",
  "place",
  "about",
  "article",
  "passage",
  "kind",
  "unit",
  "partOf",
  "status",
  "year",
] as const satisfies (keyof FactQuery)[];

/** The fact table of an open index. */
export function createFactTable(store: Pick<Store, "findFacts" | "countFacts">): FactTable {
  return {
    find: (query) => store.findFacts(toSearch(query)),
    count: (query) => store.countFacts(toSearch(query)),
  };
}

function toSearch(query: FactQuery): FactSearch {
  const asked: FactQuery = { status: CURRENT, ...query };
  const filters = filtersOf(asked);
  if (asked.any) filters.push({ any: asked.any.map(filtersOf) });
  return { filters, words: asked.words ?? null, limit: asked.limit ?? null, offset: asked.offset ?? 0 };
}

function filtersOf(query: FactQuery): Filter[] {
  const lists: Filter[] = LISTS.flatMap((column) => {
    const values = query[column];
    return values === undefined ? [] : [{ column, in: values }];
  });
  if (!query.value) return lists;
  return [...lists, { column: "high", from: query.value.from }, { column: "low", to: query.value.to }];
}
