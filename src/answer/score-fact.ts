import type { Fact, Language } from "../domain.ts";
import { FILLER } from "../vocabulary/find-synonyms.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type KnownName, knownNamesOf } from "./known-name.ts";
import { namesTouched } from "./names-touched.ts";
import type { Question } from "./question.ts";
import type { TopicWord } from "./weigh-words.ts";
import { type Phrases, phrasesOf, type WordIndex, wordsOf } from "./word-index.ts";

/** How well a fact fits the words of a question, each part from 0 to 1. */
export interface Fit {
  fact: Fact;
  /** The share of the topic's weight that the metric's name, the programme, the person or the quote explains. */
  explained: number;
  /** The share of the metric's own name that the question says; the best of its names counts. */
  named: number;
  score: number;
  /** Words of the topic that neither the fact nor its quote has, nor says otherwise. */
  unexplained: TopicWord[];
  /** What the whole topic weighs. */
  weight: number;
}

/** A word that only the quote has explains less than one of the metric's name: it may belong to another figure. */
const IN_QUOTE = 0.5;
/** "Programme budget disbursement rate" names two metrics: the one tells which of the other is meant. */
const IN_OTHER_METRIC = 0.5;
/** A phrase that means the same is a little less than the word itself. */
const AS_SYNONYM = 0.95;
/** How much of `named` rests on words that stand side by side: "sơ cấp" is no "số ... cấp". */
const SIDE_BY_SIDE = 0.25;
const SHARES = { explained: 0.6, named: 0.4 };

/** What a text has of each word of the topic, from 0 to 1. */
type Held = number[];

/** What is worked out of the words of a question, and of what of them is the topic. */
interface Wording {
  words: Question["words"];
  language: Language;
  named: (name: KnownName) => number;
  topics: Map<string, (fact: Fact) => Fit>;
}

/** A question is asked anew for each time and place that it sets side by side, in the same words: the last are kept. */
let last: Wording | null = null;

/** Scores facts by the words of the question alone; place, period and kind are conditions, not scores. */
export function scoreFacts(facts: Fact[], question: Question, vocabulary: Vocabulary): Fit[] {
  const { words, language, topic, metrics, several } = question;
  const wording = last?.words === words && last.language === language ? last : readWording(question);
  last = wording;
  const key = JSON.stringify([topic.map(({ start }) => start), metrics, several]);
  const score = wording.topics.get(key) ?? remembered(createScorer(question, wording.named, vocabulary));
  wording.topics.set(key, score);
  return facts.map(score);
}

function readWording(question: Question): Wording {
  const groups = new Set(question.synonyms.flatMap(({ ids }) => ids).filter((id) => id !== FILLER));
  const named = remembered((name: KnownName) => namedShare(name, question, groups));
  return { words: question.words, language: question.language, named, topics: new Map() };
}

/** The groups of the thesaurus that each word of the topic is of. */
function groupsMeant({ topic, synonyms }: Question): string[][] {
  return topic.map((token) => synonyms.flatMap((phrase) => (isWithin(token, phrase) ? phrase.ids : [])));
}

/** Scores a fact. What a name has of a question is found once, however many facts have the name. */
function createScorer(
  question: Question,
  named: (name: KnownName) => number,
  vocabulary: Vocabulary,
): (fact: Fact) => Fit {
  const meant = groupsMeant(question);
  const held = remembered(({ words, phrases }: Pick<KnownName, "words" | "phrases">) =>
    heldBy(words, phrases, question, meant),
  );
  const heldIn = remembered((text: string) =>
    heldBy(wordsOf(text), phrasesOf(text, vocabulary), question, meant),
  );
  const inMetric = question.topic.map((token) => (inSpans(question.metrics, token) ? IN_OTHER_METRIC : 0));
  const touched = namesTouched(question, vocabulary);
  return (fact) => {
    const weights = topicWeights(fact, question);
    const total = sum(weights);
    const around = mostOf(contextOf(fact, vocabulary).map(heldIn));
    const quoted = mostOf(fact.quotes.map(({ text }) => heldIn(text)));
    const beside = inMetric.map((least, n) => Math.max(around[n] ?? 0, (quoted[n] ?? 0) * IN_QUOTE, least));
    const known = vocabulary.metrics.has(fact.metric);
    let best = { explained: 0, named: 0, score: 0, unexplained: question.topic };
    for (const name of knownNamesOf(fact, vocabulary)) {
      if (known && !touched.has(name)) continue;
      const ofName = held(name);
      // A question of nothing but its metric's name leaves nothing to explain.
      const explained = total > 0 ? weighted(weights, ofName, beside) / total : 1;
      const share = named(name);
      const score = SHARES.explained * explained + SHARES.named * share;
      if (score <= best.score) continue;
      const unexplained = question.topic.filter((_, n) => !ofName[n] && !around[n] && !quoted[n]);
      best = { explained, named: share, score, unexplained };
    }
    return { fact, ...best, weight: total };
  };
}

/** What the words weigh that are held in one way or the other; these loops run for every name of every fact. */
function weighted(weights: number[], held: Held, beside: Held): number {
  let total = 0;
  for (let n = 0; n < weights.length; n++)
    total += (weights[n] ?? 0) * Math.max(held[n] ?? 0, beside[n] ?? 0);
  return total;
}

/** What each word of the topic weighs; the names of the other metrics of a list "A and B" are not the topic of a fact of A. */
function topicWeights({ metric }: Fact, { topic, metrics, several }: Question): number[] {
  const others = several ? metrics.filter(({ ids }) => !ids.includes(metric)) : [];
  return topic.map((token) => (inSpans(others, token) ? 0 : token.weight));
}

function heldBy(
  words: WordIndex,
  { groups }: Phrases,
  { topic, fullyMarked }: Question,
  meant: string[][],
): Held {
  return topic.map((token, n) => {
    if (words.has(token, fullyMarked)) return 1;
    return meant[n]?.some((id) => groups.has(id)) ? AS_SYNONYM : 0;
  });
}

/** How much of a name the question says, in its words or in others that mean the same. */
function namedShare(
  { phrases, compared }: KnownName,
  { words, wordPairs, language }: Question,
  groups: ReadonlySet<string>,
): number {
  const { own, total, pairs } = compared[language];
  const meant = phrases.mentions.filter(({ ids }) => ids.some((id) => groups.has(id)));
  let said = 0;
  for (const { token, weight } of own)
    said += words.has(token.key) ? weight : inSpans(meant, token) ? weight * AS_SYNONYM : 0;
  if (said === 0 || pairs.length === 0) return said / total;
  let together = 0;
  for (const { key, before, token } of pairs) {
    const isSaid =
      wordPairs.has(key) || meant.some((phrase) => isWithin(before, phrase) && isWithin(token, phrase));
    if (isSaid) together++;
  }
  return (1 - SIDE_BY_SIDE) * (said / total) + (SIDE_BY_SIDE * together) / pairs.length;
}

/** What a fact is about beside its metric. */
function contextOf(fact: Fact, vocabulary: Vocabulary): string[] {
  const programme = vocabulary.programmes.get(fact.programme ?? "");
  const group = groupOf(fact.about, vocabulary);
  const people = [fact.about, fact.speaker, fact.noun].filter((name) => name !== null);
  return [...(programme ? namesOf(programme) : []), ...(group ? namesOf(group) : []), ...people];
}

/** Of each word the most that one of the texts has. */
function mostOf(texts: Held[]): Held {
  const [first = [], ...rest] = texts;
  return rest.reduce((most, held) => most.map((part, n) => Math.max(part, held[n] ?? 0)), first);
}

function remembered<K, T>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

const isWithin = ({ start }: TermToken, span: { start: number; end: number }) =>
  span.start <= start && start < span.end;
const inSpans = (spans: { start: number; end: number }[], token: TermToken) =>
  spans.some((span) => isWithin(token, span));
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
