import { z } from "zod";
import { faultsOfWords } from "../check/check-words.ts";
import { type Fact, type Language, OPERATIONS, type Operation } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { fold } from "../text/fold.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { isNoSyllable } from "../text/is-no-syllable.ts";
import { normalise } from "../text/normalise.ts";
import { isFullyMarked, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ModelSentence, Slot } from "./draft.ts";
import { faultsOfNames } from "./faults-of-names.ts";
import { faultsOfSlots } from "./faults-of-slots.ts";
import { goTogether, isAmount } from "./go-together.ts";
import { ascending, earlierFirst } from "./list-facts.ts";
import type { Given } from "./show-evidence.ts";

const draftedPart = z.object({
  words: z.string().nullable(),
  fact: z.string().nullable(),
  computed: z.object({ operation: z.enum(OPERATIONS), facts: z.array(z.string()) }).nullable(),
});

/** The form of a model's draft: words without figures, and slots that name facts, or what to compute from facts. */
export const answerDraft = z.object({
  answerable: z.boolean(),
  sentences: z.array(z.object({ parts: z.array(draftedPart), passages: z.array(z.string()) })),
});
export type AnswerDraft = z.infer<typeof answerDraft>;
type DraftedSentence = AnswerDraft["sentences"][number];
type DraftedPart = DraftedSentence["parts"][number];

const MOST_SENTENCES = 6;

/**
 * The sentences of a draft, with the facts and passages that they name, and the faults that forbid to use any of them.
 * Sentences that name no fact and no passage are left out; `kept` are the others as they were drafted.
 */
export function acceptDraft(
  draft: AnswerDraft,
  given: Given,
  language: Language,
  vocabulary: Vocabulary,
): { kept: DraftedSentence[]; sentences: ModelSentence[]; faults: string[] } {
  const kept = draft.sentences
    .filter(
      ({ parts, passages }) => passages.length > 0 || parts.some(({ fact, computed }) => fact || computed),
    )
    .slice(0, MOST_SENTENCES);
  const sentences = kept.map((sentence) => readSentence(sentence, given));
  return {
    kept,
    sentences,
    faults: [
      ...kept.flatMap((sentence) => unknownIds(sentence, given)),
      ...kept.flatMap((sentence) => notComputable(sentence, given)),
      ...sentences.flatMap((sentence) => faultsOfSentence(sentence, language, vocabulary)),
      ...sentences.flatMap((sentence) => faultsOfNames(sentence, given, vocabulary)),
      ...wrongLanguage(sentences, language),
    ],
  };
}

function unknownIds({ parts, passages }: DraftedSentence, given: Given): string[] {
  const facts = parts.flatMap(({ fact, computed }) => [...(fact ? [fact] : []), ...(computed?.facts ?? [])]);
  return [
    ...facts.filter((id) => !given.facts.has(id)).map((id) => `"${id}" is no id of a given fact`),
    ...passages.filter((id) => !given.passages.has(id)).map((id) => `"${id}" is no id of a given passage`),
  ];
}

function notComputable({ parts }: DraftedSentence, given: Given): string[] {
  return parts.flatMap(({ computed }) => {
    if (computed === null || slotOf(computed, given) !== null) return [];
    return [`the ${computed.operation} of ${computed.facts.join(", ") || "nothing"} cannot be computed`];
  });
}

/** A computation that code can carry out; null where its facts are unknown or do not go together. */
function slotOf({ operation, facts: ids }: NonNullable<DraftedPart["computed"]>, given: Given): Slot | null {
  const facts = ORDER[operation](ids.flatMap((id) => given.facts.get(id) ?? []));
  const isWhole = facts.length === ids.length && new Set(ids).size === ids.length;
  if (!isWhole || !goTogether(facts, operation) || !takes(operation, facts)) return null;
  return compute(operation, facts) ? { operation, facts } : null;
}

const asGiven = (facts: Fact[]) => facts;

/** What of an operation's order is not the model's to choose. */
const ORDER: Record<Operation, (facts: Fact[]) => Fact[]> = {
  ...{ sum: asGiven, ratio: asGiven, "yearly-average": asGiven, "per-unit": asGiven, complement: asGiven },
  ...{ difference: earlierFirst, growth: earlierFirst, share: ascending, remainder: ascending },
};

/**
 * Further facts than an operation reads would be named as its inputs, and are none. A change is one thing's, from one time to
 * another.
 */
function takes(operation: Operation, facts: Fact[]): boolean {
  const [first, second] = facts;
  if (operation === "sum") return facts.length > 1;
  if (operation === "yearly-average" || operation === "complement") return facts.length === 1;
  if (operation !== "difference" && operation !== "growth") return facts.length < 3;
  if (!first?.period || !second?.period || facts.length > 2 || facts.some(({ direction }) => direction))
    return false;
  const alike = first.metric === second.metric && first.place === second.place;
  // Rates change by points: a percentage of a percentage is mistaken for them.
  return alike && first.period.to !== second.period.to && (operation === "difference" || isAmount(first));
}

/** Words that follow each other are one part, so that none can hide in the seam. */
function readSentence({ parts, passages }: DraftedSentence, given: Given): ModelSentence {
  const read: ModelSentence["parts"] = [];
  for (const { words, fact: id, computed } of parts) {
    const last = read.at(-1);
    const cleaned = clean(words ?? "");
    if (last && "words" in last && cleaned) last.words = joinWords(last.words, cleaned);
    else if (cleaned) read.push({ words: cleaned });
    const fact = id ? given.facts.get(id) : undefined;
    if (fact) read.push({ fact });
    const slot = computed && slotOf(computed, given);
    if (slot) read.push(slot);
  }
  return {
    parts: spaceOut(read),
    passages: [...new Set(passages)].flatMap((id) => given.passages.get(id) ?? []),
  };
}

/** In NFC, without invisible letters, on one line. */
const clean = (words: string) => normalise(words).text.replace(/\s+/g, " ").trim();

const CLOSING = /^[.,;:!?)”’…]/;
const OPENING = /[(“‘]$/;

function joinWords(left: string, right: string): string {
  return CLOSING.test(right) || OPENING.test(left) ? left + right : `${left} ${right}`;
}

/** A figure touches no word, whatever spaces the model left. */
function spaceOut(parts: ModelSentence["parts"]): ModelSentence["parts"] {
  return parts.flatMap((part, n): ModelSentence["parts"] => {
    const next = parts[n + 1];
    if (!("words" in part)) return next && !("words" in next) ? [part, { words: " " }] : [part];
    const before = n > 0 && !CLOSING.test(part.words) ? " " : "";
    const after = next && !OPENING.test(part.words) ? " " : "";
    return [{ words: before + part.words + after }];
  });
}

function faultsOfSentence(sentence: ModelSentence, language: Language, vocabulary: Vocabulary): string[] {
  const words = sentence.parts.flatMap((part) => ("words" in part ? faultsOfWords(part.words) : []));
  return [...words, ...faultsOfSlots(sentence, language, vocabulary)];
}

/** Fewer are judged word by word. */
const FEWEST_WORDS = 4;

/**
 * Each sentence by itself, and all together where they are short. Judged without names, which have marks in English texts and
 * may have none in Vietnamese ones.
 */
function wrongLanguage(sentences: ModelSentence[], language: Language): string[] {
  const texts = sentences.map(({ parts }) => parts.flatMap((part) => ("words" in part ? [part.words] : [])));
  const isWrong = [...texts, texts.flat()].some((words) => isInOther(words.join(" "), language));
  if (!isWrong) return [];
  return [language === "vi" ? "not in Vietnamese with all its marks" : "not in English"];
}

function isInOther(text: string, language: Language): boolean {
  const common = text.split(" ").filter((word) => /^\P{Lu}*\p{Ll}/u.test(word));
  if (common.length < FEWEST_WORDS) return areFewInOther(common, language);
  const isVietnamese = isFullyMarked(termTokens(common.join(" ")));
  if (language === "vi") return !isVietnamese;
  return isVietnamese || guessLanguage(common.join(" ")) === "vi";
}

/** English words have no Vietnamese marks; a few Vietnamese ones may have none, but are syllables then. */
function areFewInOther(words: string[], language: Language): boolean {
  const tokens = termTokens(words.join(" "));
  const marked = tokens.filter((token) => token.marked !== null).length;
  if (language === "en") return 2 * marked > tokens.length;
  return marked === 0 && (tokens.length > 1 || words.some((word) => isNoSyllable(fold(word))));
}
