import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Article, Language } from "../domain.ts";
import { InputError } from "../errors.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalise } from "../text/normalise.ts";
import { slugOf } from "../text/slug-of.ts";
import { type ArticleFields, NO_FIELDS } from "./article-fields.ts";
import { cleanPage } from "./clean-page.ts";
import { readDocument } from "./read-document.ts";
import { readLines } from "./read-lines.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readText } from "./read-text.ts";
import { spellTables } from "./spell-tables.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The article in one file; `sources` give what the file itself does not say, by the slug that is its name. */
export async function readArticle(file: string, sources: Map<string, ArticleFields>): Promise<Article> {
  const ending = extname(file).toLowerCase();
  const slug = toSlug(basename(file, extname(file)), file);
  const source = sources.get(slug) ?? NO_FIELDS;
  const { read, make } = FORMATS[ending] ?? PAGE;
  return make(await read(file), file, slug, source);
}

/** How a file of a format becomes text, and the text an article. */
interface Format {
  read: (file: string) => Promise<string>;
  make: (text: string, file: string, slug: string, source: ArticleFields) => Article | Promise<Article>;
}

const PAGE: Format = { read: readText, make: fromHtml };
const FORMATS: Record<string, Format> = {
  ".md": { read: readText, make: (text, ...rest) => fromMarkdown(spellTables(text), ...rest) },
  ".txt": { read: readText, make: (text, ...rest) => fromText(spellTables(text), ...rest) },
  ".html": PAGE,
  ".htm": PAGE,
  ".docx": { read: (file) => readBinary("docx", file), make: fromHtml },
  ".pdf": { read: (file) => readBinary("pdf", file), make: fromText },
};

async function readBinary(format: "docx" | "pdf", file: string): Promise<string> {
  return normalise(await readDocument(format, await readFile(file), file)).text;
}

/** The endings of files that can be read as articles. */
export const ENDINGS = Object.keys(FORMATS);

function fromMarkdown(text: string, file: string, slug: string, source: ArticleFields): Article {
  const known = (fields: ArticleFields) => fields.language ?? source.language;
  const { fields, heading, blocks } = readMarkdown(
    text,
    file,
    (found, body) => known(found) ?? guessLanguage(body),
  );
  const title = fields.title ?? heading ?? source.title;
  if (title === undefined)
    throw new InputError(`${file}:1: title: expected one in the front matter or a "# title"`);
  return {
    slug: fields.slug ?? slug,
    title,
    author: fields.author ?? source.author,
    publisher: fields.publisher ?? source.publisher,
    url: fields.url ?? source.url,
    language: known(fields) ?? languageOf(blocks.map((block) => block.text.en ?? block.text.vi ?? "")),
    published: fields.published ?? source.published,
    text: fields.text ?? source.text ?? "article",
    blocks,
    file,
  };
}

/** A text as scraped: what sources.json says stands before what can be guessed from the lines. */
function fromText(text: string, file: string, slug: string, source: ArticleFields): Article {
  const page = cleanPage(readLines(text), { title: source.title ?? null, author: source.author });
  const language = source.language ?? languageOf(page.blocks.map((block) => block.text));
  return {
    slug,
    title: source.title ?? page.title ?? slug,
    author: source.author ?? page.author,
    publisher: source.publisher,
    url: source.url ?? page.url,
    language,
    published: source.published ?? page.published,
    text: source.text ?? "article",
    blocks: inLanguage(page.blocks, language, file),
    file,
  };
}

async function fromHtml(text: string, file: string, slug: string, source: ArticleFields): Promise<Article> {
  // Loaded where it is needed: the parser of pages takes longer to load than all the rest.
  const { readHtml } = await import("./read-html.ts");
  const { fields, lines } = readHtml(text);
  const author = fields.author ?? source.author;
  const page = cleanPage(lines, { title: fields.title ?? source.title ?? null, author });
  const language =
    source.language ?? toLanguage(fields.language) ?? languageOf(page.blocks.map((block) => block.text));
  return {
    slug,
    title: fields.title ?? source.title ?? page.title ?? slug,
    author: author ?? page.author,
    publisher: fields.publisher ?? source.publisher,
    url: fields.url ?? source.url ?? page.url,
    language,
    published: fields.published ?? source.published ?? page.published,
    text: source.text ?? "article",
    blocks: inLanguage(page.blocks, language, file),
    file,
  };
}

const languageOf = (texts: string[]): Language => guessLanguage(texts.join("\n"));

const toLanguage = (name: string | null): Language | null => (name === "vi" || name === "en" ? name : null);

function inLanguage(blocks: ReturnType<typeof cleanPage>["blocks"], language: Language, file: string) {
  if (!blocks.some((block) => block.kind !== "heading")) {
    throw new UnreadableFile(file, "no-paragraph", "no paragraph of an article, expected running text");
  }
  return blocks.map(({ kind, text, line }) => ({ kind, text: { [language]: text }, line }));
}

/** A file name as a slug: "Bài viết 1" is bai-viet-1. */
function toSlug(name: string, file: string): string {
  const slug = slugOf(name);
  if (slug === "") throw new InputError(`${file}: expected a file name with letters or digits`);
  return slug.slice(0, 80);
}
