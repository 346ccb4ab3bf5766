import type { Language, Passage } from "../domain.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { Extract } from "./draft.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS, weightOf } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** How much of the topic's weight a passage must hold to answer a question in words. */
const HELD = 0.66;
const MOST_SENTENCES = 2;

/** The sentences that answer a question in words, from the best passage; none where no passage is about its topic. */
export function findExtracts(question: Question, passages: Passage[]): Extract[] {
  if (question.topic.length === 0) return [];
  const held = passages
    .map((passage) => ({ passage, share: shareOf(question, wordsOf(passage)) }))
    .filter(({ passage, share }) => share >= HELD && namesAll(question, passage))
    .sort((a, b) => b.share - a.share);
  const [best] = held;
  return best ? [extractOf(question, best.passage)] : [];
}

function wordsOf(passage: Passage): WordIndex {
  return indexWords(expandAbbreviations(Object.values(passage.text).join("\n"), OFFICIAL_ABBREVIATIONS));
}

function shareOf(question: Question, words: WordIndex): number {
  const weigh = (tokens: Question["topic"]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  const total = weigh(question.topic);
  return total > 0
    ? weigh(question.topic.filter((token) => words.has(token, question.fullyMarked))) / total
    : 0;
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

/** The sentence that holds most of the topic, and the next one where it adds to it. */
function extractOf(question: Question, passage: Passage): Extract {
  const language = languageIn(passage, question.language);
  const text = passage.text[language] ?? "";
  const sentences = splitSentences(text).map((sentence, n) => ({
    ...sentence,
    n,
    share: shareOf(question, indexWords(sentence.text)),
  }));
  const best = [...sentences].sort((a, b) => b.share - a.share || a.n - b.n)[0];
  if (!best) return { passage, language, quote: text };
  const until = sentences[Math.min(best.n + MOST_SENTENCES - 1, sentences.length - 1)] ?? best;
  return { passage, language, quote: text.slice(best.start, until.end) };
}

/** The language asked for where a passage has a text in it, else the one that it has. */
export function languageIn(passage: Passage, asked: Language): Language {
  if (passage.text[asked] !== undefined) return asked;
  return asked === "vi" ? "en" : "vi";
}
