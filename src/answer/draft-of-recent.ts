import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { addUp } from "./add-up.ts";
import { dividedInOrder } from "./divided-in-order.ts";
import type { OperationDraft } from "./draft.ts";
import { compared, computed } from "./draft-of-facts.ts";
import type { FactRoom } from "./find-operands.ts";
import { areAlike, isAmount } from "./go-together.ts";
import { ascending, earlierFirst } from "./list-facts.ts";
import type { Asked } from "./operation-words.ts";
import type { Question } from "./question.ts";

/** What is asked done with the figures of the answers before, in their order: of the last that are alike, or of two. */
export async function draftOfRecent(
  question: Question,
  room: Pick<FactRoom, "facts">,
): Promise<OperationDraft | null> {
  const found = await room.facts.find({ id: question.operands });
  const told = question.operands.flatMap((id) => found.find((fact) => fact.id === id) ?? []);
  const last = told.findLastIndex((fact) => !areAlike([fact, told.at(-1) as Fact]));
  const alike = told.slice(last + 1);
  const facts = OF_BOTH.test(fold(question.text)) ? alike.slice(-2) : alike;
  if (facts.length < 2) return null;
  for (const operation of question.operations) {
    const draft = OF_RECENT[operation]?.(facts, question) ?? null;
    if (draft) return draft;
  }
  return question.operations.some((asked) => asked === "compare" || asked === "rank")
    ? compared(facts, question)
    : null;
}

const OF_BOTH = /(?<![a-z])(?:hai|ca hai|two|both)(?![a-z])/;

const OF_RECENT: Partial<Record<Asked, (facts: Fact[], question: Question) => OperationDraft | null>> = {
  sum: (facts) => (facts.every(isAmount) ? addUp(facts) : null),
  ratio: (facts, question) => computed("ratio", dividedInOrder(facts.slice(-2), question)),
  share: (facts) => computed("share", ascending(facts.slice(-2))),
  difference: (facts) =>
    computed("difference", earlierFirst(facts.slice(-2))) ??
    computed("remainder", ascending(facts.slice(-2))),
};
