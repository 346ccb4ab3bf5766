import type { Passage } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS } from "./question-words.ts";
import { indexWords, keepingOf, phrasesOf, type WordIndex } from "./word-index.ts";

/** The words of a text and the groups of the thesaurus that its phrases are of. */
export type TextIndex = WordIndex & { groups: Set<string> };

/** The index of a passage or a sentence, with the abbreviations of offices written out. */
const textIndexOf = keepingOf((text, vocabulary): TextIndex => {
  const full = expandAbbreviations(text, OFFICIAL_ABBREVIATIONS);
  return { ...indexWords(full), groups: phrasesOf(full, vocabulary).groups };
});

export const indexIn = (vocabulary: Vocabulary) => (text: string) => textIndexOf(text, vocabulary);

/** A passage in all its languages. */
export const textOf = ({ text }: Passage) => Object.values(text).join("\n");
