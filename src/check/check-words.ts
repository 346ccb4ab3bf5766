import { findQuantities } from "../quantities/find-quantities.ts";
import { fold } from "../text/fold.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { normalise } from "../text/normalise.ts";
import { words as wordsOf } from "../text/words.ts";
import { isFullyMarked, type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import {
  ENGLISH_NUMBER,
  SINO_DIGITS,
  UNMARKED_HOMONYMS,
  UNMARKED_NUMBERS,
  VIETNAMESE_AFTER,
  VIETNAMESE_NUMBERS,
} from "./number-words.ts";

/** Longer words of a model are no part of an answer that someone reads in a chat. */
const LONGEST = 600;

/**
 * Why words of a model may not stand in a reply, one reason each; none where they say no number, in digits or in words
 * of either language, and hold no address, mention or command. Doubtful words are faults: a number that nobody checked
 * must not pass.
 */
export function faultsOfWords(words: string): string[] {
  const text = normalise(words).text.normalize("NFKC");
  return [
    ...faultsOfCharacters(text),
    ...numberWords(text).map((word) => `"${word}" is a number word`),
    ...findQuantities(text).map((quantity) => `"${quantity.text}" is a figure`),
    ...(text.length > LONGEST ? [`more than ${LONGEST} characters without a figure`] : []),
  ];
}

/**
 * Of everything else (%, $, /, @, #, <, emoji that show digits, letters of other alphabets, which have numerals and
 * look-alikes) nothing can stand in plain words.
 */
const PUNCTUATION = /[ .,;:!?'"’‘“”()–—…-]/;

function faultsOfCharacters(text: string): string[] {
  const folded = fold(text);
  const odd = [...folded].filter((character) => !/[a-z]/.test(character) && !PUNCTUATION.test(character));
  const digits = odd.filter((character) => /\p{N}/u.test(character));
  const others = odd.filter((character) => !/\p{N}/u.test(character));
  return [
    ...(digits.length > 0 ? [`"${digits.join("")}" is a number in digits`] : []),
    ...(others.length > 0 ? [`"${[...new Set(others)].join("")}" cannot stand in the words`] : []),
    // "example.com", ".com": clients make links of them.
    ...(/\.\p{L}/u.test(text) ? ["a dot before a letter makes an address"] : []),
    ...(/(?<!\p{L})(?:\p{L}[ .-]+){2,}\p{L}(?!\p{L})/u.test(text) ? ["letters are spelled one by one"] : []),
  ];
}

function numberWords(text: string): string[] {
  const tokens = termTokens(text);
  // Names keep their marks in a text without any.
  const common = tokens.filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)));
  const unmarked = !isFullyMarked(common) && guessLanguage(text) === "vi";
  return wordsOf(text).flatMap(({ folded, start, end }, at) => {
    const written = text.slice(start, end);
    const isNumber =
      ENGLISH_NUMBER.test(folded) ||
      isRoman(written) ||
      isVietnamese(tokens, at) ||
      isUnmarked(tokens[at], unmarked);
    return isNumber ? [written] : [];
  });
}

/** A form that agrees however the marks of a word were placed. */
const formOf = ({ marked, key }: TermToken) => marked ?? key;
const formsIn = (list: string) => new Set(termTokens(list).map(formOf));

const numbers = new Map(
  Object.entries(VIETNAMESE_NUMBERS).map(([word, { before = "", after = "" }]) => [
    [...formsIn(word)].join(),
    { before: formsIn(before), after: formsIn(after) },
  ]),
);
const numbersAfter = new Map(
  Object.entries(VIETNAMESE_AFTER).map(([word, after]) => [[...formsIn(word)].join(), formsIn(after)]),
);
const sino = formsIn(SINO_DIGITS);
const unmarkedNumbers = formsIn(UNMARKED_NUMBERS);
const unmarkedHomonyms = formsIn(UNMARKED_HOMONYMS);

function isVietnamese(tokens: TermToken[], at: number): boolean {
  const form = (index: number) => {
    const token = tokens[index];
    return token ? formOf(token) : "";
  };
  const harmless = numbers.get(form(at));
  // A harmless phrase goes on: at the end of the words, what follows may be the figure itself.
  const passes = (harmless?.before.has(form(at + 1)) && tokens[at + 2]) || harmless?.after.has(form(at - 1));
  return (
    (harmless !== undefined && !passes) ||
    numbersAfter.get(form(at))?.has(form(at - 1)) === true ||
    (sino.has(form(at)) && (sino.has(form(at - 1)) || sino.has(form(at + 1))))
  );
}

function isUnmarked(token: TermToken | undefined, unmarked: boolean): boolean {
  if (!token || token.marked !== null) return false;
  return unmarkedNumbers.has(token.key) || (unmarked && unmarkedHomonyms.has(token.key));
}

/** "XIV", "ii", the "I" of "quý I": a numeral in letters. */
function isRoman(written: string): boolean {
  if (!/^(?:[IVXLCDM]+|[ivx]{2,})$/.test(written) || /^(?:[CDLM]|vi|xi)$/.test(written)) return false;
  return /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(written);
}
