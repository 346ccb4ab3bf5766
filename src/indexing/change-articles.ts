import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ArticleChange, ArticleChanges, ArticleFile } from "../state/article-changes.ts";
import type { ArticleInfo } from "../store/open-store.ts";
import { hashOf } from "./hash-inputs.ts";
import type { LiveIndex } from "./live-index.ts";

/** What was done, or why nothing was. */
export type Changed =
  | { done: true; change: ArticleChange }
  /** Somebody else changed the article since it was looked at. */
  | { done: false; because: "changed-meanwhile" | "unknown" };

export interface ArticleChanger {
  /** Hash of the file of an article as it is now; null where there is none. */
  basisOf(article: ArticleInfo | null): string | null;
  /** Puts a file in the place of the article that it replaces, or adds it, and brings the index up to date. */
  put(
    put: { file: ArticleFile; replaces: ArticleInfo | null; basis: string | null } & Doer,
  ): Promise<Changed>;
  remove(article: ArticleInfo, basis: string | null, person: string): Promise<Changed>;
  /** Takes a change back, unless the article has changed again since. */
  undo(change: ArticleChange): Promise<Changed>;
}

interface Doer {
  person: string;
  slug: string;
  title: string;
}

/**
 * Changes articles of the folder that an index is built from, one after the other: each change is built, published and
 * read before the next begins. Where an article cannot be built, its file is as it was before.
 * @param inTurn Does one change of files after the other.
 * @param rebuild Builds the index of the folder as it is now and has `index` read it.
 */
export function createArticleChanger(
  index: LiveIndex,
  rebuild: (slugs: string[], how?: { isUndo?: boolean }) => Promise<void>,
  changes: ArticleChanges,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): ArticleChanger {
  const fileOf = (article: ArticleInfo | null) => (article ? fileNamed(basename(article.file)) : null);
  const fileNamed = (name: string): ArticleFile | null => {
    const path = join(index.inputs.articlesDir, name);
    return existsSync(path) ? { name, bytes: readFileSync(path) } : null;
  };

  /** From one file to another, or back where that cannot be built. */
  async function swap(
    from: ArticleFile | null,
    to: ArticleFile | null,
    slugs: string[],
    how = { isUndo: false },
  ): Promise<void> {
    replaceFile(index.inputs.articlesDir, from, to);
    try {
      await rebuild(slugs, how);
    } catch (error) {
      replaceFile(index.inputs.articlesDir, to, from);
      throw error;
    }
  }

  const apply = (replaced: ArticleInfo | null, to: ArticleFile | null, basis: string | null, doer: Doer) =>
    inTurn(async (): Promise<Changed> => {
      const now = fileOf(replaced);
      const taken = now === null && to !== null && fileNamed(to.name) !== null;
      if (taken || hashOfFile(now) !== basis) return { done: false, because: "changed-meanwhile" };
      await swap(now, to, replaced ? [doer.slug, replaced.slug] : [doer.slug]);
      const kept = { ...doer, before: now, after: hashOfFile(to) };
      return { done: true, change: { ...kept, id: changes.keep(kept) } };
    });

  return {
    basisOf: (article) => hashOfFile(fileOf(article)),
    put: ({ file, replaces, basis, ...doer }) => apply(replaces, file, basis, doer),
    async remove(article, basis, person) {
      if (fileOf(article) === null) return { done: false, because: "unknown" };
      return apply(article, null, basis, { person, slug: article.slug, title: article.title });
    },
    undo: (change) =>
      inTurn(async () => {
        if (changes.find(change.id) === null) return { done: false, because: "unknown" };
        const now = fileOf(index.articles.get(change.slug) ?? null);
        if (hashOfFile(now) !== change.after) return { done: false, because: "changed-meanwhile" };
        await swap(now, change.before, [change.slug], { isUndo: true });
        changes.markUndone(change.id);
        return { done: true, change };
      }),
  };
}

const hashOfFile = (file: ArticleFile | null) => (file ? hashOf(Buffer.from(file.bytes)) : null);

/** A reader of the folder finds the file before or the one after, never half of it. */
function replaceFile(folder: string, from: ArticleFile | null, to: ArticleFile | null): void {
  if (to) {
    // What begins with a dot is no article.
    const beside = join(folder, `.${to.name}.${process.pid}`);
    writeFileSync(beside, to.bytes);
    renameSync(beside, join(folder, to.name));
  }
  if (from && from.name !== to?.name) rmSync(join(folder, from.name), { force: true });
}
