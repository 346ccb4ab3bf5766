import { randomBytes } from "node:crypto";
import {
  append,
  type Connection,
  create,
  indexValues,
  indexVectors,
  indexWords,
  overwrite,
  type Table,
} from "./lancedb.ts";
import { leasedReleases } from "./lease-release.ts";
import { publishRelease, type Release, readRelease, tableNames } from "./release.ts";
import {
  type ArticleRow,
  articleColumns,
  articleSchema,
  type FactRow,
  factColumns,
  factSchema,
  type PassageRow,
  passageColumns,
  passageSchema,
  SCHEMA_VERSION,
} from "./tables.ts";

/**
 * Rows are written in batches of so many, so that a large corpus never stands in memory whole; the row of an article has
 * all that was extracted from it.
 */
const BATCH = { articles: 200, passages: 2_500, facts: 2_500 };

/** What a release is about; the rest of `Release` is known when it is written. */
export type About = Omit<
  Release,
  "schema" | "name" | "previous" | "builtAt" | "articles" | "passages" | "facts"
>;

/** The rows of one article. */
export interface ArticleRows {
  article: ArticleRow;
  passages: PassageRow[];
  facts: FactRow[];
}

/** A release under way: nobody sees it before `publish`, and one that is never published is cleaned up by the next. */
export interface ReleaseWriter {
  add(rows: ArticleRows): Promise<void>;
  /** Facts that are kept and not counted. */
  addRetired(rows: FactRow[]): Promise<void>;
  /** Writes the last rows and builds the search indices. */
  finish(): Promise<void>;
  /** Switches readers to it, drops the releases that nobody needs any more, and counts its rows. */
  publish(): Promise<Pick<Release, "articles" | "passages" | "facts">>;
}

/** Begins a release of the index at `uri`. The caller holds the build lock. */
export async function beginRelease(uri: string, about: About): Promise<ReleaseWriter> {
  const connection = await create(uri);
  const before = await readRelease(connection);
  const previous = before && "name" in before ? before.name : null;
  await dropReleases(connection, uri, [previous, before && "previous" in before ? before.previous : null]);
  const name = `${Date.now().toString(36)}${randomBytes(4).toString("hex")}`;
  const names = tableNames(name);
  const passages = passageSchema(about.dimensions);
  const articleRows = batched(connection, names.articles, articleSchema, articleColumns, BATCH.articles);
  const passageRows = batched(connection, names.passages, passages, passageColumns, BATCH.passages);
  const factRows = batched(connection, names.facts, factSchema, factColumns, BATCH.facts);
  let retired = 0;
  return {
    async add(rows) {
      await articleRows.add(rows.article);
      for (const passage of rows.passages) await passageRows.add(passage);
      for (const fact of rows.facts) await factRows.add(fact);
    },
    async addRetired(rows) {
      retired += rows.length;
      for (const fact of rows) await factRows.add(fact);
    },
    async finish() {
      await indexArticles(await articleRows.end());
      await indexPassages(await passageRows.end());
      await indexFacts(await factRows.end());
    },
    async publish() {
      const counts = {
        articles: articleRows.count(),
        passages: passageRows.count(),
        facts: factRows.count() - retired,
      };
      const release = {
        schema: SCHEMA_VERSION,
        name,
        previous,
        ...about,
        builtAt: new Date().toISOString(),
        ...counts,
      };
      await publishRelease(connection, release);
      await dropReleases(connection, uri, [name, previous]);
      connection.close();
      return counts;
    },
  };
}

function batched<R>(
  connection: Connection,
  name: string,
  schema: Parameters<typeof overwrite>[3],
  columns: (row: R, position: number) => object,
  batch: number,
) {
  let table: Table | null = null;
  let waiting: object[] = [];
  let count = 0;
  const write = async (): Promise<Table> => {
    const rows = waiting;
    waiting = [];
    if (table) await append(table, rows, schema);
    else table = await overwrite(connection, name, rows, schema);
    return table;
  };
  return {
    async add(row: R) {
      waiting.push(columns(row, count));
      count += 1;
      if (waiting.length >= batch) await write();
    },
    /** The table with all rows; made even where there are none. */
    end: () => (waiting.length > 0 || !table ? write() : Promise.resolve(table)),
    count: () => count,
  };
}

async function indexArticles(table: Table): Promise<void> {
  await indexValues(table, ["slug", "hash"], [], []);
  table.close();
}

/** A full-text index on an empty table ranks badly later, and none is needed: rows are never added afterwards. */
async function indexPassages(table: Table): Promise<void> {
  await indexWords(table, "folded", true);
  await indexWords(table, "exact", false);
  await indexValues(table, ["id", "hash"], ["article"], ["places", "years"]);
  await indexVectors(table, "vector");
  table.close();
}

async function indexFacts(table: Table): Promise<void> {
  await indexWords(table, "card", true);
  const few = ["metric", "programme", "place", "kind", "unit", "status", "year"];
  await indexValues(table, ["id", "passage", "article", "about", "position", "low", "high"], few, []);
  table.close();
}

/** Drops the tables of every release but those to keep and those that a running process reads. */
async function dropReleases(connection: Connection, uri: string, keep: (string | null)[]): Promise<void> {
  const kept = new Set([...keep, ...leasedReleases(uri)]);
  for (const table of await connection.tableNames()) {
    const release = /^(?:articles|passages|facts)-(.+)$/.exec(table)?.[1];
    if (release !== undefined && !kept.has(release)) await connection.dropTable(table);
  }
}
