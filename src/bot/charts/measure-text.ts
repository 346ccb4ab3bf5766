import { cleanText } from "../rich-text.ts";

/** Widths of characters in parts of the letters' size, a little more than the font's own: nothing may run over. */
const WIDE = /[mwMW%@—–]/u;
const NARROW = /[iljtfrI.,:;'|()[\] ]/u;
const CAPITAL = /[\p{Lu}\p{N}]/u;

/** About how many pixels a line takes at a size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize("NFC")) {
    width += WIDE.test(character)
      ? 1.08
      : NARROW.test(character)
        ? 0.38
        : CAPITAL.test(character)
          ? 0.72
          : 0.62;
  }
  return width * size;
}

/** The size, at most `size`, at which a line fits. */
export function fitSize(text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / Math.max(textWidth(text, size), 1));
}

/** A text in lines that fit, at most so many; "…" ends what is left out. */
export function wrapText(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of cleanText(text)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((whole) => cutWord(whole, size, width))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? "";
  return [...lines.slice(0, mostLines - 1), `${last.replace(/\s\S*$/u, "")}…`];
}

/** A word that is longer than a line, in pieces. */
function cutWord(word: string, size: number, width: number): string[] {
  const pieces: string[] = [""];
  for (const character of word) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && textWidth(last + character, size) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
