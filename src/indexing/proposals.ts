import type { Fact } from "../domain.ts";
import { type Proposal, proposalsOf } from "../facts/review-file.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Index } from "./open-index.ts";

/** What a person has to decide about these facts of one article. */
export async function proposalsIn(
  slug: string,
  facts: Fact[],
  index: Index,
  vocabulary: Vocabulary,
): Promise<Proposal[]> {
  const [extracted, table] = await Promise.all([
    index.extractedOf(slug),
    index.facts.find({ article: [slug], status: ["reviewed", "retired"] }),
  ]);
  const asOf = index.articles.get(slug)?.published ?? new Date().toISOString().slice(0, 10);
  return proposalsOf({ facts, extracted, table, vocabulary, asOf });
}
