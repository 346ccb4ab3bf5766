import type { Fact } from "../domain.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";
import { findSynonyms, type SynonymMention } from "../vocabulary/find-synonyms.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { countedAlike } from "./match-figure.ts";
import type { Claim } from "./read-claims.ts";
import { scoreNames } from "./score-names.ts";

/** Words of the sentence beyond the neighbouring figures count half. */
const FARTHER = 0.5;

interface Topics {
  /** The words of the sentence, each with how near it stands. */
  said: Map<string, { nearness: number; weight: number }>;
  /** How well the sentence says the name of each metric; those that it says nothing of are left out. */
  scores: Map<string, number>;
  /** The metrics that it says best. */
  worth: Set<string>;
}

const known = new WeakMap<Claim["figure"], Topics>();

function topicsOf(claim: Claim, vocabulary: Vocabulary): Topics {
  const done = known.get(claim.figure);
  if (done) return done;
  const own = topicsIn(claim, sentenceOf(claim.scene, claim.figure), vocabulary);
  const isNamed = [...own.scores.values()].some((score) => score >= NAMED);
  const topics = isNamed ? own : topicsIn(claim, withSentenceBefore(claim), vocabulary);
  known.set(claim.figure, topics);
  return topics;
}

/** A sentence that says less of every name goes on from the one before it. */
const NAMED = 1;

function withSentenceBefore({ scene, figure }: Claim): Span {
  const { start, end } = sentenceOf(scene, figure);
  return { start: scene.sentences.findLast((sentence) => sentence.end <= start)?.start ?? start, end };
}

function topicsIn(claim: Claim, stretch: Span, vocabulary: Vocabulary): Topics {
  const said = saidIn(claim, stretch);
  const scores = scoreNames({ words: said, groups: meantIn(claim, stretch, vocabulary) }, vocabulary);
  return { said, scores, worth: worthALook(scores) };
}

/** From the figure before to the next one, or to the end of a bracket: "firms (*614.5 billion*), the local budget". */
function around({ scene, figure }: Claim): Span {
  const sentence = sentenceOf(scene, figure);
  const at = firstFrom(scene.quantities, figure.start);
  const next = scene.quantities[at + 1]?.outerStart ?? sentence.end;
  return {
    start: Math.max(sentence.start, scene.quantities[at - 1]?.end ?? 0),
    end: scene.folded[figure.end] === ")" ? figure.end : next,
  };
}

export const liesIn = (span: Span, others: Span[]) =>
  others.some(({ start, end }) => start <= span.start && span.end <= end);

/** The words of a programme's name say less of what is measured: "the people's money for *new rural development*". */
const nearnessIn = (near: Span, span: Span, { terms }: Scene) =>
  span.start >= near.start &&
  span.end <= near.end &&
  !liesIn(
    span,
    terms.filter(({ type }) => type === "programme"),
  )
    ? 1
    : FARTHER;

/** The groups of the thesaurus that a stretch has a phrase of, each with how near it stands. */
function meantIn(claim: Claim, stretch: Span, vocabulary: Vocabulary): Map<string, number> {
  const { scene } = claim;
  const near = around(claim);
  const meant = new Map<string, number>();
  for (const phrase of spansIn(synonymsIn(scene, vocabulary), stretch)) {
    if (liesIn(phrase, scene.places) || liesIn(phrase, scene.periods)) continue;
    const share = nearnessIn(near, phrase, scene);
    for (const id of phrase.ids) meant.set(id, Math.max(meant.get(id) ?? 0, share));
  }
  return meant;
}

const synonymsOf = new WeakMap<Scene, SynonymMention[]>();

function synonymsIn(scene: Scene, vocabulary: Vocabulary): SynonymMention[] {
  const done = synonymsOf.get(scene) ?? findSynonyms(scene.text, vocabulary, scene.tokens);
  synonymsOf.set(scene, done);
  return done;
}

function saidIn(claim: Claim, stretch: Span): Topics["said"] {
  const { scene } = claim;
  const near = around(claim);
  const said: Topics["said"] = new Map();
  for (const token of spansIn(scene.tokens, stretch)) {
    if (/^\d/.test(token.key) || isStopWord(token, scene.language)) continue;
    if (liesIn(token, scene.places) || liesIn(token, scene.periods)) continue;
    const nearness = nearnessIn(near, token, scene);
    const before = said.get(token.key);
    if (!before || before.nearness < nearness) said.set(token.key, { nearness, weight: weightOf(token) });
  }
  return said;
}

/** How much of the best name's score a name must have for its metric to be looked up. */
const WORTH_A_LOOK = 0.4;

/** The metrics that a sentence may speak of, by its words. */
export function metricsSaid(claim: Claim, vocabulary: Vocabulary): ReadonlySet<string> {
  return topicsOf(claim, vocabulary).worth;
}

function worthALook(scores: Map<string, number>): Set<string> {
  const best = Math.max(0, ...scores.values());
  return new Set([...scores].filter(([, score]) => score >= best * WORTH_A_LOOK).map(([metric]) => metric));
}

/** How well the sentence of a claim names metrics, and speaks of a fact. */
export interface TopicScore {
  /** The name of the fact's metric that it says best. */
  name: number;
  /** That, and half of its words in the fact's own quotes. */
  all: number;
  /** The best name of any other metric that the figure could be meant of. */
  best: number;
  /** The best name of a metric that is easily taken for the fact's. */
  beside: number;
}

/** @param rivals the metrics that the figure could be meant of instead. */
export function scoreTopic(
  claim: Claim,
  fact: Fact,
  rivals: ReadonlySet<string>,
  vocabulary: Vocabulary,
): TopicScore {
  const { said, scores } = topicsOf(claim, vocabulary);
  const quoted = wordsOfFact(fact);
  let shared = 0;
  for (const [key, { nearness, weight }] of said) if (quoted.has(key)) shared += nearness * weight;
  const name = scores.get(fact.metric) ?? 0;
  const units = [fact.unit, ...countedAlike(fact.unit)];
  const others = [...rivals].filter((id) =>
    vocabulary.metrics.get(id)?.unit.some((unit) => units.includes(unit)),
  );
  const bestOf = (ids: string[]) => Math.max(0, ...ids.map((id) => scores.get(id) ?? 0));
  const neighbours = vocabulary.metrics.get(fact.metric)?.neighbours ?? [];
  const [best, beside] = [bestOf(others), bestOf(others.filter((id) => neighbours.includes(id)))];
  return { name, all: name + shared / 2, best, beside };
}

/** How well the sentence of a claim says the name of a metric. */
export function scoreName(claim: Claim, metric: string, vocabulary: Vocabulary): number {
  return topicsOf(claim, vocabulary).scores.get(metric) ?? 0;
}

/** The metric whose name the sentence of a claim says best; undefined where it says none. */
export function bestSaid(claim: Claim, vocabulary: Vocabulary): string | undefined {
  const { scores } = topicsOf(claim, vocabulary);
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const wordsOfFacts = new WeakMap<Fact, Set<string>>();

/** The words of a fact's names and sources. */
export function wordsOfFact(fact: Fact): Set<string> {
  const done = wordsOfFacts.get(fact);
  if (done) return done;
  const texts = [...Object.values(fact.label), ...fact.quotes.map(({ text }) => text)];
  const words = new Set(texts.flatMap(termTokens).map(({ key }) => key));
  wordsOfFacts.set(fact, words);
  return words;
}

/** How well the words from the figure before a claim to the next one say the name of a metric. */
export function scoreNear(claim: Claim, metric: string, vocabulary: Vocabulary): number {
  const isNear = (nearness: number) => nearness === 1;
  const sentence = sentenceOf(claim.scene, claim.figure);
  const words = new Map([...saidIn(claim, sentence)].filter(([, { nearness }]) => isNear(nearness)));
  const groups = new Map(
    [...meantIn(claim, sentence, vocabulary)].filter(([, nearness]) => isNear(nearness)),
  );
  return scoreNames({ words, groups }, vocabulary).get(metric) ?? 0;
}
