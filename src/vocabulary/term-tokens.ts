// Porter's algorithm: "disbursed" and "disbursement" are one word; Vietnamese syllables are too short to change.
import { stemmer } from "stemmer";
import { words } from "../text/words.ts";

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
    const marked = markedForm(word);
    return { key: marked === null ? keyOf(folded) : folded, marked, start, end };
  });
}

/** British spellings of words that articles print in either way. */
const AMERICAN: Record<string, string> = {
  programme: "program",
  programmes: "program",
  labour: "labor",
  labourer: "laborer",
  labourers: "laborers",
  kilometre: "kilometer",
  kilometres: "kilometers",
  metre: "meter",
  metres: "meters",
  centre: "center",
  centres: "centers",
  tonne: "ton",
  tonnes: "ton",
  criteria: "criterion",
};

/** The one ending of Vietnamese syllables that the algorithm touches: "cây" and "cái" must not become one. */
const SYLLABLE_IN_Y = /^[a-z]{0,4}y$/;

const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The key of a folded word; those of common words are kept, as stemming is slow beside the rest. */
function keyOf(folded: string): string {
  const known = keys.get(folded);
  if (known !== undefined) return known;
  const american = AMERICAN[folded] ?? folded;
  const key = SYLLABLE_IN_Y.test(american) ? american : stemmer(american);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(folded, key);
  return key;
}

function markedForm(word: string): string | null {
  const lower = word.toLowerCase();
  const decomposed = lower.normalize("NFD").replaceAll("đ", "d\u0335");
  const marks = decomposed.match(/\p{M}/gu);
  return marks ? decomposed.replace(/\p{M}/gu, "") + marks.sort().join("") : null;
}

/** The share of words with marks from which a text counts as written in full Vietnamese. */
const FULLY_MARKED = 0.35;

/** True where the absence of a mark means something: most words that could carry marks do. */
export function isFullyMarked(tokens: TermToken[]): boolean {
  const lettered = tokens.filter(({ key }) => /[a-z]/.test(key));
  return (
    lettered.length > 0 && lettered.filter(({ marked }) => marked).length / lettered.length >= FULLY_MARKED
  );
}
