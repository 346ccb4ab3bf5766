import { bare, isNoise, opensComments, opensList, type PageLine } from "./page-line.ts";

const BULLET = /^(?:[•▪●◦‣·*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*['‘]?/;
const MIN_WRAP = 50;
const MAX_WRAP = 130;

/** The lines of a scraped text, without blank ones; a text that was wrapped at a fixed width is joined again. */
export function readLines(text: string): PageLine[] {
  const raw = text.split("\n").map((line) => line.trimEnd());
  const width = wrapWidth(raw);
  const lines: PageLine[] = [];
  for (const [index, whole] of raw.entries()) {
    const trimmed = whole.trim();
    if (trimmed === "") continue;
    const previous = lines.at(-1);
    if (previous && width !== null && continues(raw[index - 1] ?? "", trimmed, width)) {
      previous.text += ` ${trimmed}`;
      continue;
    }
    const bullet = BULLET.test(trimmed);
    const own = trimmed.replace(BULLET, "").trim();
    if (own !== "")
      lines.push({ text: own, line: index + 1, inset: bullet || /^\s/.test(whole), bullet, kind: null });
  }
  return lines;
}

/** The width a text was wrapped at; null where lines are as long as their paragraphs. */
function wrapWidth(raw: string[]): number | null {
  const longest = raw.reduce((most, line) => Math.max(most, line.length), 0);
  const blank = raw.some((line, index) => line.trim() === "" && index < raw.length - 1);
  if (!blank || longest < MIN_WRAP || longest > MAX_WRAP) return null;
  const full = raw.filter((line, index) => line !== "" && overflows(line, raw[index + 1] ?? "", longest));
  return full.length >= 3 ? longest : null;
}

/** The next line's first word had no room left on this one. */
function overflows(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next.trim())?.[0] ?? "";
  return line !== "" && word !== "" && line.length + 1 + word.length > width;
}

function continues(before: string, line: string, width: number): boolean {
  if (before.trim() === "" || BULLET.test(line)) return false;
  const label = (text: string) =>
    bare(text) !== "" && (isNoise(text) || opensComments(text) || opensList(text));
  return overflows(before, line, width) && !label(line) && !label(before.trim());
}
