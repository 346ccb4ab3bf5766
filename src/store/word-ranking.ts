import { fold, lower } from "../text/fold.ts";
import { queryWords } from "./query-words.ts";

/** Okapi BM25 with the constants of LanceDB, so that memory and table rank alike. */
const K1 = 1.2;
const B = 0.75;

/** What is ranked, by its number among all texts. */
export interface Scored {
  at: number;
  score: number;
}

/** The texts that have any of some words, best matches first, of equals the one that stands first. */
export type WordRanking = (words: string) => Scored[];

/** Unicode's own rules, as the tokenizer "icu" of the tables: "1,93" is one word. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Ranks a few texts in memory as the full-text index of their table does. @param folds whether without diacritics. */
export function rankTexts(texts: string[], folds: boolean): WordRanking {
  const write = folds ? fold : lower;
  const lengths: number[] = [];
  const counts = new Map<string, Map<number, number>>();
  for (const [at, text] of texts.entries()) {
    const words = [...segmenter.segment(write(text))].filter(({ isWordLike }) => isWordLike);
    lengths.push(words.length);
    for (const { segment } of words) {
      const ofWord = counts.get(segment) ?? new Map<number, number>();
      counts.set(segment, ofWord.set(at, (ofWord.get(at) ?? 0) + 1));
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  return (words) => {
    const scores = new Map<number, number>();
    for (const word of new Set(queryWords(words).map(write))) {
      const ofWord = counts.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - ofWord.size + 0.5) / (ofWord.size + 0.5));
      for (const [at, count] of ofWord) {
        const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / average);
        scores.set(at, (scores.get(at) ?? 0) + (rarity * (K1 + 1) * count) / (count + norm));
      }
    }
    return [...scores].map(([at, score]) => ({ at, score })).sort((a, b) => b.score - a.score || a.at - b.at);
  };
}
