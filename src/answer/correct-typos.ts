import { words } from "../text/words.ts";
import { findTerms, namesOf, type TermType } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { isFiller } from "./filler-words.ts";

/** Shorter words have too many others one letter away. */
const SHORTEST = 4;
/** No name has longer ones, and each letter makes fifty words to look up. */
const LONGEST = 30;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * The text with a word replaced by one of the vocabulary's names that is one letter away, where this alone makes the
 * text name a metric, and another where it makes it name a place; else the text as it is.
 */
export function correctTypos(text: string, vocabulary: Vocabulary): string {
  return (["metric", "place"] as const).reduce(
    (corrected, type) => correctOne(corrected, type, vocabulary),
    text,
  );
}

function correctOne(text: string, type: TermType, vocabulary: Vocabulary): string {
  if (namesOne(text, type, vocabulary)) return text;
  const known = knownWords(vocabulary);
  for (const { folded, start, end } of words(text)) {
    if (folded.length < SHORTEST || folded.length > LONGEST) continue;
    if (known.has(folded) || isCommon(folded) || isSyllable(folded)) continue;
    for (const word of oneLetterAway(folded)) {
      const written = known.get(word);
      if (written === undefined) continue;
      const corrected = text.slice(0, start) + written + text.slice(end);
      if (namesOne(corrected, type, vocabulary)) return corrected;
    }
  }
  return text;
}

/** A short syllable that Vietnamese can have is a word of its own: "trận" is no misspelt "trâu". */
function isSyllable(folded: string): boolean {
  return folded.length === SHORTEST && SYLLABLE.test(folded);
}
const SYLLABLE =
  /^(?!ng[ei]|c[eiy]|k[aou]|gh[aou]|ngh[aou])(?:ngh?|nh|ch|th|tr|ph|kh|gh?|gi|qu|[bcdhklmnprstvx])(?:[aeiouy]|[iuy][aeou]|oa|oe)(?:ng|nh|ch|[cmnptiouy])?$/;

/** "Went" is no misspelt "lent". */
function isCommon(folded: string): boolean {
  return termTokens(folded).every((token) => isFiller(token, "en") || weightOf(token) < 1);
}

/** Names of one word are too easily made of another. */
function namesOne(text: string, wanted: TermType, vocabulary: Vocabulary): boolean {
  return findTerms(text, vocabulary).some(({ type, length }) => type === wanted && length > 1);
}

const tables = new WeakMap<Vocabulary, Map<string, string>>();

/** The words of metrics' and places' names as written, by their folded form. */
function knownWords(vocabulary: Vocabulary): Map<string, string> {
  const kept = tables.get(vocabulary);
  if (kept) return kept;
  const names = [...vocabulary.metrics.values(), ...vocabulary.places.values()]
    .flatMap(namesOf)
    .flatMap(words);
  const made = new Map(names.map(({ folded, word }) => [folded, word]));
  tables.set(vocabulary, made);
  return made;
}

function* oneLetterAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) yield before + letter + after;
    if (after.length === 0) continue;
    yield before + after.slice(1);
    for (const letter of LETTERS) yield before + letter + after.slice(1);
    if (after.length > 1) yield before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2);
  }
}
