import { writeFileSync } from "node:fs";
import { InputError } from "../errors.ts";
import { type Proposal, reviewFile } from "../facts/review-file.ts";
import { proposalsIn } from "../indexing/proposals.ts";
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
