import type { Fact, Language, Passage } from "../domain.ts";
import { answerForm, type Outage, tokensOf } from "../model/ask-model.ts";
import type { Spending } from "../model/budget.ts";
import { estimateTokens } from "../model/estimate-tokens.ts";
import type { Model } from "../model/open-model.ts";
import type { Prompt } from "../model/prompts.ts";
import type { ModelAttempt } from "../state/answer-log.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type AnswerDraft, acceptDraft, answerDraft } from "./accept-draft.ts";
import type { Draft, ModelSentence } from "./draft.ts";
import type { Question } from "./question.ts";
import { chooseEvidence, type Given, showFacts, showPassages } from "./show-evidence.ts";

export const VARIABLES = ["language", "question", "facts", "passages", "faults"] as const;
export const OUTPUT = "answer_draft";
const FORM = answerForm(OUTPUT, answerDraft);
const LANGUAGES: Record<Language, string> = { vi: "Vietnamese", en: "English" };

/** Of one request: instructions, form and evidence. */
const MOST_TOKENS = 2500;
const MOST_QUESTION_TOKENS = 200;
const MOST_FAULT_TOKENS = 200;

/** Who drafts, and by what. */
export interface Drafter {
  model: Model;
  prompt: Prompt<(typeof VARIABLES)[number]>;
  vocabulary: Vocabulary;
}

/** What is to be answered, and from what. */
export interface Task {
  question: Question;
  facts: Fact[];
  passages: Passage[];
  /** Why the gate would stop a draft. */
  faultsOf: (draft: Draft) => Promise<string[]>;
  signal: AbortSignal;
}

/** How a request for a draft ended: sentences to use, faults that can be repaired, or why there is nothing to say. */
type Ending =
  | { sentences: ModelSentence[] }
  | { faults: string[] }
  | { nothing: Outage | "not answerable" | "no sentence" };

export type Attempt = Ending & { made: ModelAttempt; spent: Spending };

/** Asks for one draft. @param before The faults of the draft before, which this one is to be without. */
export async function attemptDraft(drafter: Drafter, task: Task, before: string[]): Promise<Attempt> {
  const { question, facts, passages, signal } = task;
  const { language } = question;
  const asked = {
    language: LANGUAGES[language],
    question: cutToTokens(question.text, MOST_QUESTION_TOKENS),
    faults: cutToTokens(before.join("\n"), MOST_FAULT_TOKENS) || "none",
  };
  const bare = drafter.prompt.fill({ ...asked, facts: "", passages: "" });
  const room = MOST_TOKENS - tokensOf({ form: FORM, messages: bare });
  const given = chooseEvidence(facts, passages, language, room);
  const messages = drafter.prompt.fill({
    ...asked,
    facts: showFacts(given.facts.values(), language),
    passages: showPassages(given.passages.values(), language),
  });
  const answer = await drafter.model.ask({ form: FORM, messages, signal });
  const { spent } = answer;
  if ("value" in answer) return { ...(await judge(answer.value, given, drafter, task)), spent };
  if (answer.outage !== "broken") return { nothing: answer.outage, made: { draft: null, faults: [] }, spent };
  const faults = ["the answer was not in the form asked for"];
  return { faults, made: { draft: null, faults }, spent };
}

async function judge(
  draft: AnswerDraft,
  given: Given,
  { vocabulary }: Drafter,
  { question, faultsOf }: Task,
): Promise<Ending & { made: ModelAttempt }> {
  const made = { draft, faults: [] };
  if (!draft.answerable) return { nothing: "not answerable", made };
  const { kept, sentences, faults: own } = acceptDraft(draft, given, question.language, vocabulary);
  if (own.length === 0 && sentences.length === 0) return { nothing: "no sentence", made };
  const faults = own.length > 0 ? own : await faultsOf({ type: "model", sentences });
  if (faults.length > 0) return { faults, made: { draft, faults } };
  // Sentences that were left out may repeat the question, and nobody reads them.
  return { sentences, made: { draft: { ...draft, sentences: kept }, faults } };
}

/** The beginning of a text that has no more tokens. */
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
