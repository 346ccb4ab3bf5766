import type { Language } from "../domain.ts";
import { guessLanguage, languageOfWord } from "../text/guess-language.ts";
import { words } from "../text/words.ts";
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
