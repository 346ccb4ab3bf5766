import type { Fact, Language } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { isFiller } from "./filler-words.ts";
import { keeping, type Phrases, phrasesOf, type WordIndex, wordsOf } from "./word-index.ts";

/** A name of what figures measure, read once for all questions that are held against it. */
export interface KnownName {
  words: WordIndex;
  phrases: Phrases;
  compared: Record<Language, ComparedWords>;
}

/** The words of a name that are compared, with their weights, and those that stand side by side. */
export interface ComparedWords {
  own: { token: TermToken; weight: number }[];
  total: number;
  pairs: { key: string; before: TermToken; token: TermToken }[];
}

interface Kept {
  ofMetric: Map<Metric, KnownName[]>;
  ofLabel: (label: string) => KnownName;
}

const ofVocabulary = new WeakMap<Vocabulary, Kept>();

/** Every name of what a fact measures, in both languages. */
export function knownNamesOf({ metric, label }: Fact, vocabulary: Vocabulary): KnownName[] {
  const { ofMetric, ofLabel } = keptOf(vocabulary);
  const known = vocabulary.metrics.get(metric);
  return (known && ofMetric.get(known)) ?? Object.values(label).map(ofLabel);
}

/** The names of all metrics of a vocabulary. */
export const knownNames = (vocabulary: Vocabulary) => [...keptOf(vocabulary).ofMetric.values()].flat();

function keptOf(vocabulary: Vocabulary): Kept {
  const known = ofVocabulary.get(vocabulary);
  if (known) return known;
  const ofLabel = keeping((name) => readName(name, vocabulary));
  const metrics = [...vocabulary.metrics.values()];
  const kept = {
    ofLabel,
    ofMetric: new Map(metrics.map((metric) => [metric, namesOf(metric).map(ofLabel)])),
  };
  ofVocabulary.set(vocabulary, kept);
  return kept;
}

function readName(name: string, vocabulary: Vocabulary): KnownName {
  const words = wordsOf(name);
  const compared = { en: compare(words.tokens, "en"), vi: compare(words.tokens, "vi") };
  return { words, phrases: phrasesOf(name, vocabulary), compared };
}

function compare(tokens: TermToken[], language: Language): ComparedWords {
  const own = tokens
    .filter((token) => !isFiller(token, language))
    .map((token) => ({ token, weight: weightOf(token) }));
  const pairs = tokens.slice(1).map((token, n) => {
    const before = tokens[n] as TermToken;
    return { key: `${before.key} ${token.key}`, before, token };
  });
  return { own, total: own.reduce((total, { weight }) => total + weight, 0) || 1, pairs };
}
