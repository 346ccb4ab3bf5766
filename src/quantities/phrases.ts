import type { Language } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Scan } from "./scan.ts";
import { readTokens, type Token } from "./token.ts";

interface Phrase<T> {
  words: string[];
  folded: string[];
  language: Language | null;
  value: T;
}

export interface Found<T> {
  value: T;
  /** In tokens. */
  length: number;
  /** Null where both languages write it so. */
  language: Language | null;
}

/** Phrases of one or more words, found at a token (or before one), the longest first. */
export interface PhraseTable<T> {
  /** The phrase that starts at token `index`, with the number of its tokens. */
  at(scan: Scan, index: number): Found<T> | null;
  /** The phrase that ends just before token `index`. */
  before(scan: Scan, index: number): Found<T> | null;
  /** Whether any phrase starts with this word. */
  starts(token: Token): boolean;
}

/** A list of phrases, separated by commas, each with the value. */
export type PhraseList<T> = readonly (readonly [phrases: string, value: T])[];

interface Lists<T> {
  vi?: PhraseList<T>;
  /** Vietnamese words that mean something else without their diacritics: "cỡ", which would be "có". */
  viMarked?: PhraseList<T>;
  en?: PhraseList<T>;
  any?: PhraseList<T>;
}

/**
 * A table of phrases. Vietnamese ones also match words typed without diacritics, unless the sentence is English; a
 * word that has marks is only ever the word with these marks.
 */
export function phraseTable<T>(lists: Lists<T>): PhraseTable<T> {
  const first = new Map<string, Phrase<T>[]>();
  const last = new Map<string, Phrase<T>[]>();
  for (const phrase of withShared([...phrasesOf(lists)])) {
    const ends = [
      phrase.words.at(0) ?? "",
      phrase.folded.at(0) ?? "",
      phrase.words.at(-1) ?? "",
      phrase.folded.at(-1) ?? "",
    ];
    for (const key of new Set(ends.slice(0, 2))) first.set(key, [...(first.get(key) ?? []), phrase]);
    for (const key of new Set(ends.slice(2))) last.set(key, [...(last.get(key) ?? []), phrase]);
  }
  for (const list of [...first.values(), ...last.values()])
    list.sort((a, b) => b.words.length - a.words.length);
  return {
    starts: (token) => first.has(token.lower),
    at: (scan, index) => find(first.get(scan.at(index).lower), scan, index, false),
    before: (scan, index) => find(last.get(scan.at(index - 1).lower), scan, index, true),
  };
}

/** What both languages write the same ("won") tells nothing about the language. */
function withShared<T>(phrases: Phrase<T>[]): Phrase<T>[] {
  const spelling = (phrase: Phrase<T>) => phrase.words.join(" ");
  const in_ = (language: Language) =>
    new Set(phrases.filter((phrase) => phrase.language === language).map(spelling));
  const [english, vietnamese] = [in_("en"), in_("vi")];
  return phrases.map((phrase) =>
    english.has(spelling(phrase)) && vietnamese.has(spelling(phrase))
      ? { ...phrase, language: null }
      : phrase,
  );
}

function* phrasesOf<T>(lists: Lists<T>): Generator<Phrase<T>> {
  for (const [name, list] of Object.entries(lists)) {
    const language = name === "any" ? null : name === "en" ? "en" : "vi";
    for (const [phrases, value] of list) {
      for (const phrase of phrases.split(/\s*,\s+/)) {
        const words = readTokens(phrase.trim()).map((token) => token.lower);
        yield { words, folded: name === "viMarked" ? words : words.map(fold), language, value };
      }
    }
  }
}

function find<T>(candidates: Phrase<T>[] | undefined, scan: Scan, index: number, backward: boolean) {
  if (candidates === undefined) return null;
  const unaccented = scan.unaccentedAt(backward ? index - 1 : index);
  for (const phrase of candidates) {
    const from = backward ? index - phrase.words.length : index;
    if (fits(phrase, scan, from, unaccented)) {
      return { value: phrase.value, length: phrase.words.length, language: phrase.language };
    }
  }
  return null;
}

function fits<T>(phrase: Phrase<T>, scan: Scan, from: number, unaccented: boolean): boolean {
  for (let offset = 0; offset < phrase.words.length; offset++) {
    const token = scan.at(from + offset);
    if (offset > 0 && token.breaks) return false;
    if (token.lower === phrase.words[offset]) continue;
    const typedPlain = phrase.language === "vi" && unaccented && token.lower === token.folded;
    if (!typedPlain || token.lower !== phrase.folded[offset]) return false;
  }
  return true;
}
