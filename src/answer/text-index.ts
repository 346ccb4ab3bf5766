import type { Passage } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS } from "./question-words.ts";
import { indexWords, keeping, phrasesOf, type WordIndex } from "./word-index.ts";

/** The words of a text and the groups of the thesaurus that its phrases are of. */
export type TextIndex = WordIndex & { groups: Set<string> };

const ofVocabulary = new WeakMap<Vocabulary, (text: string) => TextIndex>();

/** Makes the index of a passage or a sentence, with the abbreviations of offices written out. */
export function indexIn(vocabulary: Vocabulary): (text: string) => TextIndex {
  const known = ofVocabulary.get(vocabulary);
  if (known) return known;
  const made = keeping((text): TextIndex => {
    const full = expandAbbreviations(text, OFFICIAL_ABBREVIATIONS);
    return { ...indexWords(full), groups: phrasesOf(full, vocabulary).groups };
  });
  ofVocabulary.set(vocabulary, made);
  return made;
}

/** A passage in all its languages. */
export const textOf = ({ text }: Passage) => Object.values(text).join("\n");
