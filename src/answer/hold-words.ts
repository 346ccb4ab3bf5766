import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Question } from "./question.ts";
import type { AskedWord } from "./read-asked-words.ts";
import type { Sought } from "./sought.ts";
import type { TextIndex } from "./text-index.ts";

/** A word of the sort that is asked for, and one that means the same, are a little less than the word itself. */
const AS_SORT = 0.8;
const AS_SYNONYM = 0.9;
/** A syllable that stands beside none of its neighbours in the question may be another word. */
const SYLLABLE_ALONE = { marked: 0.75, plain: 0.55 };
/** Some words of a phrase. */
const IN_PART = 0.5;

/** What a text has of a word of the question, from 0 to 1. */
export function heldBy(
  index: TextIndex,
  word: AskedWord,
  said: Sought[],
  { language, fullyMarked }: Question,
): number {
  const { tokens, sorts, pairs, groups } = word;
  const other = Math.max(
    sorts.some((sort) => said.includes(sort)) ? AS_SORT : 0,
    groups.some((group) => index.groups.has(group)) ? AS_SYNONYM : 0,
  );
  const had = tokens.filter((token) => index.has(token, fullyMarked)).length / tokens.length;
  if (tokens.length > 1) return Math.max(other, had === 1 && isOnePhrase(tokens, index) ? 1 : IN_PART * had);
  if (had === 0) return other;
  if (language === "en" || pairs.some((pair) => index.pairs.has(pair))) return 1;
  return Math.max(SYLLABLE_ALONE[fullyMarked ? "marked" : "plain"], other);
}

const isOnePhrase = (tokens: TermToken[], index: TextIndex) =>
  tokens.slice(1).every((token, n) => index.pairs.has(`${tokens[n]?.key} ${token.key}`));

/** The share of the weight of the words that is held. */
export function shareOf(
  words: AskedWord[],
  held: (word: AskedWord) => number,
  times: (word: AskedWord) => number = () => 1,
): number {
  const total = words.reduce((sum, word) => sum + word.weight * times(word), 0);
  return total > 0 ? words.reduce((sum, word) => sum + word.weight * times(word) * held(word), 0) / total : 0;
}

/** A word of a pair that the passage has too says all that a rare word does, however common it is by itself. */
export function asCompound(word: AskedWord, around: TextIndex): AskedWord {
  return word.pairs.some((pair) => around.pairs.has(pair))
    ? { ...word, weight: Math.max(1, word.weight) }
    : word;
}
