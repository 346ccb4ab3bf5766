import { splitParagraph } from "./split-paragraph.ts";

/** Telegram's limit for a message, in UTF-16 units after the tags are taken out. */
export const MESSAGE_LIMIT = 4096;

/** A stretch of text of one look. */
export interface Run {
  text: string;
  bold?: true;
  /** A tap copies it. */
  code?: true;
  href?: string;
}

/** Lines that stand together. Built by `paragraph`, so that what is counted is what is shown. */
export interface Paragraph {
  runs: Run[];
  /** Whether an empty line goes before it. */
  apart: boolean;
  /** Shown as a quote that opens on a tap. */
  quote: boolean;
}

/** A paragraph of these runs, without what cannot be seen and without space at its ends. */
export function paragraph(runs: Run[], { apart = false, quote = false } = {}): Paragraph {
  const cleaned = runs.map((run) => ({ ...run, text: cleanText(run.text) }));
  return { runs: trim(cleaned), apart, quote };
}

/** A text that a tap copies. */
export function code(text: string): Run {
  return { text, code: true };
}

/** A text that leads to `url`, where there is a usable one. */
export function link(text: string, url: string | null): Run {
  const isUsable = url !== null && /^https?:/i.test(url) && URL.canParse(url);
  return isUsable ? { text, href: url } : { text };
}

/** Paragraphs as one HTML text, for what is not sent as messages. */
export function toHtml(paragraphs: Paragraph[]): string {
  return paragraphs
    .filter(isVisible)
    .map((shown, index) => (index > 0 ? gap(shown) : "") + paragraphToHtml(shown))
    .join("");
}

/** The text of a paragraph as it will be seen. */
export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join("");
}

/** How much of a message the paragraphs take together. */
export function lengthOf(paragraphs: Paragraph[]): number {
  return paragraphs
    .filter(isVisible)
    .reduce((sum, shown, index) => sum + (index > 0 ? gap(shown).length : 0) + textOf(shown).length, 0);
}

/**
 * The paragraphs as HTML messages that Telegram takes, as few as can be: parted between paragraphs, and one that is
 * too long by itself after a sentence. Nothing at all where nothing is to be seen.
 */
export function toMessages(paragraphs: Paragraph[], limit = MESSAGE_LIMIT): string[] {
  const messages: Paragraph[][] = [];
  for (const part of paragraphs.filter(isVisible).flatMap((whole) => cutToSize(whole, limit))) {
    const last = messages.at(-1);
    if (last && lengthOf([...last, part]) <= limit) last.push(part);
    else messages.push([part]);
  }
  return messages.map(toHtml);
}

function cutToSize(whole: Paragraph, limit: number): Paragraph[] {
  const parts: Paragraph[] = [];
  let rest = whole;
  while (textOf(rest).length > limit) {
    const [head, tail] = splitParagraph(rest.runs, limit);
    parts.push({ ...rest, runs: trim(head) });
    rest = { ...rest, runs: trim(tail) };
  }
  return [...parts, rest].filter(isVisible);
}

function gap({ apart }: Paragraph): string {
  return apart ? "\n\n" : "\n";
}

function paragraphToHtml({ runs, quote }: Paragraph): string {
  const html = runs.map(runToHtml).join("");
  return quote ? `<blockquote expandable>${html}</blockquote>` : html;
}

function runToHtml({ text, bold, code, href }: Run): string {
  const tag = bold ? "b" : code ? "code" : null;
  const inner = tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);
  return href === undefined ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A text of at most so many UTF-16 units that cannot be broken by what it holds; "…" stands for what was cut. */
export function cutText(text: string, limit: number): string {
  const cleaned = cleanText(text).trim();
  if (cleaned.length <= limit) return cleaned;
  const [head] = splitParagraph([{ text: cleaned }], limit - 1);
  return `${head
    .map((run) => run.text)
    .join("")
    .trimEnd()}…`;
}

/**
 * Without broken characters, controls and invisible formatting: marks that turn the writing direction could show the
 * digits of a figure in another order.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cf}\u200D]/gu, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ");
}

function trim(runs: Run[]): Run[] {
  const filled = runs.filter(({ text }) => text !== "");
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first.text.trim() === "") return trim(filled.slice(1));
  if (last.text.trim() === "") return trim(filled.slice(0, -1));
  return filled.map((run) => ({
    ...run,
    text: trimEnds(run.text, run === first, run === last),
  }));
}

function trimEnds(text: string, atStart: boolean, atEnd: boolean): string {
  const started = atStart ? text.trimStart() : text;
  return atEnd ? started.trimEnd() : started;
}

function isVisible(shown: Paragraph): boolean {
  return /[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(textOf(shown));
}
