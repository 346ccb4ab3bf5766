import type { TermToken } from "../vocabulary/term-tokens.ts";

/**
 * The words of the longest run of capitalised words inside a sentence, if it has two: a person's or a thing's name. A
 * text all in capitals says nothing.
 */
export function findName(tokens: TermToken[], text: string): TermToken[] {
  const runs: TermToken[][] = [];
  for (const token of tokens) {
    if (!isNameLike(text, token.start)) continue;
    const run = runs.at(-1);
    const follows = run !== undefined && /^\s*$/.test(text.slice(run.at(-1)?.end, token.start));
    if (follows) run.push(token);
    else runs.push([token]);
  }
  return runs.filter((run) => run.length > 1).sort((a, b) => b.length - a.length)[0] ?? [];
}

function isNameLike(text: string, start: number): boolean {
  if (text === text.toUpperCase()) return false;
  const before = text.slice(0, start).trimEnd();
  return /\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && before !== "" && !/[.!?:“"]$/.test(before);
}
