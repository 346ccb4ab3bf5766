import { readArticles } from "../articles/read-articles.ts";
import { splitPassages } from "../articles/split-passages.ts";
import type { Embedder } from "../embed/embedder.ts";
import { extractFacts } from "../facts/extract-facts.ts";
import { mergeFacts } from "../facts/merge-facts.ts";
import { readReviewed } from "../facts/read-reviewed.ts";
import type { Log } from "../log.ts";
import { withBuildLock } from "../store/build-lock.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { type About, beginRelease } from "../store/write-release.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleRows, searchText } from "./article-rows.ts";
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
  log: Log;
  onProgress?: (progress: Progress) => void;
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
  facts: number;
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
      return isSame(before, about) ? countsOf(before) : await build(options, about, before);
    } finally {
      before?.close();
    }
  });
}

async function build(options: BuildOptions, about: Description, before: Store | null): Promise<Built> {
  const { vocabulary, embedder, onProgress = () => {} } = options;
  onProgress({ step: "read", done: 0, total: 1 });
  const articles = await readArticles(options.articlesDir);
  const passages = new Map(articles.map((article) => [article.slug, splitPassages(article)]));
  const all = [...passages.values()].flat();
  const table = options.reviewed === null ? [] : readReviewed(options.reviewed, articles, all, vocabulary);
  const reviewed = Map.groupBy(table, (fact) => fact.article);
  const vectors = await createVectors(embedder, vocabulary, about.program, before);
  const release = await beginRelease(options.indexUri, { ...about, dimensions: vectors.dimensions });
  for (const [index, article] of articles.entries()) {
    const own = passages.get(article.slug) ?? [];
    const hash = hashOf(JSON.stringify([article, own]), vocabulary.hash, about.program);
    const extracted = (await before?.extracted(hash)) ?? extractFacts(article, own, vocabulary);
    const facts = mergeFacts(reviewed.get(article.slug) ?? [], extracted);
    const found = { facts, extracted, hash, vectors: await vectors.of(own.map(searchText)) };
    await release.add(articleRows(article, own, found, vocabulary));
    onProgress({ step: "articles", done: index + 1, total: articles.length });
  }
  await release.finish();
  onProgress({ step: "publish", done: 0, total: 1 });
  const counts = await release.publish();
  onProgress({ step: "publish", done: 1, total: 1 });
  options.log("info", "index built", { index: options.indexUri, ...counts, ...vectors.counts() });
  return { ...counts, ...vectors.counts() };
}

type Description = Omit<About, "dimensions">;

async function describe({
  articlesDir,
  reviewed,
  indexUri,
  embedder,
  vocabulary,
}: BuildOptions): Promise<Description> {
  return {
    embedder: embedder.id,
    articlesDir: fromIndex(articlesDir, indexUri),
    reviewed: reviewed === null ? null : fromIndex(reviewed, indexUri),
    inputs: await hashInputs({ articlesDir, reviewed }, indexUri),
    vocabulary: vocabulary.hash,
    program: await hashProgram(),
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

function countsOf({ release: { articles, passages, facts } }: Store): Built {
  return { articles, passages, facts, embedded: 0, reused: passages };
}
