import type { Article, Fact, Passage } from "../domain.ts";
import { cardOf } from "../facts/card-of.ts";
import type { PassageRow } from "../store/tables.ts";
import type { ArticleRows } from "../store/write-release.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { VectorOf } from "./create-vectors.ts";

/** The text by which a passage is searched: what it says in every language, under its heading. */
export function searchText(passage: Passage): string {
  const parts = [passage.heading?.vi, passage.heading?.en, passage.text.vi, passage.text.en];
  return parts.filter((part) => part !== undefined).join("\n");
}

/** The rows of one article in the order of its text. @param found vectors: one for each passage, in their order. */
export function articleRows(
  article: Article,
  passages: Passage[],
  found: { facts: Fact[]; vectors: VectorOf[]; extracted: Fact[]; hash: string },
  vocabulary: Vocabulary,
): ArticleRows {
  const { blocks: _, ...rest } = article;
  const places = placesInText(passages);
  const facts = found.facts.toSorted((a, b) => places(a) - places(b));
  const byPassage = Map.groupBy(facts, (fact) => fact.passage);
  return {
    article: { article: rest, hash: found.hash, extracted: found.extracted },
    passages: passages.flatMap((passage, at) => {
      const vector = found.vectors[at];
      const inside = byPassage.get(passage.id) ?? [];
      return vector ? [{ passage, text: searchText(passage), ...vector, ...placesAndYears(inside) }] : [];
    }),
    facts: facts.map((fact) => ({ fact, card: cardOf(fact, vocabulary) })),
  };
}

/** Where a fact stands in its article: the number of its passage, then the offset of its figure. */
function placesInText(passages: Passage[]): (fact: Fact) => number {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return ({ passage: id, quotes: [quote] }) => {
    const passage = byId.get(id);
    const text = quote === undefined ? undefined : passage?.text[quote.language];
    const offset = quote === undefined ? 0 : (text?.indexOf(quote.text) ?? 0) + quote.start;
    return (passage?.number ?? 0) * 1_000_000 + offset;
  };
}

function placesAndYears(facts: Fact[]): Pick<PassageRow, "places" | "years"> {
  const years = facts.flatMap(({ period }) => (period?.to ? [period.to.slice(0, 4)] : []));
  return { places: [...new Set(facts.map(({ place }) => place))], years: [...new Set(years)] };
}
