import { countryNames } from "../vocabulary/country-names.ts";

/** Matches the name of a country other than that of the articles, in either language and as written. */
export const COUNTRY_NAME: RegExp = matching(countryNames(), "u");

function matching(names: Iterable<string>, flags: string): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const literal = longestFirst.map((name) => name.replace(/[.()]/g, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${literal.join("|")})(?!\\p{L})`, flags);
}
