import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";

/** Before a given name alone: "bà Toàn". */
const HONORIFIC = /(?<![\p{L}])(?:ông|bà|anh|chị|em|cô|chú|bác|mr\.?|ms\.?|mrs\.?) $/iu;

const TITLES = new Set(["mr", "ms", "mrs"]);

/**
 * The words of the longest run of capitalised words inside a sentence, if it has two or stands behind "bà", "Mr.": a
 * person's or a thing's name. A text all in capitals says nothing.
 */
export function findName(tokens: TermToken[], text: string): TermToken[] {
  const runs: TermToken[][] = [];
  for (const token of tokens) {
    if (!isNameLike(text, token.start) || TITLES.has(token.key)) continue;
    const run = runs.at(-1);
    if (run && follows(run.at(-1), token, text)) run.push(token);
    else runs.push([token]);
  }
  const isName = (run: TermToken[]) => run.length > 1 || HONORIFIC.test(text.slice(0, run[0]?.start));
  const plain = plainName(tokens, text);
  if (plain.length > 0) return plain;
  return runs.filter(isName).sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Family names and middle names that are common in the province, without marks: data. */
const FAMILY_NAMES = new Set(
  `bac bui ca cam chang cu dang dao dinh do giang ha hang ho hoang khang kieu lau le lo luong ly ma mua nguyen phan pham
  quang sin sung thao tong tran vang vi vu vua`.split(/\s+/),
);
/** Before "ho" it is households that are counted: "cho so ho thi ...". */
const COUNTS = new Set(["so", "cac", "moi", "tung", "nhieu", "nhung", "may"]);
const MIDDLE_NAMES = new Set(["van", "thi", "a", "xuan"]);

/** True where a text names a person: capitalised words of which the first is a family name. */
export function hasPersonName(text: string): boolean {
  return [...text.matchAll(/\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)+/gu)].some(([name]) =>
    termTokens(name).some(({ key }, n, all) => FAMILY_NAMES.has(key) && n < all.length - 1),
  );
}

/** "mr tuoi", or "lo van hoa", typed without marks and capitals: family name, middle name, given name. */
function plainName(tokens: TermToken[], text: string): TermToken[] {
  if (/\p{Lu}/u.test(text)) return [];
  const titled = tokens.findIndex((_, n) => TITLES.has(tokens[n - 1]?.key ?? ""));
  if (titled > 0) return tokens.slice(titled, titled + 1);
  const at = tokens.findIndex(
    ({ key }, n) =>
      FAMILY_NAMES.has(key) &&
      !COUNTS.has(tokens[n - 1]?.key ?? "") &&
      MIDDLE_NAMES.has(tokens[n + 1]?.key ?? "") &&
      follows(tokens[n], tokens[n + 1], text) &&
      follows(tokens[n + 1], tokens[n + 2], text),
  );
  return at < 0 ? [] : tokens.slice(at, at + 3);
}

/** Whether a word stands right behind another: of a question's words some are left out here, as those of metrics. */
const follows = (word: TermToken | undefined, next: TermToken | undefined, text: string) =>
  word !== undefined && next !== undefined && /^\s*$/.test(text.slice(word.end, next.start));

function isNameLike(text: string, start: number): boolean {
  if (text === text.toUpperCase()) return false;
  const before = text.slice(0, start).trimEnd();
  return (
    /^\p{Lu}(?:\p{Ll}|$|[^\p{L}])/u.test(text.slice(start, start + 2)) &&
    before !== "" &&
    !/[.!?:“"]$/.test(before)
  );
}
