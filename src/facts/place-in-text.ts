import type { Fact, Passage } from "../domain.ts";

/** Where a fact stands in its article: the number of its passage, then the offset of its figure; 0 where it has none. */
export function placeInText(passages: Passage[]): (fact: Fact) => number {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return ({ passage: id, quotes: [quote] }) => {
    const passage = byId.get(id);
    const text = quote === undefined ? undefined : passage?.text[quote.language];
    const offset = quote === undefined ? 0 : (text?.indexOf(quote.text) ?? 0) + quote.start;
    return passage === undefined ? 0 : passage.number * 1_000_000 + offset;
  };
}
