import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Article } from "../domain.ts";
import { InputError } from "../errors.ts";
import { ENDINGS, readArticle } from "./read-article.ts";
import { readSources } from "./read-sources.ts";

/** Files about the folder rather than articles in it. */
const ABOUT = /^(?:readme|license|licence|changelog|contributing|notice)\b/i;

/**
 * Every article of a folder, by file name, one at a time, so that a folder of any size can be gone through; files with
 * other endings and subfolders are left alone.
 * @throws InputError naming the file, line or entry that cannot be used, or a folder without articles.
 */
export async function* eachArticle(dir: string): AsyncGenerator<Article> {
  const files = await articleFiles(dir);
  const sources = await readSources(dir);
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const article = await readArticle(file, sources);
    const twin = fileOf.get(article.slug);
    if (twin !== undefined)
      throw new InputError(`${file}: slug ${article.slug} is also that of ${twin}; expected one of its own`);
    fileOf.set(article.slug, file);
    yield article;
  }
}

/** All of them at once. */
export async function readArticles(dir: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of eachArticle(dir)) articles.push(article);
  return articles;
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
