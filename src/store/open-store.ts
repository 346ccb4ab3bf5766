import type { Article, Fact, Passage } from "../domain.ts";
import { countFacts, type FactSearch, findFacts } from "./fact-rows.ts";
import { type Filter, toSql } from "./filter.ts";
import { keyedFacts } from "./keyed-facts.ts";
import { connectTo, openTable, type Table } from "./lancedb.ts";
import { type Lease, leaseRelease } from "./lease-release.ts";
import { type Release, readRelease, tableNames } from "./release.ts";
import { remember, rememberEach } from "./remember.ts";
import { type FoundPassage, type PassageSearch, searchPassages } from "./search-passages.ts";
import { smallPassages } from "./small-passages.ts";
import { smallTable } from "./small-table.ts";
import { SCHEMA_VERSION } from "./tables.ts";

/** What an article is, without its text, and how many passages and facts in use it has. */
export interface ArticleInfo extends Omit<Article, "blocks"> {
  passages: number;
  facts: number;
}

/** One published release, open for reading; later builds do not change what it answers. */
export interface Store {
  release: Release;
  articles(): Promise<ArticleInfo[]>;
  passages(filters: Filter[]): Promise<Passage[]>;
  /** Those that there are, in the order of the ids. */
  passagesById(ids: string[]): Promise<Passage[]>;
  searchPassages(search: PassageSearch): Promise<FoundPassage[]>;
  findFacts(search: FactSearch): Promise<Fact[]>;
  countFacts(search: FactSearch): Promise<number>;
  /** The vectors that hang on these hashes, as far as there are any. */
  vectors(hashes: string[]): Promise<Map<string, number[] | null>>;
  /** The extracted facts that hang on a hash; null where there are none of that hash. */
  extracted(hash: string): Promise<Fact[] | null>;
  /** All that was extracted from an article, reviewed or not. */
  extractedOf(slug: string): Promise<Fact[]>;
  close(): void;
}

// A result holds up to some dozen facts: more of them cost more memory than they save time.
const REMEMBERED = 50;
const REMEMBERED_PASSAGES = 400;

/** The published release of an index; null where there is none, its schema number where that is another one. */
export async function openStore(uri: string): Promise<Store | { schema: number } | null> {
  const connection = await connectTo(uri);
  if (!connection) return null;
  const release = await readRelease(connection);
  if (release === null) return null;
  if (release.schema !== SCHEMA_VERSION || !("name" in release)) return { schema: release.schema };
  const lease = leaseRelease(uri, release.name);
  const names = tableNames(release.name);
  const open = async (name: string): Promise<Table> => {
    const table = await openTable(connection, name);
    if (!table) throw new Error(`${uri}: the table ${name} of the published index is gone`);
    return table;
  };
  const [articles, passages, facts] = await Promise.all([
    open(names.articles),
    open(names.passages),
    open(names.facts),
  ]);
  return storeOver(release, { articles, passages, facts }, lease);
}

function storeOver(
  release: Release,
  tables: { articles: Table; passages: Table; facts: Table },
  lease: Lease,
): Store {
  const search = remember(REMEMBERED, (question: PassageSearch) => searchPassages(tables.passages, question));
  const few = smallPassages(tables.passages);
  const find = remember(REMEMBERED, (question: FactSearch) => findFacts(tables.facts, question));
  const keyed = keyedFacts(tables.facts);
  const small = smallTable(tables.facts);
  const byId = rememberEach(REMEMBERED_PASSAGES, async (ids) => {
    const found = await readPassages(tables.passages, [{ column: "id", in: ids }]);
    return new Map(found.map((passage) => [passage.id, passage]));
  });
  const count = remember(REMEMBERED, (question: FactSearch) => countFacts(tables.facts, question));
  return {
    release,
    articles: () => readArticleInfos(tables),
    passages: (filters) => readPassages(tables.passages, filters),
    searchPassages: async (question) => [...((await few(question)) ?? (await search(question)))],
    findFacts: async (question) => [
      ...((await small(question)) ?? (await (keyed(question) ?? find(question)))),
    ],
    passagesById: async (ids) => byId([...new Set(ids)]),
    countFacts: count,
    vectors: (hashes) => readVectors(tables.passages, hashes),
    extracted: (hash) => readExtracted(tables.articles, { column: "hash", in: [hash] }),
    extractedOf: async (slug) => (await readExtracted(tables.articles, { column: "slug", in: [slug] })) ?? [],
    close() {
      for (const table of Object.values(tables)) table.close();
      lease.end();
    },
  };
}

/** LanceDB sorts only by columns that are selected. */
const inOrder = { columnName: "position", ascending: true };

async function readArticleInfos(
  tables: Record<"articles" | "passages" | "facts", Table>,
): Promise<ArticleInfo[]> {
  const rows: { json: string }[] = await tables.articles
    .query()
    .select(["json", "position"])
    .orderBy(inOrder)
    .toArray();
  const [passages, facts] = await Promise.all([
    countByArticle(tables.passages, []),
    countByArticle(tables.facts, [{ column: "status", in: ["reviewed", "extracted"] }]),
  ]);
  return rows.map((row) => {
    const article: Omit<Article, "blocks"> = JSON.parse(row.json);
    const { slug } = article;
    return { ...article, passages: passages.get(slug) ?? 0, facts: facts.get(slug) ?? 0 };
  });
}

/** How many rows each article has; one query for all of them, as there may be thousands. */
async function countByArticle(table: Table, filters: Filter[]): Promise<Map<string, number>> {
  const query = table.query().select(["article"]);
  const sql = toSql(filters);
  if (sql !== null) query.where(sql);
  const counts = new Map<string, number>();
  for await (const batch of query) {
    for (const slug of batch.getChild("article") ?? []) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

async function readPassages(table: Table, filters: Filter[]): Promise<Passage[]> {
  const query = table.query().select(["json", "position"]).orderBy(inOrder);
  const sql = toSql(filters);
  if (sql !== null) query.where(sql);
  const rows: { json: string }[] = await query.toArray();
  return rows.map((row) => JSON.parse(row.json));
}

async function readVectors(table: Table, hashes: string[]): Promise<Map<string, number[] | null>> {
  const sql = toSql([{ column: "hash", in: hashes }]) ?? "true";
  const rows: { hash: string; vector: Iterable<number> | null }[] = await table
    .query()
    .where(sql)
    .select(["hash", "vector"])
    .toArray();
  return new Map(rows.map(({ hash, vector }) => [hash, vector === null ? null : Array.from(vector)]));
}

async function readExtracted(table: Table, filter: Filter): Promise<Fact[] | null> {
  const sql = toSql([filter]) ?? "true";
  const [row]: { extracted: string }[] = await table
    .query()
    .where(sql)
    .select(["extracted"])
    .limit(1)
    .toArray();
  return row ? JSON.parse(row.extracted) : null;
}
