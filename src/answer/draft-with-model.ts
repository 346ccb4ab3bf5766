import { join } from "node:path";
import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import type { Model } from "../model/open-model.ts";
import { loadPrompt } from "../model/prompts.ts";
import type { ModelEntry } from "../state/answer-log.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DraftWithModel } from "./answer-question.ts";
import { type Attempt, attemptDraft, type Drafter, OUTPUT, VARIABLES } from "./attempt-draft.ts";
import type { Evidence } from "./find-evidence.ts";
import type { Question } from "./question.ts";

interface ModelDraftOptions {
  model: Model;
  promptsDir: string;
  vocabulary: Vocabulary;
  facts: FactTable;
  log: Log;
}

const HASH_SHOWN = 12;

/**
 * Asks a model for sentences over the evidence, and once more where they have faults; no draft where it has no answer or
 * cannot be reached.
 * @throws InputError at once where the prompt cannot be used.
 */
export function createModelDraft({
  model,
  promptsDir,
  vocabulary,
  facts: table,
  log,
}: ModelDraftOptions): DraftWithModel {
  const prompt = loadPrompt(join(promptsDir, "write-answer.md"), VARIABLES, OUTPUT);
  const drafter: Drafter = { model, prompt, vocabulary };
  return async (question, evidence, faultsOf, signal) => {
    const { passages } = evidence;
    const facts = await factsFor(question, evidence, table);
    // Without a fact to point to, a model cannot answer with a figure.
    if (facts.length === 0 && (question.asks === "figure" || passages.length === 0)) return null;
    if (signal.aborted) return null;
    const task = { question, facts, passages, faultsOf, signal };
    const first = await attemptDraft(drafter, task, []);
    const attempts = "faults" in first ? [first, await attemptDraft(drafter, task, first.faults)] : [first];
    const last = attempts.at(-1) ?? first;
    if ("sentences" in last) {
      return {
        draft: { type: "model", sentences: last.sentences },
        entry: entryOf(drafter, attempts, null),
      };
    }
    const reason = "nothing" in last ? last.nothing : "faults";
    // Faults quote a model that may quote the question: the log counts them.
    const count = "faults" in last ? { faults: last.faults.length } : {};
    log("info", "model draft not used", { prompt: prompt.hash.slice(0, HASH_SHOWN), reason, ...count });
    return { draft: null, entry: entryOf(drafter, attempts, reason) };
  };
}

function entryOf({ model, prompt }: Drafter, attempts: Attempt[], fallback: string | null): ModelEntry {
  const total = (of: (attempt: Attempt) => number) => attempts.reduce((all, one) => all + of(one), 0);
  return {
    ...{ name: model.name, prompt: prompt.hash, fallback },
    attempts: attempts.map(({ made }) => made),
    calls: total(({ spent }) => spent.calls),
    tokens: total(({ spent }) => spent.tokens),
  };
}

/**
 * The facts that meet the question; where it names no place, time or thing to count that they could miss, those of the
 * passages found as well.
 */
async function factsFor(question: Question, evidence: Evidence, table: FactTable): Promise<Fact[]> {
  const own = evidence.facts.map(({ fact }) => fact);
  const { place, wholeProvince, period, unit } = question;
  if (place || wholeProvince || period || unit || evidence.passages.length === 0) return own;
  const around = await table.find({ passage: evidence.passages.map(({ id }) => id) });
  return [...new Map([...own, ...around].map((fact) => [fact.id, fact])).values()];
}
