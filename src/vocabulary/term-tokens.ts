// Porter's algorithm: "disbursed" and "disbursement" are one word; Vietnamese syllables are too short to change.
import { stemmer } from "stemmer";
import { words } from "../text/words.ts";
import { COMPARED_AS } from "./english-words.ts";

/** A word in the form that names are compared by. */
export interface TermToken {
  /** Folded and, where it is English, stemmed: what typists without diacritics can be matched on. */
  key: string;
  /** The word's letters and marks in a fixed order, so that "hoà" is "hòa"; null where it has no marks. */
  marked: string | null;
  start: number;
  end: number;
}

/** The words of an NFC text as they are compared with names. */
export function termTokens(text: string): TermToken[] {
  return words(text).map(({ word, folded, start, end }) => {
    const { key, marked } = formOf(word, folded);
    return { key, marked, start, end };
  });
}

/** The one ending of Vietnamese syllables that the algorithm touches: "cây" and "cái" must not become one. */
const SYLLABLE_IN_Y = /^[a-z]{0,4}y$/;

const forms = new Map<string, Pick<TermToken, "key" | "marked">>();
const MOST_FORMS = 50_000;

/** The forms of a word in lower case; those of common words are kept, as stemming is slow beside the rest. */
function formOf(word: string, folded: string): Pick<TermToken, "key" | "marked"> {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const marked = markedForm(word);
  const form = { key: marked === null ? stemOf(folded) : folded, marked };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(word, form);
  return form;
}

function stemOf(folded: string): string {
  const word = COMPARED_AS.get(folded) ?? folded;
  return SYLLABLE_IN_Y.test(word) ? word : stemmer(word);
}

function markedForm(word: string): string | null {
  const decomposed = word.normalize("NFD").replaceAll("đ", "d\u0335");
  const marks = decomposed.match(/\p{M}/gu);
  return marks ? decomposed.replace(/\p{M}/gu, "") + marks.sort().join("") : null;
}

/** The share of words with marks from which a text counts as written in full Vietnamese. */
const FULLY_MARKED = 0.35;

/** True where the absence of a mark means something: most words that could carry marks do. */
export function isFullyMarked(tokens: TermToken[]): boolean {
  let [lettered, marked] = [0, 0];
  for (const token of tokens) {
    if (!/[a-z]/.test(token.key)) continue;
    lettered++;
    if (token.marked) marked++;
  }
  return lettered > 0 && marked / lettered >= FULLY_MARKED;
}
