import { readFigures } from "../../src/quantities/find-quantities.ts";
import { scanText } from "../../src/quantities/scan.ts";

/** Looks at tokens that reading a text takes. */
export function countSteps(text: string): number {
  const scan = scanText(text);
  readFigures(scan);
  return scan.steps();
}

/** A fixed sequence without a pattern, so that every run sees the same text. */
export function scramble(characters: string, length: number): string {
  let seed = 7;
  let text = "";
  while (text.length < length) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += characters.charAt(Math.floor((seed / 2147483648) * characters.length));
  }
  return text;
}
