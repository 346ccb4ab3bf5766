import { allSynonymsIn, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

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

/** The phrases of the thesaurus in a text, and all groups that they are of. */
export interface Phrases {
  mentions: SynonymMention[];
  groups: Set<string>;
}

/** Texts that many questions are held against: names of the vocabulary and quotes. */
const MOST_KEPT = 20_000;

/** What is made of a text, kept for the next time. */
export function keeping<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/** The index of a name of the vocabulary or a quote. */
export const wordsOf: (text: string) => WordIndex = keeping(indexWords);

const ofVocabulary = new WeakMap<Vocabulary, (text: string) => Phrases>();

/** What a name of the vocabulary or a quote says in words of the thesaurus. */
export function phrasesOf(text: string, vocabulary: Vocabulary): Phrases {
  const known = ofVocabulary.get(vocabulary) ?? keeping((of) => findPhrases(of, vocabulary));
  ofVocabulary.set(vocabulary, known);
  return known(text);
}

function findPhrases(text: string, vocabulary: Vocabulary): Phrases {
  const mentions = allSynonymsIn(text, vocabulary);
  return { mentions, groups: new Set(mentions.flatMap(({ ids }) => ids)) };
}
