import type { Fact, Operation } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import type { OperationDraft } from "./draft.ts";
import { areAlike, goTogether, isMoney } from "./go-together.ts";
import { judgeComparison } from "./judge-comparison.ts";
import type { Question } from "./question.ts";

/** What is computed from facts that go together; of a range, which has no one value, the figures side by side. */
export function computed(
  operation: Operation,
  facts: Fact[] | null,
  inputs: "input" | "answer" = "input",
): OperationDraft | null {
  if (!facts || !goTogether(facts, operation)) return null;
  if (compute(operation, facts)) return { ...sideBySide(operation, facts), computed: operation, inputs };
  return facts.some(({ value }) => value === null) && areAlike(facts) ? listed("compare", facts) : null;
}

/** Side by side, where they can be compared; the money of a programme with no other money. */
export function alike(facts: Fact[]): OperationDraft | null {
  const programmes = new Set(facts.filter(isMoney).map(({ programme }) => programme));
  return programmes.size < 2 && areAlike(facts) ? listed("compare", facts) : null;
}

export function compared(facts: Fact[], question: Question): OperationDraft | null {
  const draft = alike(facts);
  return draft && { ...draft, premise: judgeComparison(facts, question) };
}

export function listed(asked: OperationDraft["asked"], facts: Fact[] | null): OperationDraft | null {
  return facts && facts.length > 1 ? sideBySide(asked, facts) : null;
}

export function sideBySide(asked: OperationDraft["asked"], facts: Fact[]): OperationDraft {
  return {
    ...{ type: "operation", asked, facts, computed: null },
    ...{ inputs: "answer", premise: null, isComplete: true },
  };
}
