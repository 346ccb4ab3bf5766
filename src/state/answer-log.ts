import type { DatabaseSync } from "node:sqlite";
import type { Language, Operation, Reply } from "../domain.ts";

/** Where the figures, sentences and choices of one reply come from, so that it can be explained later. */
export interface AnswerEntry {
  /** As it was typed; null where questions are not kept. */
  question: string | null;
  language: Language;
  outcome: Reply["outcome"];
  engine: Reply["engine"];
  /** What was found for it: ids. */
  evidence: { facts: string[]; passages: string[] };
  /** Each figure of the reply and what it was bound to. */
  figures: {
    text: string;
    verdict: "supported" | "computed";
    fact: string | null;
    operation: Operation | null;
    from: string[];
  }[];
  /** Null where no model was asked. */
  model: ModelEntry | null;
  ms: number;
}

/** What a model was asked and said. */
export interface ModelEntry {
  name: string;
  /** Hash of the prompt's file. */
  prompt: string;
  /** The first draft and its repair. */
  attempts: ModelAttempt[];
  calls: number;
  tokens: number;
  /** Why the reply is not the model's; null where it is. */
  fallback: string | null;
}

export interface ModelAttempt {
  /** As the model sent it; null where it sent none, or where it is not kept. */
  draft: unknown;
  /** What the draft's own words, ids and claims made faulty; how many where they are not kept, as they quote it. */
  faults: string[] | number;
}

export interface AnswerLog {
  /** Notes how a reply came about, and deletes what is older than 30 days. */
  add(entry: AnswerEntry): void;
}

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export function openAnswerLog(database: DatabaseSync, now: () => number): AnswerLog {
  const insert = database.prepare("INSERT INTO answers VALUES (?, ?)");
  const deleteOld = database.prepare("DELETE FROM answers WHERE answered_at <= ?");
  deleteOld.run(now() - KEPT_MS);
  return {
    add(entry) {
      deleteOld.run(now() - KEPT_MS);
      insert.run(now(), JSON.stringify(entry));
    },
  };
}

/** An entry without anything that a person wrote: neither the question nor words of a model that may repeat it. */
export function withoutWords(entry: AnswerEntry): AnswerEntry {
  const { model } = entry;
  if (model === null) return { ...entry, question: null };
  const used = model.fallback === null;
  const attempts = model.attempts.map(({ draft, faults }, n) => ({
    // What was told to the person is as public as the reply.
    draft: used && n === model.attempts.length - 1 ? draft : null,
    faults: typeof faults === "number" ? faults : faults.length,
  }));
  return { ...entry, question: null, model: { ...model, attempts } };
}
