import { splitSentences } from "../text/split-sentences.ts";
import type { Run } from "./rich-text.ts";

/**
 * The runs before and after the best place to cut, at most `limit` UTF-16 units from the start: after a sentence, else
 * between words, else between characters. A citation mark stays with the sentence before it.
 */
export function splitParagraph(runs: Run[], limit: number): [Run[], Run[]] {
  const text = runs.map((run) => run.text).join("");
  return splitAt(runs, cutPosition(text, limit));
}

function cutPosition(text: string, limit: number): number {
  // Cuts in the first half would only make more and shorter messages.
  const isGood = (position: number) => position > limit / 2 && position <= limit;
  const sentence = splitSentences(text).findLast(
    ({ end }) => isGood(end) && !/^\s*\[\d+\]/.test(text.slice(end, end + 20)),
  );
  if (sentence) return sentence.end;
  const space = text.slice(0, limit + 1).search(/\s\S*$/);
  return isGood(space) ? space : characterEnd(text, limit);
}

/** The last end of a character as people see it, at or before `limit`. */
function characterEnd(text: string, limit: number): number {
  const from = Math.max(0, startOfCodePoint(text, limit - 100));
  const characters = new Intl.Segmenter().segment(text.slice(from, limit + 50));
  const start = [...characters].findLast(({ index }) => from + index <= limit)?.index ?? 0;
  return start > 0 ? from + start : startOfCodePoint(text, limit);
}

function startOfCodePoint(text: string, position: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(position)) ? position - 1 : position;
}

function splitAt(runs: Run[], position: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(position - start, 0), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    start += run.text.length;
  }
  return [before, after];
}
