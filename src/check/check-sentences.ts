import type { Reply, ReplyBlock } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type CheckedClaim, checkText } from "./check-text.ts";

/**
 * The gate's second strength (DESIGN, "One gate, two strengths"): the faults of what a model's sentences claim with their
 * figures, which are bound but can be told as another thing's. What the fact table contradicts is a fault; what it does not bear on
 * is left to the words of our own below, which say what the figure is.
 */
export async function checkSentences(
  { blocks, language }: Reply,
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<string[]> {
  const text = blocks.filter(isOfModel).map(withoutMarks).join("\n");
  if (text === "") return [];
  const { claims } = await checkText({ text, language }, room);
  return claims.flatMap((checked) =>
    isContradicted(checked) ? [`"${checked.claim.quantity.text}" is contradicted: ${checked.why}`] : [],
  );
}

/** Words that name no metric of the vocabulary ("built over 12 km") are open, and not those of another. */
function isContradicted({ claim, judgement }: CheckedClaim): boolean {
  if (judgement.verdict !== "contradicted") return false;
  return !(judgement.respect === "metric" && claim.metric.startsWith("open:"));
}

const isOfModel = ({ segments }: ReplyBlock) =>
  segments.some((segment) => segment.type === "words" && segment.author === "model");

/** Citation marks and the space before them are no part of a sentence. */
function withoutMarks({ segments }: ReplyBlock): string {
  const told = segments.filter(({ type }) => type !== "mark").map(({ text }) => text);
  return told.join("").replace(/ +/g, " ").trim();
}
