import type { Language } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { guessLanguage, languageOfWord } from "../text/guess-language.ts";
import { isNoSyllable } from "../text/is-no-syllable.ts";
import { findPlaces } from "../vocabulary/find-places.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFiller } from "./filler-words.ts";

/**
 * The language of a question: that which its words tell.
 * @param otherwise The language where none does, as in "GRDP 2025?"; without one, the general guess.
 */
export function guessQuestionLanguage(text: string, vocabulary: Vocabulary, otherwise?: Language): Language {
  return languageTold(text, vocabulary) ?? otherwise ?? guessLanguage(text);
}

/**
 * The language that the words of a question tell; null where none does. Names of places tell nothing, as English has no
 * other ones. In short questions without marks ("internet users", "so con trau") the words of the vocabulary's names say
 * more than a general guess.
 */
export function languageTold(text: string, vocabulary: Vocabulary): Language | null {
  const rest = withoutPlaces(text.normalize("NFC"), vocabulary);
  if (/(?<!\p{L})\p{Ll}*[^\P{Ll}a-z]/u.test(rest)) return guessLanguage(rest);
  const known = nameWords(vocabulary);
  const isOf = (token: TermToken, language: Language) =>
    known[language].has(token.key) || isFiller(token, language);
  const told = termTokens(rest).map((token) => {
    const word = rest.slice(token.start, token.end);
    const [english, vietnamese] = [isOf(token, "en"), isOf(token, "vi")];
    const says = english || vietnamese ? Number(english) - Number(vietnamese) : englishOfOther(word);
    return says < 0 && isName(word, token) ? 0 : says;
  });
  const lead = told.reduce((sum, n) => sum + n, 0);
  if (lead !== 0) return lead > 0 ? "en" : "vi";
  return told.some((n) => n !== 0) ? guessLanguage(rest) : null;
}

/** Positive for English: languageOfWord turned round, and a word that is no Vietnamese syllable is English. */
function englishOfOther(word: string): number {
  const said = /^\p{Lu}/u.test(word) ? 0 : languageOfWord(word, false);
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  return said !== 0 ? -Math.sign(said) : Number(!isAcronym && isNoSyllable(fold(word)));
}

/** Capitals inside a text, and those with marks, are names, which English writes as Vietnamese does. */
const isName = (word: string, { start, marked }: TermToken) =>
  /^\p{Lu}/u.test(word) && (start > 0 || marked !== null);

function withoutPlaces(text: string, vocabulary: Vocabulary): string {
  return findPlaces(text, vocabulary).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
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
