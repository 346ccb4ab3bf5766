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
  const text = blocks.filter(isOfModel).map(asWritten).join("\n");
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

/** What the model says: without citation marks, and without the asides in which code tells kind and time beside a figure. */
function asWritten({ segments }: ReplyBlock): string {
  let told = "";
  let isAside = false;
  for (const segment of segments) {
    const isOfCode = segment.type === "words" && segment.author !== "model";
    if (isOfCode && segment.text === " (") isAside = true;
    if (!isAside && segment.type !== "mark") told += segment.text;
    if (isOfCode && segment.text === ")") isAside = false;
  }
  return told.replace(/ +/g, " ").trim();
}
