import type { Article, Fact, Passage } from "../domain.ts";
import { cardOf } from "../facts/card-of.ts";
import { placeInText } from "../facts/place-in-text.ts";
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
  const place = placeInText(passages);
  const facts = found.facts.toSorted((a, b) => place(a) - place(b));
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

function placesAndYears(facts: Fact[]): Pick<PassageRow, "places" | "years"> {
  const years = facts.flatMap(({ period }) => (period?.to ? [period.to.slice(0, 4)] : []));
  return { places: [...new Set(facts.map(({ place }) => place))], years: [...new Set(years)] };
}
