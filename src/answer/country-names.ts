const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** The country of the articles: one that a question about countries does not ask for. */
const HOME = "VN";

/** Matches the name of a country, in either language and as written: from the tables of Unicode (CLDR) in Node. */
export const COUNTRY_NAME: RegExp = namesOfCountries();

function namesOfCountries(): RegExp {
  const names = (["en", "vi"] as const).flatMap((language) => {
    const known = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    return codes.flatMap((code) => known.of(code) ?? []).filter((name) => name !== known.of(HOME));
  });
  const longestFirst = names.sort((a, b) => b.length - a.length).map((name) => name.normalize("NFC"));
  const literal = longestFirst.map((name) => name.replace(/[.()]/g, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${literal.join("|")})(?!\\p{L})`, "u");
}
