import type { Language } from "../domain.ts";
import { fold } from "../text/fold.ts";
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

/** Common words of languages that people may try, none of which is one of ours (folded); two letters tell little. */
const FOREIGN_WORDS = new Set(
  `les des est sont quel quelle quels quelles combien dans avec une sur pour qui que quoi comment pourquoi pauvrete taux bonjour merci
  salut der das den dem und ist sind wie viel viele welche welcher welches fur mit nicht von ein eine einen wieviel hoch warum danke
  bitte guten armut armutsquote las los del cual cuales cuanto cuanta cuantos cuantas por para sobre como donde quien esta tasa
  pobreza hola gracias della delle degli quanto quanta quanti sono qual quale poverta tasso grazie ciao perche qual taxa obrigado
  yang adalah berapa untuk dari dengan tingkat kemiskinan apa siapa mengapa bagaimana terima kasih tidak mga ang ano ilan salamat
  jaki jaka jest ile dla czy dlaczego wat zijn hoeveel een het van voor waarom hur vad och hvor`.split(/\s+/),
);
/** Letters that neither of our languages has: one says as much as a word. */
const FOREIGN_LETTERS = /[ñßçœæøåüöäëïîûłşğžšč¿¡]/iu;
/** So many of them make a text foreign where it has no more words of ours. */
const FEWEST_FOREIGN = 2;
/** The share of letters in another script from which a text is in it. */
const OTHER_SCRIPT = 0.3;

/** True for a message in another script, or in a language that is neither of ours. */
export function isForeign(text: string, vocabulary: Vocabulary): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (others.length > OTHER_SCRIPT * letters.length) return true;
  const known = nameWords(vocabulary);
  const inPlace = findPlaces(text, vocabulary);
  const tokens = termTokens(text).filter(
    ({ start, end }) => !inPlace.some((place) => place.start <= start && end <= place.end),
  );
  const isOther = ({ start, end }: TermToken) => {
    const word = text.slice(start, end);
    // "Mr Müller" is a name in any language.
    return (
      (FOREIGN_LETTERS.test(word) && !/^\p{Lu}/u.test(word)) ||
      (end - start > 2 && FOREIGN_WORDS.has(fold(word)))
    );
  };
  const foreign = tokens.filter(isOther).length + Number(/[¿¡]/u.test(text));
  if (foreign < FEWEST_FOREIGN) return false;
  const ours = tokens.filter(
    (token) =>
      !isOther(token) &&
      token.end - token.start > 2 &&
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
