import { findAll } from "./find-all.ts";

export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st no co ltd inc corp vs approx est jan feb mar apr jun jul aug sep sept oct nov dec tp ths ts ths gs pgs bs ks tx tt p q nxb tr vol art fig st".split(
    " ",
  ),
);

/** A full stop, mark or ellipsis with what closes behind it, then a space; or the end of a line. */
const BOUNDARY = /([.!?…]+)(["'”’)\]»]*)(?=\s|$)|\n+/g;

/**
 * The sentences of a text, in order, without the space around them. Full stops in decimals, after initials and after
 * the usual abbreviations do not split; every line break does.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of findAll(text, BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[1] === "." && isAbbreviation(text, from, match.index)) continue;
    push(sentences, text, from, end);
    from = end;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** Whether the word before the full stop at `stop` is an initial, an abbreviation or the number of an item. */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  const tail = text.slice(Math.max(from, stop - 12), stop);
  const word = /[\p{L}\p{M}]+$/u.exec(tail)?.[0];
  if (word === undefined) return /^\s*\d{1,3}$/.test(text.slice(from, stop).slice(0, 8)) && stop - from < 8;
  const upper = word !== word.toLowerCase();
  if (word.length === 1) return upper || /(?<![\p{L}])(?:i\.e|e\.g)$/u.test(tail);
  const lowered = word.toLowerCase();
  // "Ltd. and" goes on, "no. 5" too; "No." at the end of a talk is a sentence.
  return ABBREVIATIONS.has(lowered) && /^\.\s+[\p{L}\d]/u.test(text.slice(stop, stop + 4));
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ text: text.slice(start, end), start, end });
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}
