import { eachArticle } from "../articles/read-articles.ts";
import { splitPassages } from "../articles/split-passages.ts";
import type { Article, Fact, Passage } from "../domain.ts";
import type { Embedder } from "../embed/embedder.ts";
import { type Bound, bindRows } from "../facts/bind-rows.ts";
import { cardOf } from "../facts/card-of.ts";
import { readDiscarded, withoutDiscarded } from "../facts/discarded-facts.ts";
import { extractFacts } from "../facts/extract-facts.ts";
import { readFactsCsv } from "../facts/facts-csv.ts";
import { mergeFacts } from "../facts/merge-facts.ts";
import type { Log } from "../log.ts";
import { withBuildLock } from "../store/build-lock.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { type About, beginRelease } from "../store/write-release.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleRows, searchText } from "./article-rows.ts";
import type { Labeller } from "./create-labeller.ts";
import { createVectors } from "./create-vectors.ts";
import { fromIndex, hashInputs, hashOf, hashProgram } from "./hash-inputs.ts";
import { whyStale } from "./staleness.ts";

export interface BuildOptions {
  articlesDir: string;
  /** The reviewed table; null: every fact is an extracted one. */
  reviewed: string | null;
  indexUri: string;
  vocabulary: Vocabulary;
  embedder: Embedder;
  /** Proposes what extraction leaves open. Default: it stays open. */
  labeller?: Labeller | null;
  log: Log;
  onProgress?: (progress: Progress) => void;
  /** Told of each row of the table whose quote no article has any more. */
  onRetired?: (retired: Bound) => void;
}

/** How far a build is: `done` of `total` steps of one kind. */
export interface Progress {
  step: "read" | "articles" | "publish";
  done: number;
  total: number;
}

export interface Built {
  articles: number;
  passages: number;
  /** Those in use. */
  facts: number;
  /** Rows of the reviewed table whose quotes are gone. */
  retired: number;
  /** Passages whose vectors were made now, and whose were taken from the index before. */
  embedded: number;
  reused: number;
}

/**
 * Builds or updates an index from a folder of articles: read, cleaned, split into passages, their facts extracted and
 * merged with the reviewed ones, their vectors made, all of it published at once. What did not change is taken over.
 * Until it is published, and whenever it fails, the index before stays what readers get.
 * @throws InputError on articles or a table that cannot be used; EmbeddingOutage when the embedder is out.
 */
export function buildIndex(options: BuildOptions): Promise<Built> {
  return withBuildLock(options.indexUri, async () => {
    const before = await openBefore(options.indexUri);
    try {
      const about = await describe(options);
      return isSame(before, about) ? await countsOf(before) : await build(options, about, before);
    } finally {
      before?.close();
    }
  });
}

async function build(options: BuildOptions, about: Description, before: Store | null): Promise<Built> {
  const { vocabulary, embedder, onProgress = () => {}, onRetired = () => {} } = options;
  onProgress({ step: "read", done: 0, total: 1 });
  const { table, total } = await readTable(options);
  const discarded = readDiscarded(options.reviewed);
  const ids = new Set(table.map(({ row }) => row.id));
  const { reviewed = [], retired = [] } = Object.groupBy(table, ({ gone }) =>
    gone ? "retired" : "reviewed",
  );
  const byArticle = Map.groupBy(reviewed, ({ row }) => row.article);
  retired.forEach(onRetired);
  const vectors = await createVectors(embedder, vocabulary, about.program, before);
  const release = await beginRelease(options.indexUri, { ...about, dimensions: vectors.dimensions });
  let done = 0;
  for await (const article of eachArticle(options.articlesDir)) {
    const own = splitPassages(article);
    const { extracted, hash } = await readFacts(article, own, about, before, options);
    const known = (byArticle.get(article.slug) ?? []).map(({ fact }) => fact);
    const facts = mergeFacts(known, withoutDiscarded(extracted, discarded), ids);
    const found = { facts, extracted, hash, vectors: await vectors.of(own.map(searchText)) };
    await release.add(articleRows(article, own, found, vocabulary));
    done += 1;
    onProgress({ step: "articles", done, total });
  }
  await release.addRetired(retired.map(({ fact }) => ({ fact, card: cardOf(fact, vocabulary) })));
  await release.finish();
  onProgress({ step: "publish", done: 0, total: 1 });
  const counts = await release.publish();
  onProgress({ step: "publish", done: 1, total: 1 });
  options.log("info", "index built", { index: options.indexUri, ...counts, ...vectors.counts() });
  return { ...counts, retired: retired.length, ...vectors.counts() };
}

/** The facts that an article states, labelled where there is a labeller; those of the index before where nothing changed. */
async function readFacts(
  article: Article,
  passages: Passage[],
  { program }: Description,
  before: Store | null,
  { vocabulary, labeller }: BuildOptions,
): Promise<{ extracted: Fact[]; hash: string }> {
  const parts = [JSON.stringify([article, passages]), vocabulary.hash, program];
  const plain = hashOf(...parts);
  const hash = labeller ? hashOf(...parts, labeller.id) : plain;
  const known = await before?.extracted(hash);
  if (known) return { extracted: known, hash };
  const facts = (await before?.extracted(plain)) ?? extractFacts(article, passages, vocabulary);
  if (!labeller) return { extracted: facts, hash };
  const labelled = await labeller.label(facts, article);
  // What a model that was out left open is asked for again by the next build.
  return { extracted: labelled.facts, hash: labelled.complete ? hash : plain };
}

/**
 * The reviewed table, bound to the articles that it names, and how many articles there are. All of them are gone through, so
 * that one that cannot be used stops the build before anything is written.
 */
async function readTable({ articlesDir, reviewed, vocabulary }: BuildOptions) {
  const rows = reviewed === null ? [] : readFactsCsv(reviewed);
  const named = new Set(rows.map(({ article }) => article));
  const articles: Article[] = [];
  let total = 0;
  for await (const article of eachArticle(articlesDir)) {
    total += 1;
    if (named.has(article.slug)) articles.push(article);
  }
  const sources = { articles, passages: articles.flatMap(splitPassages), vocabulary };
  return { table: bindRows(rows, sources), total };
}

type Description = Omit<About, "dimensions">;

async function describe({
  articlesDir,
  reviewed,
  indexUri,
  embedder,
  vocabulary,
  labeller,
}: BuildOptions): Promise<Description> {
  return {
    embedder: embedder.id,
    articlesDir: fromIndex(articlesDir, indexUri),
    reviewed: reviewed === null ? null : fromIndex(reviewed, indexUri),
    inputs: await hashInputs({ articlesDir, reviewed }, indexUri),
    vocabulary: vocabulary.hash,
    program: await hashProgram(),
    labeller: labeller?.id ?? null,
  };
}

/** The index as it is, as far as this program can read it: what is of use for the next one. */
async function openBefore(uri: string): Promise<Store | null> {
  const store = await openStore(uri);
  return store !== null && "release" in store ? store : null;
}

function isSame(before: Store | null, about: Description): before is Store {
  if (before === null) return false;
  const { articlesDir, reviewed } = before.release;
  return (
    articlesDir === about.articlesDir &&
    reviewed === about.reviewed &&
    whyStale(before.release, about) === null
  );
}

async function countsOf(before: Store): Promise<Built> {
  const { articles, passages, facts } = before.release;
  const retired = await before.countFacts({
    filters: [{ column: "status", in: ["retired"] }],
    ...{ words: null, limit: null, offset: 0 },
  });
  return { articles, passages, facts, retired, embedded: 0, reused: passages };
}
