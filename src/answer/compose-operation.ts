import type { Fact, Operation, ReplyFigure, Segment } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import type { OperationDraft } from "./draft.ts";
import { endsOfResults } from "./judge-direction.ts";
import { aboutOf } from "./print-figure.ts";
import type { ReplyWriter } from "./reply-writer.ts";

const words = (text: string): Segment => ({ type: "words", text });

/** Writes what was computed, then the figures that it comes from; or figures side by side, and how they changed. */
export function composeOperation(draft: OperationDraft, writer: ReplyWriter): void {
  const { facts, computed, inputs } = draft;
  if (computed) {
    writer.block("headline", computedHeadline(computed, facts, writer));
    writer.block("line", [words(writer.phrases.computedFrom[computed])]);
  }
  if (draft.premise) writer.block("headline", [words(verdict(draft, writer))]);
  for (const fact of facts) {
    writer.block(computed ? "line" : "headline", [
      ...writer.nameOf(fact),
      words(": "),
      ...writer.figureOf(fact, inputs),
    ]);
  }
  if (!draft.isComplete) writer.block("line", [words(writer.phrases.othersUnknown)]);
  if (draft.asked === "trend") addChange(facts, writer);
  if (facts.some(({ status }) => status === "extracted")) {
    writer.note(
      "unreviewed",
      [],
      facts.filter(({ status }) => status === "extracted").map(({ id }) => id),
    );
  }
}

function verdict({ asked, premise }: OperationDraft, { phrases }: ReplyWriter): string {
  if (premise === "holds") return phrases.confirm;
  return asked === "compare" ? phrases.denyComparison : phrases.deny;
}

/** "Poverty rate in 2025: down 17.2 points compared with 2021"; "Credit: 57% of: all resources". */
export function computedHeadline(
  operation: Operation,
  facts: Fact[],
  writer: ReplyWriter,
  role: ReplyFigure["role"] = "answer",
): Segment[] {
  const { alone, of } = writer.phrases.computed[operation];
  const last = facts.at(-1) as Fact;
  const about = aboutOf(operation, facts);
  const figure = writer.computedFigure(operation, facts, about, role);
  if (alone) return [words(alone), ...figure];
  const rest = of ? [words(of), ...writer.nameOf(last)] : [];
  return [...writer.nameOf(about), words(": "), ...figure, ...rest];
}

/** The change of a series from its first result to its last: of rates in points, of amounts in percent. */
function addChange(facts: Fact[], writer: ReplyWriter): void {
  const [first, last] = endsOfResults(facts);
  if (!first || !last) return;
  const operation = last.unit === "percent" ? "difference" : "growth";
  if (compute(operation, [first, last]) === null) return;
  writer.block("line", [
    ...writer.nameOf(last),
    words(": "),
    ...writer.computedFigure(operation, [first, last], last),
  ]);
}
