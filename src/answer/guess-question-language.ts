import type { Language } from "../domain.ts";
import { guessLanguage, languageOfWord } from "../text/guess-language.ts";
import { words } from "../text/words.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFiller } from "./filler-words.ts";

/**
 * The language of a question. In short ones without marks ("internet users", "so con trau") the words of the
 * vocabulary's names say more than a general guess, which decides the rest.
 * @param otherwise The language where no word tells; without one, the general guess.
 */
export function guessQuestionLanguage(
  text: string,
  vocabulary: Vocabulary,
  otherwise: Language | null = null,
): Language {
  if (text.normalize("NFD") !== text) return guessLanguage(text);
  const known = nameWords(vocabulary);
  const isOf = (token: TermToken, language: Language) =>
    known[language].has(token.key) || isFiller(token, language);
  const english = termTokens(text).map((token) => Number(isOf(token, "en")) - Number(isOf(token, "vi")));
  const lead = english.reduce((sum, n) => sum + n, 0);
  if (lead === 0 && otherwise !== null && words(text).every(({ word }) => languageOfWord(word, false) === 0))
    return otherwise;
  if (lead === 0) return guessLanguage(text);
  return lead > 0 ? "en" : "vi";
}

/** Common words of languages that people may try, none of which is one of ours (folded); two letters tell nothing. */
const FOREIGN_WORDS = new Set(
  `les des est sont quel quelle quels combien dans avec une sur der das und ist sind wie viel viele welche welcher fur mit
  wieviel hoch las del cual cuanto cuanta cuantos por para della quanto quanta sono qual yang adalah berapa untuk dari tingkat mga`.split(
    /\s+/,
  ),
);
/** So many of them make a text foreign where it has no more words of ours. */
const FEWEST_FOREIGN = 2;

/** True for a message in another script, or in a language that is neither of ours. */
export function isForeign(text: string, vocabulary: Vocabulary): boolean {
  if (/\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)) return true;
  const known = nameWords(vocabulary);
  const inPlace = findPlaces(text, vocabulary);
  const tokens = termTokens(text).filter(
    ({ start, end }) => end - start > 2 && !inPlace.some((place) => place.start <= start && end <= place.end),
  );
  const foreign = tokens.filter(({ key }) => FOREIGN_WORDS.has(key)).length;
  if (foreign < FEWEST_FOREIGN) return false;
  const ours = tokens.filter(
    (token) =>
      !FOREIGN_WORDS.has(token.key) &&
      (["en", "vi"] as const).some((language) => known[language].has(token.key) || isFiller(token, language)),
  );
  return foreign > ours.length;
}

const kept = new WeakMap<Vocabulary, Record<Language, Set<string>>>();

function nameWords(vocabulary: Vocabulary): Record<Language, Set<string>> {
  const known = kept.get(vocabulary);
  if (known) return known;
  const wordsIn = (language: Language) =>
    new Set(
      [...vocabulary.metrics.values()]
        .flatMap(({ label, aliases }) => [label[language], ...aliases[language]])
        .flatMap(termTokens)
        .map(({ key }) => key),
    );
  const made = { en: wordsIn("en"), vi: wordsIn("vi") };
  kept.set(vocabulary, made);
  return made;
}
