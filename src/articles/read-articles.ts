import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Article } from "../domain.ts";
import { InputError } from "../errors.ts";
import { readArticle } from "./read-article.ts";
import { readSources } from "./read-sources.ts";

const ENDINGS = [".md", ".html", ".htm", ".txt"];
/** Files about the folder rather than articles in it. */
const ABOUT = /^(?:readme|license|licence|changelog|contributing|notice)\b/i;

/**
 * Every article of a folder, by file name; files with other endings and subfolders are left alone.
 * @throws InputError naming the file, line or entry that cannot be used, or a folder without articles.
 */
export async function readArticles(dir: string): Promise<Article[]> {
  const files = await articleFiles(dir);
  const sources = await readSources(dir);
  const bySlug = new Map<string, Article>();
  for (const file of files) {
    const article = await readArticle(file, sources);
    const twin = bySlug.get(article.slug);
    if (twin) {
      throw new InputError(
        `${file}: slug ${article.slug} is also that of ${twin.file}; expected one of its own`,
      );
    }
    bySlug.set(article.slug, article);
  }
  return [...bySlug.values()];
}

/**
 * The files of a folder that hold articles, by name.
 * @throws InputError when there is no folder, or none in it.
 */
export async function articleFiles(dir: string): Promise<string[]> {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new InputError(`${dir}: no such folder of articles`);
  const names = (await readdir(dir)).filter((name) => isArticle(name)).sort();
  if (names.length === 0)
    throw new InputError(`${dir}: no article, expected files ending in ${ENDINGS.join(", ")}`);
  return names.map((name) => join(dir, name));
}

function isArticle(name: string): boolean {
  const stem = basename(name, extname(name));
  return ENDINGS.includes(extname(name).toLowerCase()) && !name.startsWith(".") && !ABOUT.test(stem);
}
