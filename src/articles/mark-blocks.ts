import type { BlockKind } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { endsSentence, isProse, type PageLine } from "./page-line.ts";

const MAX_HEADING_WORDS = 16;
const MAX_CAPTION_WORDS = 32;

/** "Ảnh: Minh Thảo", "(Photo by ...)", "Illustrative photo" anywhere in a short line: it stands under a picture. */
const CREDIT =
  /(?:^|[.(\s])(?:anh|photos?|image|nguon anh|anh minh hoa|illustrative photo|file photo)\s*(?:[:/]|by\b)|\b(?:anh minh hoa|illustrative photo|file photo|anh tu lieu|trong anh|in the photo|pictured)\b/;
const LABELLED_VALUE = /:\s*\S*\d/;

/** Each line as paragraph, heading or caption; the page's own marks win. */
export function markBlocks(lines: PageLine[]): { kind: BlockKind; text: string; line: number }[] {
  const heads = lines.map(looksLikeHeading);
  return lines.map(({ text, line, kind }, index) => ({
    kind:
      kind ?? (isHeading(heads, index, text) ? "heading" : isCaption(lines, index) ? "caption" : "paragraph"),
    text,
    line,
  }));
}

function looksLikeHeading({ text, bullet }: PageLine): boolean {
  const words = text.split(/\s+/).length;
  return (
    !bullet &&
    words <= MAX_HEADING_WORDS &&
    !endsSentence(text) &&
    !LABELLED_VALUE.test(text) &&
    !credited(text)
  );
}

/** Three or more in a row are a list without marks, and the last line of all, if it has a figure, heads nothing. */
function isHeading(heads: boolean[], index: number, text: string): boolean {
  if (!heads[index]) return false;
  let first = index;
  while (heads[first - 1]) first -= 1;
  let last = index;
  while (heads[last + 1]) last += 1;
  return last - first < 2 && !(last === heads.length - 1 && /\d/.test(text));
}

const credited = (text: string) => text.length < 400 && CREDIT.test(fold(text));

/**
 * A credit line, or one sentence without a figure between two paragraphs that say more. A paragraph that this takes
 * for a caption loses nothing: both are passages.
 */
function isCaption(lines: PageLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  if (text.split(/\s+/).length > MAX_CAPTION_WORDS) return false;
  if (credited(text)) return true;
  const [before, after] = [lines[index - 1]?.text ?? "", lines[index + 1]?.text ?? ""];
  const lone = (part: string) => splitSentences(part).length < 2;
  const says = /\d(?!\d{3}\b)|["“:;]/.test(text.replace(/\b(?:19|20)\d\d\b/g, ""));
  return (
    isProse(text) && lone(text) && !says && isProse(before) && isProse(after) && !lone(before) && !lone(after)
  );
}
