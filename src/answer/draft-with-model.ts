import { join } from "node:path";
import type { Fact, Language } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Log } from "../log.ts";
import { answerForm, type Outage, tokensOf } from "../model/ask-model.ts";
import { estimateTokens } from "../model/estimate-tokens.ts";
import type { Model } from "../model/open-model.ts";
import { loadPrompt } from "../model/prompts.ts";
import type { ModelAttempt, ModelEntry } from "../state/answer-log.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { acceptDraft, answerDraft } from "./accept-draft.ts";
import type { DraftWithModel } from "./answer-question.ts";
import type { Draft, ModelSentence } from "./draft.ts";
import type { Evidence } from "./find-evidence.ts";
import type { Question } from "./question.ts";
import { chooseEvidence, type Given, showFacts, showPassages } from "./show-evidence.ts";

interface ModelDraftOptions {
  model: Model;
  promptsDir: string;
  vocabulary: Vocabulary;
  facts: FactTable;
  log: Log;
  /** For a draft with its repair, however often the client tries. Default: 25 s. */
  deadlineMs?: number;
}

const DEADLINE_MS = 25_000;
const VARIABLES = ["language", "question", "facts", "passages", "faults"] as const;
const OUTPUT = "answer_draft";
const LANGUAGES: Record<Language, string> = { vi: "Vietnamese", en: "English" };

/** How a draft ended: sentences to use, faults that can be repaired, or why there is nothing to say. */
type Ending =
  | { sentences: ModelSentence[] }
  | { faults: string[] }
  | { nothing: Outage | "not answerable" | "no sentence" };

/**
 * Asks a model for sentences over the evidence, and once more where they have faults; no draft where it has no answer or
 * cannot be reached.
 * @throws InputError at once where the prompt cannot be used.
 */
export function createModelDraft(options: ModelDraftOptions): DraftWithModel {
  const { model, vocabulary, log, deadlineMs = DEADLINE_MS } = options;
  const prompt = loadPrompt(join(options.promptsDir, "write-answer.md"), VARIABLES, OUTPUT);
  const form = answerForm(OUTPUT, answerDraft);
  const roomLeft = (asked: Record<"language" | "question" | "faults", string>) =>
    MOST_TOKENS - tokensOf({ form, messages: prompt.fill({ ...asked, facts: "", passages: "" }) });

  return async (question, evidence, faultsOf) => {
    const { language } = question;
    const facts = await factsFor(question, evidence, options.facts);
    // Without a fact to point to, a model cannot answer with a figure.
    if (facts.length === 0 && (question.asks === "figure" || evidence.passages.length === 0)) return null;
    const signal = AbortSignal.timeout(deadlineMs);
    const entry: ModelEntry = {
      ...{ name: model.name, prompt: prompt.hash, attempts: [], calls: 0, tokens: 0, fallback: null },
    };

    const attempt = async (before: string[]): Promise<Ending> => {
      const asked = {
        language: LANGUAGES[language],
        question: cutToTokens(question.text, MOST_QUESTION_TOKENS),
        faults: cutToTokens(before.join("\n"), MOST_FAULT_TOKENS) || "none",
      };
      const given = chooseEvidence(facts, evidence.passages, language, roomLeft(asked));
      const messages = prompt.fill({ ...asked, ...shown(given, language) });
      const answer = await model.ask({ form, messages, signal });
      entry.calls += answer.spent.calls;
      entry.tokens += answer.spent.tokens;
      const made: ModelAttempt = { draft: "value" in answer ? answer.value : null, faults: [] };
      entry.attempts.push(made);
      if ("outage" in answer && answer.outage !== "broken") return { nothing: answer.outage };
      const ending: Ending =
        "outage" in answer
          ? { faults: ["the answer was not in the form asked for"] }
          : await judge(answer.value, given);
      if ("faults" in ending) made.faults = ending.faults;
      return ending;
    };

    const judge = async (draft: Parameters<typeof acceptDraft>[0], given: Given): Promise<Ending> => {
      if (!draft.answerable) return { nothing: "not answerable" };
      const { sentences, faults } = acceptDraft(draft, given, language, vocabulary);
      if (faults.length === 0 && sentences.length === 0) return { nothing: "no sentence" };
      const all = faults.length > 0 ? faults : await faultsOf({ type: "model", sentences });
      return all.length > 0 ? { faults: all } : { sentences };
    };

    const first = await attempt([]);
    const last = "faults" in first ? await attempt(first.faults) : first;
    const draft: Draft | null = "sentences" in last ? { type: "model", sentences: last.sentences } : null;
    if ("nothing" in last) entry.fallback = last.nothing;
    if ("faults" in last) entry.fallback = "faults";
    if (entry.fallback !== null) {
      // Faults quote a model that may quote the question: the log counts them.
      const count = "faults" in last ? { faults: last.faults.length } : {};
      log("info", "model draft not used", {
        ...{ prompt: prompt.hash.slice(0, HASH_SHOWN), reason: entry.fallback, ...count },
      });
    }
    return { draft, entry };
  };
}

/** Of one request: instructions, form and evidence. */
const MOST_TOKENS = 2500;
const MOST_QUESTION_TOKENS = 300;
const MOST_FAULT_TOKENS = 200;
const HASH_SHOWN = 12;

const shown = (given: Given, language: Language) => ({
  facts: showFacts(given.facts.values(), language),
  passages: showPassages(given.passages.values(), language),
});

/** The beginning of a text that has no more tokens, in whole characters. */
function cutToTokens(text: string, most: number): string {
  let left = most;
  let end = 0;
  for (const [piece] of text.matchAll(/\s*\S{1,40}/gu)) {
    left -= estimateTokens(piece);
    if (left < 0) break;
    end += piece.length;
  }
  return text.slice(0, end);
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
