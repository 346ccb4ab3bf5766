import type { Fact } from "../domain.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom, spansIn } from "../facts/spans.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";

interface Name {
  metric: string;
  keys: string[];
  weights: number[];
  total: number;
}

/** The names of all metrics by each of their telling words. */
const indices = new WeakMap<Vocabulary, Map<string, Name[]>>();

function indexOf(vocabulary: Vocabulary): Map<string, Name[]> {
  const done = indices.get(vocabulary);
  if (done) return done;
  const index = new Map<string, Name[]>();
  for (const metric of vocabulary.metrics.values()) {
    for (const name of namesOf(metric).flatMap((words) => nameOf(metric.id, words) ?? [])) {
      const telling = name.keys.filter((_, at) => name.weights[at] === 1);
      for (const key of new Set(telling.length > 0 ? telling : name.keys)) {
        const others = index.get(key);
        if (others) others.push(name);
        else index.set(key, [name]);
      }
    }
  }
  indices.set(vocabulary, index);
  return index;
}

function nameOf(metric: string, words: string): Name | null {
  const tokens = tellingWords(words);
  if (tokens.length === 0) return null;
  const weights = tokens.map(weightOf);
  return { metric, keys: tokens.map(({ key }) => key), weights, total: sum(weights) };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function tellingWords(name: string): TermToken[] {
  return termTokens(name.normalize("NFC")).filter(
    (token) => !isStopWord(token, "en") && !isStopWord(token, "vi"),
  );
}

/** Words of the sentence beyond the neighbouring figures count half. */
const FARTHER = 0.5;

interface Topics {
  /** The words of the sentence, each with how near it stands. */
  said: Map<string, { nearness: number; weight: number }>;
  /** How well the sentence says the name of each metric; those that it says nothing of are left out. */
  scores: Map<string, number>;
}

const known = new WeakMap<Claim["figure"], Topics>();

function topicsOf(claim: Claim, vocabulary: Vocabulary): Topics {
  const done = known.get(claim.figure);
  if (done) return done;
  const said = saidIn(claim);
  const scores = new Map<string, number>();
  const index = indexOf(vocabulary);
  const names = new Set([...said.keys()].flatMap((key) => index.get(key) ?? []));
  for (const { metric, keys, weights, total } of names) {
    const found = sum(keys.map((key, at) => (said.get(key)?.nearness ?? 0) * (weights[at] ?? 0)));
    const score = found * (found / total);
    if (score > (scores.get(metric) ?? 0)) scores.set(metric, score);
  }
  const topics = { said, scores };
  known.set(claim.figure, topics);
  return topics;
}

function saidIn({ scene, figure }: Claim): Topics["said"] {
  const sentence = sentenceOf(scene, figure);
  const at = firstFrom(scene.quantities, figure.start);
  const from = scene.quantities[at - 1]?.end ?? 0;
  const until = scene.quantities[at + 1]?.outerStart ?? sentence.end;
  const elsewhere = [...scene.places, ...scene.periods];
  const said: Topics["said"] = new Map();
  for (const token of spansIn(scene.tokens, sentence)) {
    if (/^\d/.test(token.key) || isStopWord(token, scene.language)) continue;
    if (elsewhere.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const nearness = token.start >= from && token.end <= until ? 1 : FARTHER;
    const before = said.get(token.key);
    if (!before || before.nearness < nearness) said.set(token.key, { nearness, weight: weightOf(token) });
  }
  return said;
}

/** How much of the best name's score a name must have for its metric to be looked up. */
const WORTH_A_LOOK = 0.4;

/** The metrics that a sentence may speak of, by its words. */
export function metricsSaid(claim: Claim, vocabulary: Vocabulary): string[] {
  const { scores } = topicsOf(claim, vocabulary);
  const best = Math.max(0, ...scores.values());
  return [...scores].filter(([, score]) => score >= best * WORTH_A_LOOK).map(([metric]) => metric);
}

/** How well the sentence of a claim names metrics, and speaks of a fact. */
export interface TopicScore {
  /** The name of the fact's metric that it says best. */
  name: number;
  /** That, and half of its words in the fact's own quotes. */
  all: number;
  /** The best name of any other metric that the figure could be meant of. */
  best: number;
}

/** @param rivals the metrics that the figure could be meant of instead. */
export function scoreTopic(
  claim: Claim,
  fact: Fact,
  rivals: ReadonlySet<string>,
  vocabulary: Vocabulary,
): TopicScore {
  const { said, scores } = topicsOf(claim, vocabulary);
  const quoted = wordsOf(fact);
  let shared = 0;
  for (const [key, { nearness, weight }] of said) if (quoted.has(key)) shared += nearness * weight;
  const name = scores.get(fact.metric) ?? 0;
  let best = 0;
  for (const [metric, score] of scores)
    if (score > best && rivals.has(metric) && vocabulary.metrics.get(metric)?.unit.includes(fact.unit))
      best = score;
  return { name, all: name + shared / 2, best };
}

const wordsOfFacts = new WeakMap<Fact, Set<string>>();

function wordsOf(fact: Fact): Set<string> {
  const done = wordsOfFacts.get(fact);
  if (done) return done;
  const texts = [...Object.values(fact.label), ...fact.quotes.map(({ text }) => text)];
  const words = new Set(texts.flatMap(termTokens).map(({ key }) => key));
  wordsOfFacts.set(fact, words);
  return words;
}
