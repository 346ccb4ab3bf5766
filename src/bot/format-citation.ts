import { textOf } from "../answer/reply-writer.ts";
import type { Citation, Language, Reply } from "../domain.ts";
import { formatDate } from "./format-date.ts";
import { cleanText } from "./rich-text.ts";
import { MOST_COPIED } from "./send.ts";

type Source = Pick<Citation, "title" | "author" | "publisher" | "published" | "url">;

/** What a reply says first, without its marks: "Poverty rate in Điện Biên in 2025: 17.66%". */
export function statementOf({ blocks }: Reply): string {
  return statementsOf({ blocks })[0] ?? "";
}

/** What each line of the answer that has a figure says, without marks. */
export function statementsOf({ blocks }: Pick<Reply, "blocks">): string[] {
  return blocks
    .filter(({ type, segments }) => type === "headline" && segments.some((one) => one.type === "figure"))
    .map(({ segments }) => textOf(segments.filter(({ type }) => type !== "mark")))
    .map((text) => cleanText(text).replace(/\s+/g, " ").trim());
}

/** "Poverty rate in Điện Biên in 2025: 17.66% (Báo Điện Biên Phủ, 2026)": to stand in a sentence. */
export function shortCitation(statement: string, source: Source, language: Language): string {
  const year = formatDate(source.published?.slice(0, 4) ?? null, language);
  const from = source.publisher ?? source.author ?? source.title;
  return `${statement} (${withoutBrackets(from)}, ${year})`.trim();
}

/** A name as it can stand between brackets: without the second name that it has in brackets of its own. */
function withoutBrackets(name: string): string {
  const first = name.replace(/\s*\([^()]*\)$/u, "");
  return (first || name).replaceAll("(", "[").replaceAll(")", "]");
}

/** Author, title, publisher, date and address: to stand in a list of sources. */
export function fullCitation(source: Source, language: Language): string {
  const date = formatDate(source.published, language);
  const parts = [source.author, `“${source.title}”`, source.publisher, date];
  return `${parts.filter(Boolean).join(", ")}.${source.url ? ` ${source.url}` : ""}`;
}

/** The most of a citation that a button can copy: a statement, its source and its address, as far as there is room. */
export function copiedCitation(statement: string, source: Source, language: Language): string {
  const address = source.url ? ` ${source.url}` : "";
  const title = `“${source.title}”`;
  const candidates = [
    [statement, fullCitation(source, language)].filter(Boolean).join(". "),
    `${statement} (${title})${address}`,
    `${statement}${address}`,
    `${title}${address}`,
    shortCitation(statement, source, language),
    `${statement} (${title})`,
    `${title}`,
  ].map((candidate) => cleanText(candidate).trim());
  return candidates.find((candidate) => candidate.length <= MOST_COPIED) ?? candidates.at(-1) ?? "";
}
