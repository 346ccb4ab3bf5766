import type { Fact, Language } from "../domain.ts";
import type { Log } from "../log.ts";
import type { ArticleChanges, ArticleFile } from "../state/article-changes.ts";
import type { FollowedFacts } from "../state/followed-facts.ts";
import type { ArticleInfo } from "../store/open-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArticleChanger, createArticleChanger } from "./change-articles.ts";
import { type FigureChanges, figureChanges } from "./figure-changes.ts";
import type { LiveIndex } from "./live-index.ts";
import { type Preview, previewArticle } from "./preview-article.ts";
import { createReviewer, type Reviewer } from "./review-facts.ts";

/** Where articles and facts of a running bot are looked at and changed. */
export interface Newsroom extends ArticleChanger, Reviewer {
  /** The articles of the index as it is now. */
  articles(): ArticleInfo[];
  preview(file: ArticleFile, language: Language): Promise<Preview>;
  /** Has `listen` hear what became of figures, each time the index followed a change, and while no bot ran. */
  onChanges(listen: (changes: FigureChanges) => void): void;
  /**
   * Has the index follow what another process published since, such as `npm run index` in a terminal; the first time also
   * what was published since the newsroom before this one ended.
   */
  followPublished(): Promise<void>;
  /** Resolves when the index has followed all that was decided so far. */
  settled(): Promise<void>;
}

/**
 * @param build Builds and publishes the index of the folder and the table as they are now.
 * @param published The name of the release that is published now, whoever did it.
 */
export function createNewsroom(given: {
  index: LiveIndex;
  vocabulary: Vocabulary;
  changes: ArticleChanges;
  followed: FollowedFacts;
  build: () => Promise<unknown>;
  published: () => Promise<string | null>;
  log: Log;
}): Newsroom {
  const { index, vocabulary, changes, followed, build, published, log } = given;
  const listeners: ((changes: FigureChanges) => void)[] = [];
  const inTurn = createQueue();
  /** Tells what has changed of these articles, or of all, since it was last told, and keeps what is told now. */
  const tell = async (slugs: string[] | null, { isUndo = false } = {}) => {
    try {
      const known = followed.of(slugs);
      const after = await index.facts.find(slugs === null ? {} : { article: slugs });
      const now = Map.groupBy(after, ({ article }) => article);
      const changed = changedArticles(known, now);
      // Whoever follows nothing yet cannot have missed anything.
      if (slugs !== null || known.size > 0) {
        const [before, fresh] = [known, now].map((facts) => changed.flatMap((slug) => facts.get(slug) ?? []));
        const told = await figureChanges(before ?? [], fresh ?? [], index.facts);
        // What is only back again is no news.
        for (const listen of listeners) listen(isUndo ? { ...told, fresh: [] } : told);
      }
      for (const slug of changed) followed.keep(slug, now.get(slug) ?? []);
      return changed.length;
    } catch (error) {
      // The change is made and published: who cannot be told is no reason to take it back.
      log("error", "changes not told", { error });
      return null;
    }
  };
  let hasLooked = false;
  const follow = async () => {
    const name = await published();
    const isOther = name !== null && name !== index.release.name;
    if (!isOther && hasLooked) return;
    if (isOther) await index.reload();
    const changed = await tell(null);
    // What could not be told is told at the next look.
    hasLooked = changed !== null;
    if (isOther) log("info", "index-followed", { release: index.release.name, changed });
    if (index.release.vocabulary !== vocabulary.hash)
      log("warn", "vocabulary-changed", { says: "restart the bot, so that it knows the new names" });
  };
  const rebuild = async (slugs: string[], how: { isUndo?: boolean } = {}) => {
    // What somebody else published is told by itself, before it would be mixed with this change.
    await follow();
    await build();
    await index.reload();
    await tell(slugs, how);
  };
  // Decisions come faster than an index is built: one build follows all that came before it.
  const waiting = new Set<string>();
  const rebuildSoon = (slugs: string[]) => {
    const isBegun = waiting.size > 0;
    for (const slug of slugs) waiting.add(slug);
    if (isBegun) return;
    void inTurn(async () => {
      const all = [...waiting];
      waiting.clear();
      await rebuild(all);
    }).catch((error: unknown) => log("error", "index not brought up to date", { error }));
  };
  return {
    ...createArticleChanger(index, rebuild, changes, inTurn),
    ...createReviewer(index, vocabulary, inTurn, rebuildSoon),
    articles: () => [...index.articles.values()],
    preview: (file, language) =>
      index.with((now) => previewArticle(file, { index: now, vocabulary, language })),
    onChanges: (listen) => void listeners.push(listen),
    followPublished: () =>
      inTurn(follow).catch((error: unknown) => log("error", "index not followed", { error })),
    settled: () => inTurn(async () => {}),
  };
}

/** Slugs of the articles whose facts are not the same. */
function changedArticles(before: Map<string, Fact[]>, after: Map<string, Fact[]>): string[] {
  const slugs = [...new Set([...before.keys(), ...after.keys()])];
  return slugs.filter((slug) => JSON.stringify(before.get(slug)) !== JSON.stringify(after.get(slug)));
}

/** Does one work after the other, whoever brings it. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
