import type { BlockKind } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { COMMENT_HEADINGS, LIST_HEADINGS, MENU_LINES, NOISE_LINES, NOISE_PATTERNS } from "./boilerplate.ts";

/** One line of a page that may belong to its article. */
export interface PageLine {
  text: string;
  /** From 1, in the file. */
  line: number;
  /** Stands in by blanks, or behind a bullet. */
  inset: boolean;
  bullet: boolean;
  /** What the page's own marks say that it is; null where it has none. */
  kind: BlockKind | null;
}

const comments = new Set(COMMENT_HEADINGS);
const lists = new Set(LIST_HEADINGS);
const noise = new Set(NOISE_LINES);
const menu = new Set(MENU_LINES);

/** The line as the lists of boilerplate.ts have it. */
export function bare(text: string): string {
  return fold(text)
    .replace(/[’‘]/g, "'")
    .replace(/^[\s•*·▪►»>|+\-–—]+(?=\S)/, "")
    .replace(/\s*[:.!…»>|]+$/, "")
    .replace(/\s*\(\d+\)$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

export const opensComments = (text: string): boolean => comments.has(bare(text));
export const opensList = (text: string): boolean => lists.has(bare(text));
export const isMenu = (text: string): boolean => menu.has(bare(text));

/** A line of a menu, a button, a form, a counter, an imprint: never the article's own. */
export function isNoise(text: string): boolean {
  const plain = fold(text).replace(/\s+/g, " ").trim();
  const label = bare(text);
  const isRow = () => label.split(/[\s|,/·•]+/).every((word) => noise.has(word));
  const isEmpty = () => !/[\p{L}\d]/u.test(text);
  return noise.has(label) || isRow() || NOISE_PATTERNS.some((pattern) => pattern.test(plain)) || isEmpty();
}

/** Enough words, or a closed sentence: text rather than a title, a label or a name. */
export function isProse(text: string): boolean {
  return text.length > 200 || (endsSentence(text) && text.split(/\s+/).length >= 6);
}

/** Ends as a sentence does, or announces what follows. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["”’»)\]]*$/.test(text.trim());
}
