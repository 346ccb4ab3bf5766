import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";

/** The words of a text, to ask whether it has one: with its marks where the question has marks, else without. */
export interface WordIndex {
  /** @param fullyMarked whether a word without marks means exactly that. */
  has(token: TermToken, fullyMarked: boolean): boolean;
  tokens: TermToken[];
  /** Neighbouring words, "key key". */
  pairs: Set<string>;
}

export function indexWords(text: string): WordIndex {
  const tokens = termTokens(text);
  const keys = new Set(tokens.map(({ key }) => key));
  const forms = new Set(tokens.map(({ key, marked }) => marked ?? key));
  return {
    tokens,
    pairs: pairsOf(tokens),
    has({ key, marked }, fullyMarked) {
      if (marked !== null) return forms.has(marked);
      return fullyMarked ? forms.has(key) : keys.has(key);
    },
  };
}

export function pairsOf(tokens: TermToken[]): Set<string> {
  return new Set(tokens.slice(1).map(({ key }, n) => `${tokens[n]?.key} ${key}`));
}

const kept = new Map<string, WordIndex>();
const MOST_KEPT = 20_000;

/** The index of a name of the vocabulary or a quote: texts that many questions are held against. */
export function wordsOf(text: string): WordIndex {
  const known = kept.get(text);
  if (known) return known;
  const index = indexWords(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, index);
  return index;
}
