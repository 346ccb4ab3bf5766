import { normalise } from "../text/normalise.ts";
import { words } from "../text/words.ts";

const MOST = 64;

/** The different words of a text that are searched for, in lower case. */
export function queryWords(text: string): string[] {
  return [...new Set(words(normalise(text).text).map(({ word }) => word))].slice(0, MOST);
}
