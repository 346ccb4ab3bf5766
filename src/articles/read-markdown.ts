import type { Bilingual, Block, BlockKind, Language } from "../domain.ts";
import { InputError } from "../errors.ts";
import type { ArticleFields } from "./article-fields.ts";
import { readFrontMatter } from "./read-front-matter.ts";

interface Part {
  kind: BlockKind;
  text: string;
  /** From 1. */
  line: number;
}

/** The parts of one language; `language` is null for a body that does not name its own. */
interface Section {
  language: Language | null;
  line: number;
  parts: Part[];
}

export interface MarkdownArticle {
  fields: ArticleFields;
  /** A `# heading` that opens the text: its title, where the front matter has none. */
  heading: string | null;
  blocks: Block[];
}

const SECTION = /^##\s+(en|vi)$/i;
const LIST_ITEM = /^(?:[-*+•]|\d{1,2}[.)])\s+/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;

/**
 * Front matter and blocks of a Markdown text; `languageOf` tells the language of a body without `## en` or `## vi`.
 * @throws InputError naming file and line.
 */
export function readMarkdown(
  text: string,
  file: string,
  languageOf: (fields: ArticleFields, text: string) => Language,
): MarkdownArticle {
  const lines = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, "")).split("\n");
  const { fields, bodyStart } = readFrontMatter(lines, file);
  const opening = lines.findIndex((line, index) => index >= bodyStart && line.trim() !== "");
  const heading = /^\s*#\s+(.+?)\s*#*$/.exec(lines[opening] ?? "")?.[1] ?? null;
  const sections = readSections(lines, heading === null ? bodyStart : opening + 1, file);
  const filled = sections.filter((section) => section.parts.length > 0);
  if (!filled.some((section) => section.parts.some((part) => part.kind !== "heading"))) {
    throw new InputError(`${file}:${bodyStart + 1}: no paragraph, expected the text of the article`);
  }
  const columns = filled.map((section) => ({
    ...section,
    language: section.language ?? languageOf(fields, section.parts.map((part) => part.text).join("\n")),
  }));
  return { fields, heading, blocks: align(columns, file) };
}

/** One section without a language, or those that are named: then nothing may stand before the first. */
function readSections(lines: string[], bodyStart: number, file: string): Section[] {
  const sections: Section[] = [{ language: null, line: bodyStart + 1, parts: [] }];
  let open = null as Part | null;
  for (const [index, raw] of lines.entries()) {
    if (index < bodyStart) continue;
    const text = raw.trim();
    const line = index + 1;
    const language = SECTION.exec(text)?.[1]?.toLowerCase();
    if (language === "en" || language === "vi") {
      if (sections.some((section) => section.language === language)) {
        throw new InputError(`${file}:${line}: a second "## ${language}", expected one of each language`);
      }
      sections.push({ language, line, parts: [] });
      open = null;
    } else if (text === "" || RULE.test(text)) {
      open = null;
    } else {
      const part = readPart(text, line);
      const continues = open?.kind === part.kind && part.kind !== "heading" && !LIST_ITEM.test(text);
      if (open && continues) open.text = `${open.text} ${part.text}`;
      else sections.at(-1)?.parts.push(part);
      open = open && continues ? open : part;
    }
  }
  const [before, ...named] = sections;
  const stray = before?.parts[0];
  if (named[0] && stray) throw new InputError(`${file}:${stray.line}: text before "## ${named[0].language}"`);
  return named.length > 0 ? named : sections;
}

function readPart(text: string, line: number): Part {
  const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1];
  if (heading) return { kind: "heading", text: withoutMarkup(heading), line };
  const caption = /^>\s?(.*)$/.exec(text)?.[1];
  if (caption !== undefined) return { kind: "caption", text: withoutMarkup(caption), line };
  return { kind: "paragraph", text: withoutMarkup(text.replace(LIST_ITEM, "")), line };
}

/** Pictures go, links and emphasis keep their words: a passage is quoted where Markdown is not read. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\((?:https?:|\/|#|mailto:)[^)]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\p{L}\d*])/gu, "$1")
    .trim();
}

/** The n-th part of one language with the n-th of the other. */
function align(sections: (Section & { language: Language })[], file: string): Block[] {
  const [one, two] = sections;
  if (!one) return [];
  if (two) checkPairs(one, two, file);
  return one.parts.map((part, index) => {
    const text: Bilingual = { [one.language]: part.text };
    const other = two?.parts[index];
    if (two && other) text[two.language] = other.text;
    return { kind: part.kind, text, line: part.line };
  });
}

function checkPairs(one: Section, two: Section, file: string): void {
  const longer = one.parts.length > two.parts.length ? one : two;
  const at = Array.from(longer.parts).findIndex((_, i) => one.parts[i]?.kind !== two.parts[i]?.kind);
  if (at < 0) return;
  const line = (two.parts[at] ?? one.parts[at])?.line ?? two.line;
  const count = (section: Section) => `${section.parts.length} in "## ${section.language}"`;
  const kinds = [one, two].map((section) => section.parts[at]?.kind ?? "nothing").join(" beside ");
  throw new InputError(
    `${file}:${line}: block ${at + 1} is a ${kinds} (${count(one)}, ${count(two)}); expected the same paragraphs in both`,
  );
}
