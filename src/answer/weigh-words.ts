// Tags parts of speech by rules and a small lexicon, in process and without a model.
import nlp from "compromise/two";
import type { Language } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { wordsOf } from "./word-index.ts";

/** A word of a question with its weight in a comparison, from 0 to 1. */
export interface TopicWord extends TermToken {
  weight: number;
}

/** Of an adjective or a verb that no name of a figure has: "*fresh* jobs". */
const NO_THING = 0.3;

/**
 * Words of a text with their weights. What an English question is about are its nouns, and whatever words names of
 * figures have: the text is tagged only where some other word could weigh more than `NO_THING`.
 */
export function weighWords(
  tokens: TermToken[],
  text: string,
  language: Language,
  vocabulary: Vocabulary,
): TopicWord[] {
  const known = nameWords(vocabulary);
  const weighed = tokens.map((token) => ({ ...token, weight: weightOf(token) }));
  const isOpen = ({ key, weight }: TopicWord) => language === "en" && weight > NO_THING && !known.has(key);
  const nouns = weighed.some(isOpen) ? nounsIn(text) : new Set();
  return weighed.map((token) =>
    isOpen(token) && !nouns.has(token.start) ? { ...token, weight: NO_THING } : token,
  );
}

/** Where the nouns of an English text start. */
function nounsIn(text: string): Set<number> {
  const sentences: { terms: { tags: string[]; offset: { start: number } }[] }[] = nlp(text).json({
    offset: true,
  });
  const terms = sentences.flatMap((sentence) => sentence.terms);
  return new Set(terms.filter(({ tags }) => tags.includes("Noun")).map(({ offset }) => offset.start));
}

const ofVocabulary = new WeakMap<Vocabulary, Set<string>>();

/** Every word of the metrics' names, by key. */
export function nameWords(vocabulary: Vocabulary): Set<string> {
  const known = ofVocabulary.get(vocabulary);
  if (known) return known;
  const names = [...vocabulary.metrics.values()].flatMap(namesOf);
  const words = new Set(names.flatMap((name) => wordsOf(name).tokens.map(({ key }) => key)));
  ofVocabulary.set(vocabulary, words);
  return words;
}
