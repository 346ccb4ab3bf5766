import type { Fact, Language } from "../domain.ts";

const wordsOf = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "giu");

/** "Is not 17%", "vượt 17%": what makes another figure of the one behind it, as far as the parser reads no qualifier there. */
const TURNS: Record<Language, RegExp> = {
  en: wordsOf(
    "not|no|never|hardly|cannot|nobody|no one|\\p{L}+n['’]t|fail(?:s|ed)? to|without|except|rather than|instead of|other than|far from|short of|unlike|beyond|exceed\\w*|surpass\\w*|topp(?:ed|ing)",
  ),
  vi: wordsOf(
    "không|chưa|chẳng|chả|ngoại trừ|thay vì|đâu phải|khác|cách xa|thấp hơn|cao hơn|ít hơn|nhiều hơn|lớn hơn|nhỏ hơn|kém|vượt",
  ),
};

/** "17%, which is wrong": takes back what the sentence says. */
const DISOWNS: Record<Language, RegExp> = {
  en: wordsOf("wrong|wrongly|false|falsely|untrue|incorrect|mistaken|a lie|a myth|not so|not true"),
  vi: wordsOf("sai|nhầm|bịa|không đúng|không phải|không chính xác"),
};

/** "Five bridges in each village": shares a figure out that is of the whole. */
const SHARES_OUT: Record<Language, RegExp> = {
  en: wordsOf("each|every|apiece|per|yearly|annually|monthly|daily"),
  vi: wordsOf("mỗi|từng|hằng|hàng năm|hàng tháng|hàng ngày"),
};

/**
 * Why the words around a fact's figure turn it into another one: deny it, set it above or below, take it back, or share it
 * out. Words that the fact's own name or source has are its own.
 * @param before The words from the figure before to this one.
 * @param sentence All words of the sentence.
 */
export function faultsOfTurns(fact: Fact, before: string, sentence: string, language: Language): string[] {
  const clause = before.slice(
    Math.max(0, ...[...before.matchAll(/[,;:.!?]/g)].map(({ index }) => index + 1)),
  );
  const name = (fact.label[language] ?? "").toLowerCase();
  const source = fact.quotes.map(({ text }) => text.toLowerCase()).join(" ");
  const found = (text: string, pattern: RegExp) =>
    [...text.toLowerCase().matchAll(pattern)].map(([word]) => word);
  const foreign = (text: string, pattern: RegExp, own: string) => {
    const owned = found(own, pattern);
    return found(text, pattern).filter((word) => !owned.includes(word));
  };
  const shared = fact.per.length > 0 ? [] : foreign(sentence, SHARES_OUT[language], `${name} ${source}`);
  return [
    ...foreign(clause, TURNS[language], name).map(
      (word) => `"${word}" before it says that it is another figure`,
    ),
    ...foreign(sentence, DISOWNS[language], name).map((word) => `"${word}" takes it back`),
    ...shared.map((word) => `"${word}" shares out what is of the whole`),
  ];
}
