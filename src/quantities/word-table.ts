import { fold } from "../text/fold.ts";
import type { Token } from "./token.ts";

/** Single words with a value each. */
export interface WordTable<T> {
  /** The word's value; with `unaccented`, also that of a word typed without its diacritics. */
  get(token: Token, unaccented: boolean): T | undefined;
}

/** A table of words in either language; where two fold to the same letters, the first one is meant. */
export function wordTable<T>(words: Record<string, T>): WordTable<T> {
  const exact = new Map(Object.entries(words));
  const folded = new Map<string, T>();
  for (const [word, value] of exact) if (!folded.has(fold(word))) folded.set(fold(word), value);
  return {
    get(token, unaccented) {
      const value = exact.get(token.lower);
      if (value !== undefined || !unaccented || token.lower !== token.folded) return value;
      return folded.get(token.lower);
    },
  };
}
