import type { Reply } from "../domain.ts";
import type { AnswerEntry, ModelEntry } from "../state/answer-log.ts";
import type { Room } from "./answer-question.ts";
import type { Evidence } from "./find-evidence.ts";
import type { Question } from "./question.ts";

/** A question with its reply, and what it was made from. */
interface Answered {
  question: Question;
  reply: Reply;
  /** Null where the answer before is asked about. */
  evidence: Evidence | null;
  /** Null where no model was asked. */
  model: ModelEntry | null;
  ms: number;
}

/** Notes how a reply came about; a log that fails costs the note, not the answer. */
export function noteAnswer(answered: Answered, { answers, log }: Pick<Room, "answers" | "log">): void {
  try {
    answers.add(entryOf(answered));
  } catch (error) {
    log("error", "answer not noted", { error });
  }
}

function entryOf({ question, reply, evidence, model, ms }: Answered): AnswerEntry {
  const { outcome, engine, language } = reply;
  const isModels = engine === "model";
  return {
    question: question.text,
    ...{ language, outcome, engine },
    evidence: {
      facts: evidence?.facts.map(({ fact }) => fact.id) ?? [],
      passages: evidence?.passages.map(({ id }) => id) ?? [],
    },
    figures: reply.figures.map(({ text, verdict, fact, operation, from }) => ({
      ...{ text, verdict, fact, operation, from },
    })),
    // The gate is the last word, also over a draft that passed it once.
    model: model && { ...model, fallback: isModels ? null : (model.fallback ?? "gate") },
    ms: Math.round(ms),
  };
}
