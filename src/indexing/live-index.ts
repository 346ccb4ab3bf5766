import type { FactTable } from "../facts/fact-table.ts";
import type { Index } from "./open-index.ts";

/**
 * An index that is always the one that was published last, as far as this process was told. `facts` is another object
 * after each reload, so that what is remembered of it is not remembered for another table.
 */
export interface LiveIndex extends Index {
  /** Does work with the index of now, which stays open and the same until it is done, whatever is published meanwhile. */
  with<T>(work: (index: Index) => Promise<T>): Promise<T>;
  /** Opens what was published last for all work that begins from then on; `articles` is filled anew. */
  reload(): Promise<void>;
}

/** @param open Opens what is published; called by `reload`. */
export function createLiveIndex(first: Index, open: () => Promise<Index>): LiveIndex {
  let current = { index: first, users: 0, isOver: false };
  const articles = new Map(first.articles);
  const closeUnused = (opened: typeof current) => {
    if (opened.isOver && opened.users === 0) opened.index.close();
  };
  const use = async <T>(work: (index: Index) => Promise<T>): Promise<T> => {
    const opened = current;
    opened.users += 1;
    try {
      return await work(opened.index);
    } finally {
      opened.users -= 1;
      closeUnused(opened);
    }
  };
  const factsOfNow = (): FactTable => ({
    find: (query) => use(({ facts }) => facts.find(query)),
    count: (query) => use(({ facts }) => facts.count(query)),
  });
  let facts = factsOfNow();
  const end = () => {
    current.isOver = true;
    closeUnused(current);
  };
  return {
    get release() {
      return current.index.release;
    },
    get inputs() {
      return current.index.inputs;
    },
    articles,
    get facts() {
      return facts;
    },
    passages: {
      search: (text, limit) => use(({ passages }) => passages.search(text, limit)),
      byId: (ids) => use(({ passages }) => passages.byId(ids)),
      ofArticle: (slug) => use(({ passages }) => passages.ofArticle(slug)),
    },
    extractedOf: (slug) => use((index) => index.extractedOf(slug)),
    with: use,
    async reload() {
      const index = await open();
      end();
      current = { index, users: 0, isOver: false };
      facts = factsOfNow();
      articles.clear();
      for (const [slug, article] of index.articles) articles.set(slug, article);
    },
    close: end,
  };
}
