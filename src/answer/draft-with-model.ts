import { join } from "node:path";
import type { Fact, Language } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import { askModel, type ModelClient } from "../model/ask-model.ts";
import { loadPrompt } from "../model/prompts.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { acceptDraft, answerDraft } from "./accept-draft.ts";
import type { DraftWithModel } from "./answer-question.ts";
import type { Draft, ModelSentence } from "./draft.ts";
import type { Evidence } from "./find-evidence.ts";
import type { Question } from "./question.ts";
import { chooseEvidence, type Given, showFacts, showPassages } from "./show-evidence.ts";

interface ModelDraftOptions {
  client: ModelClient;
  modelName: string;
  promptsDir: string;
  vocabulary: Vocabulary;
  facts: FactTable;
  log: Log;
  /** For a draft with its repair, however often the client tries. Default: 25 s. */
  deadlineMs?: number;
}

const DEADLINE_MS = 25_000;
const VARIABLES = ["language", "question", "facts", "passages", "faults"] as const;
const LANGUAGES: Record<Language, string> = { vi: "Vietnamese", en: "English" };

/** How a draft ended that holds nothing to say; `faults` can be repaired. */
type Attempt = { sentences: ModelSentence[] } | { faults: string[] } | { nothing: string };

/**
 * Asks a model for sentences over the evidence, and once more where they have faults; null where it has no answer or
 * cannot be reached.
 * @throws InputError at once where the prompt cannot be used.
 */
export function createModelDraft(options: ModelDraftOptions): DraftWithModel {
  const prompt = loadPrompt(join(options.promptsDir, "write-answer.md"), VARIABLES);
  const { log, deadlineMs = DEADLINE_MS } = options;

  const attempt = async (
    question: Question,
    given: Given,
    faults: string[],
    signal: AbortSignal,
  ): Promise<Attempt> => {
    const { language } = question;
    const messages = prompt.fill({
      language: LANGUAGES[language],
      question: question.text.slice(0, LONGEST_QUESTION),
      facts: showFacts(given.facts.values(), language),
      passages: showPassages(given.passages.values(), language),
      faults: faults.slice(0, MOST_FAULTS).join("\n") || "none",
    });
    const request = { ...options, messages, schema: answerDraft, schemaName: prompt.output, signal };
    const answer = await askModel(request);
    if ("outage" in answer) {
      return answer.outage === "broken"
        ? { faults: ["the answer was not in the form asked for"] }
        : { nothing: answer.outage };
    }
    if (!answer.value.answerable) return { nothing: "not answerable" };
    const accepted = acceptDraft(answer.value, given, language, options.vocabulary);
    if (accepted.faults.length > 0) return { faults: accepted.faults };
    return accepted.sentences.length > 0 ? { sentences: accepted.sentences } : { nothing: "no sentence" };
  };

  return async (question, evidence): Promise<Draft | null> => {
    const facts = await factsFor(question, evidence, options.facts);
    // Without a fact to point to, a model cannot answer with a figure.
    if (facts.length === 0 && (question.asks === "figure" || evidence.passages.length === 0)) return null;
    const given = chooseEvidence(facts, evidence.passages, question.language);
    const signal = AbortSignal.timeout(deadlineMs);
    const first = await attempt(question, given, [], signal);
    const last = "faults" in first ? await attempt(question, given, first.faults, signal) : first;
    if ("sentences" in last) return { type: "model", sentences: last.sentences };
    log("info", "model draft not used", { prompt: prompt.hash.slice(0, HASH_SHOWN), ...reasonOf(last) });
    return null;
  };
}

const LONGEST_QUESTION = 600;
const MOST_FAULTS = 6;
const HASH_SHOWN = 12;

/** Faults quote a model that may quote the question: the log counts them. */
function reasonOf(attempt: Exclude<Attempt, { sentences: ModelSentence[] }>) {
  return "faults" in attempt ? { faults: attempt.faults.length } : { reason: attempt.nothing };
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
