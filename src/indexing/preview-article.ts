import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { ENDINGS, readArticle } from "../articles/read-article.ts";
import { readSources } from "../articles/read-sources.ts";
import { splitPassages } from "../articles/split-passages.ts";
import { UnreadableFile } from "../articles/unreadable-file.ts";
import type { Article, Fact, Language, Passage } from "../domain.ts";
import { InputError } from "../errors.ts";
import { audit } from "../facts/audit/audit.ts";
import type { AuditRow } from "../facts/audit/audit-row.ts";
import { extractFacts } from "../facts/extract-facts.ts";
import { whyUnsure } from "../facts/why-unsure.ts";
import type { ArticleFile } from "../state/article-changes.ts";
import type { ArticleInfo } from "../store/open-store.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Index } from "./open-index.ts";

/** What an article would bring if it were indexed. */
export interface Preview {
  article: Article;
  passages: Passage[];
  facts: Fact[];
  /** Facts that somebody should look at, with what is not settled: "place", "period". */
  doubts: { fact: Fact; about: string[] }[];
  /** Figures that other articles print otherwise, or under another name. */
  conflicts: AuditRow[];
  /** What else the audit says of its figures. */
  audit: AuditRow[];
  /** The article of the index that it would replace; null where it is new. */
  replaces: ArticleInfo | null;
  /** Whether that one has the very same text. */
  isSame: boolean;
}

/**
 * Reads an article that is not indexed yet. One that has the slug, the address or the title of an article of the index
 * would replace it.
 * @throws InputError with the name of the file where it cannot be used.
 */
export async function previewArticle(
  file: ArticleFile,
  { index, vocabulary, language }: { index: Index; vocabulary: Vocabulary; language: Language },
): Promise<Preview> {
  const first = await readFile(file, index.inputs.articlesDir);
  const replaces = index.articles.get(first.slug) ?? twinOf(first, index);
  const hasOwnSlug = first.slug !== stemOf(file.name);
  const article = replaces && !hasOwnSlug ? { ...first, slug: replaces.slug } : first;
  const passages = splitPassages(article);
  const facts = extractFacts(article, passages, vocabulary);
  const asOf = article.published ?? new Date().toISOString().slice(0, 10);
  const doubts = facts.flatMap((fact) => {
    const about = whyUnsure(fact, vocabulary, asOf).map((reason) => reason.slice(0, reason.indexOf(":")));
    return about.length > 0 ? [{ fact, about }] : [];
  });
  const rows = await auditOf(facts, passages, { index, vocabulary, language, slug: article.slug });
  const isConflict = ({ check, articles }: AuditRow) =>
    (check === "conflict" || check === "name") && articles.some((slug) => slug !== article.slug);
  return {
    article,
    passages,
    facts,
    doubts,
    conflicts: rows.filter((row) => isConflict(row) && row.result !== "holds"),
    audit: rows.filter((row) => !isConflict(row)),
    replaces,
    isSame: replaces !== null && textOf(passages) === textOf(await index.passages.ofArticle(replaces.slug)),
  };
}

/** The name under which a file of an article is kept. */
export function fileNameOf(slug: string, name: string): string {
  return `${slug}${extname(name).toLowerCase()}`;
}

const stemOf = (name: string) => slugOf(basename(name, extname(name))).slice(0, 80) || "article";

async function readFile({ name, bytes }: ArticleFile, articlesDir: string): Promise<Article> {
  const ending = extname(name).toLowerCase();
  if (!ENDINGS.includes(ending))
    throw new UnreadableFile(name, "format", `expected a file that ends in ${ENDINGS.join(", ")}`);
  const folder = await mkdtemp(join(tmpdir(), "article-"));
  try {
    const path = join(folder, `${stemOf(name)}${ending}`);
    await writeFile(path, bytes);
    return await readArticle(path, await readSources(articlesDir));
  } catch (error) {
    // What stands before the file's name is of no use to anybody.
    if (error instanceof InputError) error.message = error.message.replace(`${folder}/`, "");
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function twinOf({ title, url }: Article, { articles }: Index): ArticleInfo | null {
  const isTwin = (other: ArticleInfo) =>
    (url !== null && other.url === url) || fold(other.title) === fold(title);
  return [...articles.values()].find(isTwin) ?? null;
}

const textOf = (passages: Passage[]) => JSON.stringify(passages.map(({ text, heading }) => [text, heading]));

/** The audit of new facts beside those of other articles that measure the same; only what the new ones take part in. */
async function auditOf(
  facts: Fact[],
  passages: Passage[],
  {
    index,
    vocabulary,
    language,
    slug,
  }: { index: Index; vocabulary: Vocabulary; language: Language; slug: string },
): Promise<AuditRow[]> {
  const metric = [...new Set(facts.map((fact) => fact.metric))];
  const known = metric.length === 0 ? [] : await index.facts.find({ metric });
  const others = known.filter(({ article }) => article !== slug);
  const own = new Set(facts.map(({ id }) => id));
  const rows = audit([...facts, ...others], vocabulary, { passages, language });
  return rows.filter((row) => row.facts.some((id) => own.has(id)));
}
