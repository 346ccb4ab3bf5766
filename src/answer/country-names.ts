import { countryNames } from "../vocabulary/country-names.ts";

/** Matches the name of a country other than that of the articles, in either language and as written. */
export const COUNTRY_NAME: RegExp = matching(countryNames(), "u");

/** Shorter names are given names and words of Vietnamese too: Anh, Nga, Đức. */
const SHORT = /^(?!Lào)(?:\p{L}{1,3}|Pháp)$/u;
const IN_QUESTION = matching(
  [...countryNames()].filter((name) => !SHORT.test(name)),
  "giu",
);
/** Leads to a name that is typed without its capital. */
const WHERE = /(?<!\p{L})(?:in|of|to|from|for|ở|của|nước|sang|tại|đi|bên) $/iu;

/** The countries that a question names; `taken` is what has a name of its own, like "Lào Cai". */
export function countriesIn(text: string, taken: { start: number; end: number }[]): string[] {
  return [...text.matchAll(IN_QUESTION)]
    .filter(({ index }) => !taken.some(({ start, end }) => start <= index && index < end))
    .filter(({ 0: name, index }) => /^\p{Lu}/u.test(name) || WHERE.test(text.slice(0, index)))
    .map(([name]) => name);
}

function matching(names: Iterable<string>, flags: string): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const literal = longestFirst.map((name) => name.replace(/[.()]/g, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${literal.join("|")})(?!\\p{L})`, flags);
}
