import type { Language } from "../domain.ts";
import type { ArticleChanges, ArticleFile } from "../state/article-changes.ts";
import type { ArticleInfo } from "../store/open-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArticleChanger, createArticleChanger } from "./change-articles.ts";
import { type FigureChanges, figureChanges } from "./figure-changes.ts";
import type { LiveIndex } from "./live-index.ts";
import { type Preview, previewArticle } from "./preview-article.ts";

/** Where articles of a running bot are looked at and changed. */
export interface Newsroom extends ArticleChanger {
  /** The articles of the index as it is now. */
  articles(): ArticleInfo[];
  preview(file: ArticleFile, language: Language): Promise<Preview>;
  /** Has `listen` hear what became of figures, each time an article or the table changed. */
  onChanges(listen: (changes: FigureChanges) => void): void;
}

/** @param build Builds and publishes the index of the folder and the table as they are now. */
export function createNewsroom(given: {
  index: LiveIndex;
  vocabulary: Vocabulary;
  changes: ArticleChanges;
  build: () => Promise<unknown>;
}): Newsroom {
  const { index, vocabulary, changes, build } = given;
  const listeners: ((changes: FigureChanges) => void)[] = [];
  const factsOf = (slugs: string[]) => index.facts.find({ article: slugs });
  const rebuild = async (slugs: string[]) => {
    const before = await factsOf(slugs);
    await build();
    await index.reload();
    const told = await figureChanges(before, await factsOf(slugs), index.facts);
    for (const listen of listeners) listen(told);
  };
  return {
    ...createArticleChanger(index, rebuild, changes),
    articles: () => [...index.articles.values()],
    preview: (file, language) =>
      index.with((now) => previewArticle(file, { index: now, vocabulary, language })),
    onChanges: (listen) => void listeners.push(listen),
  };
}
