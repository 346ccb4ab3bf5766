import type { Fact } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { isFiller } from "./filler-words.ts";
import type { Question } from "./question.ts";
import { type WordIndex, wordsOf } from "./word-index.ts";

/** How well a fact fits the words of a question, each part from 0 to 1. */
export interface Fit {
  fact: Fact;
  /** The share of the topic's weight that the metric's name, the programme, the person or the quote explains. */
  explained: number;
  /** The share of the metric's own name that the question says; the best of its names counts. */
  named: number;
  score: number;
}

/** A word that only the quote has explains less than one of the metric's name: it may belong to another figure. */
const IN_QUOTE = 0.5;
/** "Programme budget disbursement rate" names two metrics: the one tells which of the other is meant. */
const IN_OTHER_METRIC = 0.5;
/** How much of `named` rests on words that stand side by side: "sơ cấp" is no "số ... cấp". */
const SIDE_BY_SIDE = 0.25;
const SHARES = { explained: 0.6, named: 0.4 };

/** Scores a fact by the words of the question alone; place, period and kind are conditions, not scores. */
export function scoreFact(fact: Fact, question: Question, vocabulary: Vocabulary): Fit {
  const names = namesOfFact(fact, vocabulary);
  const around = contextOf(fact, vocabulary).map(wordsOf);
  const quotes = fact.quotes.map(({ text }) => wordsOf(text));
  const topic = topicFor(fact, question);
  const fits = names.map((name) => fitName(wordsOf(name), around, quotes, { ...question, topic }));
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a), { explained: 0, named: 0, score: 0 });
  return { fact, ...best };
}

/** Every name of what a fact measures, in both languages. */
export function namesOfFact({ metric, label }: Fact, { metrics }: Vocabulary): string[] {
  const known = metrics.get(metric);
  return known ? namesOf(known) : Object.values(label);
}

function fitName(name: WordIndex, around: WordIndex[], quotes: WordIndex[], question: Question) {
  const { topic, fullyMarked, metrics } = question;
  const inAny = (indexes: WordIndex[], token: TermToken) =>
    indexes.some((index) => index.has(token, fullyMarked));
  const explanation = topic.map((token) => {
    if (name.has(token, fullyMarked) || inAny(around, token)) return weightOf(token);
    if (inAny(quotes, token)) return weightOf(token) * IN_QUOTE;
    return inSpans(metrics, token) ? weightOf(token) * IN_OTHER_METRIC : 0;
  });
  const total = sum(topic.map(weightOf));
  // A question of nothing but its metric's name leaves nothing to explain.
  const explained = total > 0 ? sum(explanation) / total : 1;
  const named = namedShare(name, question);
  return { explained, named, score: SHARES.explained * explained + SHARES.named * named };
}

/** The names of the other metrics of a list "A and B" are not the topic of a fact of A. */
function topicFor({ metric }: Fact, { topic, metrics, several }: Question): TermToken[] {
  if (!several) return topic;
  const others = metrics.filter(({ ids }) => !ids.includes(metric));
  return topic.filter(({ start }) => !others.some((other) => other.start <= start && start < other.end));
}

function namedShare(name: WordIndex, { words, wordPairs, language }: Question): number {
  const own = name.tokens.filter((token) => !isFiller(token, language));
  const said = own.filter((token) => words.has(token.key));
  const weight = sum(own.map(weightOf)) || 1;
  const together = [...name.pairs].filter((pair) => wordPairs.has(pair)).length / (name.pairs.size || 1);
  const single = sum(said.map(weightOf)) / weight;
  return name.pairs.size === 0 ? single : (1 - SIDE_BY_SIDE) * single + SIDE_BY_SIDE * together;
}

/** What a fact is about beside its metric. */
function contextOf(fact: Fact, vocabulary: Vocabulary): string[] {
  const programme = vocabulary.programmes.get(fact.programme ?? "");
  const group = groupOf(fact.about, vocabulary);
  const people = [fact.about, fact.speaker, fact.noun].filter((name) => name !== null);
  return [...(programme ? namesOf(programme) : []), ...(group ? namesOf(group) : []), ...people];
}

const inSpans = (spans: { start: number; end: number }[], { start }: TermToken) =>
  spans.some((span) => span.start <= start && start < span.end);
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
