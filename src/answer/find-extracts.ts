import type { Language, Passage } from "../domain.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Extract } from "./draft.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** How much of the topic's weight a passage must hold, and the sentences that are quoted from it. */
const HELD = { text: { passage: 0.58, quote: 0.4 }, either: { passage: 0.75, quote: 0.75 } };
const MOST_SENTENCES = 2;

/** The sentences that answer a question in words, from the best passage; none where no passage is about its topic. */
export function findExtracts(question: Question, passages: Passage[]): Extract[] {
  if (question.topic.length === 0) return [];
  const least = question.asks === "text" ? HELD.text : HELD.either;
  const candidates = passages
    .filter(
      (passage) =>
        shareOf(question, wordsOf(passage)) >= least.passage &&
        namesAll(question, passage) &&
        saysOfName(question, passage),
    )
    .map((passage) => bestExtract(question, passage))
    .filter(({ share }) => share >= least.quote)
    .sort((a, b) => b.share - a.share);
  return candidates.slice(0, 1).map(({ extract }) => extract);
}

function wordsOf(passage: Passage): WordIndex {
  return indexWords(written(Object.values(passage.text).join("\n")));
}

const written = (text: string) => expandAbbreviations(text, OFFICIAL_ABBREVIATIONS);

function shareOf(question: Question, words: WordIndex): number {
  const weigh = (tokens: Question["topic"]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  const total = weigh(question.topic);
  return total > 0
    ? weigh(question.topic.filter((token) => words.has(token, question.fullyMarked))) / total
    : 0;
}

/** What is asked about a person must be told too: their telephone number is not whatever else is said of them. */
const OF_NAME = 0.5;

function saysOfName(question: Question, passage: Passage): boolean {
  const beside = question.topic.filter(({ start }) => !question.names.some((name) => name.start === start));
  if (question.names.length === 0 || beside.length === 0) return true;
  return shareOf({ ...question, topic: beside }, wordsOf(passage)) >= OF_NAME;
}

/** Every name of the question, the years and the place that it asks about. */
function namesAll(question: Question, passage: Passage): boolean {
  const { period } = question;
  const years = period ? [period.from, period.to ?? period.from].map((date) => date.slice(0, 4)) : [];
  if (!years.every((year) => Object.values(passage.text).some((text) => text.includes(year)))) return false;
  const words = wordsOf(passage);
  const place = question.place && indexWords(question.place.name).tokens;
  return (
    question.names.every((token) => words.has(token, false)) &&
    (place ?? []).every((token) => words.has({ ...token, marked: null }, false))
  );
}

/** The run of sentences that holds most of the topic; the shorter, then the earlier of equal ones. */
function bestExtract(question: Question, passage: Passage): { extract: Extract; share: number } {
  const language = languageIn(passage, question.language);
  const text = passage.text[language] ?? "";
  const sentences = splitSentences(text);
  const runs = sentences.flatMap((first, n) =>
    sentences.slice(n, n + MOST_SENTENCES).map((last) => text.slice(first.start, last.end)),
  );
  const scored = runs.map((quote) => ({ quote, share: shareOf(question, indexWords(written(quote))) }));
  const best = scored.sort((a, b) => b.share - a.share || a.quote.length - b.quote.length)[0];
  return { extract: { passage, language, quote: best?.quote ?? text }, share: best?.share ?? 0 };
}

/** The language asked for where a passage has a text in it, else the one that it has. */
export function languageIn(passage: Passage, asked: Language): Language {
  if (passage.text[asked] !== undefined) return asked;
  return asked === "vi" ? "en" : "vi";
}
