import { writeFileSync } from "node:fs";
import type { Fact } from "../domain.ts";
import { InputError } from "../errors.ts";
import { type Proposal, proposalsOf, reviewFile } from "../facts/review-file.ts";
import type { Index } from "../indexing/open-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { factJson } from "./fact-json.ts";
import { printJson } from "./json-lines.ts";
import type { FactsMode } from "./run-facts.ts";
import { allOf, selectFacts } from "./select-facts.ts";

/** Writes the review file: what a person has to decide, one row a fact, with the reasons for doubt. */
export const reviewFacts: FactsMode = async ({ values, switches }, index, { vocabulary }) => {
  const facts = await allOf(await selectFacts(values, index, vocabulary));
  const proposals: Proposal[] = [];
  for (const [slug, own] of Map.groupBy(facts, ({ article }) => article))
    proposals.push(...(await proposalsIn(slug, own, index, vocabulary)));
  if (switches.has("jsonl")) for (const proposal of proposals) printJson(proposalJson(proposal));
  else write(proposals, values.get("out"), switches.has("bom"));
  const fresh = proposals.filter(({ fact }) => fact.status === "extracted").length;
  process.stderr.write(
    `${fresh} new; ${proposals.length - fresh} that the reviewed table has differently (shown as reviewed)\n`,
  );
  return 0;
};

async function proposalsIn(
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

function write(proposals: Proposal[], out: string | undefined, bom: boolean): void {
  const text = reviewFile(proposals, { bom });
  if (out === undefined) process.stdout.write(text);
  else
    try {
      writeFileSync(out, text);
    } catch (error) {
      throw new InputError(`${out}: cannot be written: ${(error as Error).message}`);
    }
}

function proposalJson({ fact, sentence, reasons, reviewedAs }: Proposal) {
  return { ...factJson(fact), sentence, reasons, reviewedAs };
}
