import type { Fact, Passage } from "../domain.ts";
import type { Embedder } from "../embed/embedder.ts";
import { InputError } from "../errors.ts";
import { createFactTable, type FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import { type ArticleInfo, openStore } from "../store/open-store.ts";
import type { Release } from "../store/release.ts";
import { SCHEMA_VERSION } from "../store/tables.ts";
import { type Inputs, inputsOf } from "./hash-inputs.ts";
import { createQueryVector } from "./query-vector.ts";

/** An index, open for reading: one release, whatever is built meanwhile. */
export interface Index {
  release: Release;
  /** The folder and the table that it was built from. */
  inputs: Inputs;
  facts: FactTable;
  /** By slug, in the order of the index. */
  articles: Map<string, ArticleInfo>;
  passages: {
    /** The passages nearest to a text of either language, best first. */
    search(text: string, limit: number): Promise<Passage[]>;
    /** Those of these ids, in the order of the articles. */
    byId(ids: string[]): Promise<Passage[]>;
    ofArticle(slug: string): Promise<Passage[]>;
  };
  /** All facts that were extracted from an article, those that a reviewed one covers too. */
  extractedOf(slug: string): Promise<Fact[]>;
  close(): void;
}

/**
 * The published index at `uri`, searched with the embedder that it was built with. While the embedder is out, search
 * goes on by words alone.
 * @throws InputError saying what to do when there is none, or one of another schema, embedder or width.
 */
export async function openIndex(
  uri: string,
  { embedder, log }: { embedder: Embedder; log: Log },
): Promise<Index> {
  const store = await openStore(uri);
  if (store === null) throw new InputError(`${uri}: no index there: run npm run index`);
  if ("schema" in store) {
    throw new InputError(
      `${uri}: the index is of schema ${store.schema}, this program reads ${SCHEMA_VERSION}: run npm run index`,
    );
  }
  const { release } = store;
  const queryVector = createQueryVector(embedder, log);
  try {
    refuseOther(uri, release, embedder);
    const probe = await queryVector("Điện Biên");
    if (probe !== null && probe.length !== release.dimensions) {
      throw new InputError(
        `${uri}: built with vectors of ${release.dimensions} numbers, ${embedder.id} gives ${probe.length}: remove the index and run npm run index`,
      );
    }
    const articles = new Map((await store.articles()).map((article) => [article.slug, article]));
    return {
      release,
      inputs: inputsOf(release, uri),
      articles,
      facts: createFactTable(store),
      passages: {
        async search(text, limit) {
          const search = { words: text, vector: await queryVector(text), filters: [], limit };
          return (await store.searchPassages(search)).map(({ passage }) => passage);
        },
        byId: (ids) => store.passagesById(ids),
        ofArticle: (slug) => store.passages([{ column: "article", in: [slug] }]),
      },
      extractedOf: (slug) => store.extractedOf(slug),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

function refuseOther(uri: string, release: Release, embedder: Embedder): void {
  if (release.embedder === embedder.id) return;
  const [use] = release.embedder.split(/[-:]/);
  throw new InputError(
    `${uri}: built with ${release.embedder}, EMBEDDINGS=${embedder.id} is set: run npm run index, or set EMBEDDINGS=${use}`,
  );
}
