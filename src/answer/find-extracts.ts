import type { Language, Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Extract } from "./draft.ts";
import type { Question } from "./question.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS } from "./question-words.ts";
import { ASKS_LIST, soughtIn } from "./sought-words.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/**
 * How much of the topic's weight a passage must hold, and the sentences that are quoted from it; less where they are of
 * the kind that is asked for.
 */
const HELD = { text: { passage: 0.58, quote: 0.4 }, either: { passage: 0.75, quote: 0.75 } };
const HELD_IF_SOUGHT = { passage: 0.52, quote: 0.3 };
/** Sentences of one extract, and of all extracts of a question that asks for a list. */
const MOST_SENTENCES = 2;
const MOST_LISTED = 3;
/** How near to the best a further extract of a list comes. */
const NEAR_BEST = 0.8;

/** A run of sentences, the share of the topic that it holds, and how well it answers. */
interface Run {
  extract: Extract;
  share: number;
  /** The words of the topic that it has. */
  held: Set<string>;
  isSought: boolean;
  score: number;
}

/**
 * The sentences that answer a question in words, best first: a few where it asks for a list, else those of one passage;
 * none where no passage is about its topic, or none says what is asked of a person.
 */
export function findExtracts(question: Question, passages: Passage[]): Extract[] {
  if (question.topic.length === 0) return [];
  const about = passages.filter((passage) => namesAll(question, passage) && saysOfName(question, passage));
  const weigh = rareFirst(question, passages);
  const runs = about
    .flatMap((passage) => runsOf(passage, question, weigh))
    .sort((a, b) => b.score - a.score || a.extract.quote.length - b.extract.quote.length);
  const [best] = runs;
  if (!best) return [];
  if (!ASKS_LIST.test(fold(question.text))) return [best.extract];
  const listed = [best];
  for (const run of runs) {
    const isNew = listed.every(({ extract }) => !overlap(extract, run.extract));
    const told = new Set(listed.flatMap(({ held }) => [...held]));
    const adds = run.isSought || [...run.held].some((key) => !told.has(key));
    if (isNew && adds && run.score >= NEAR_BEST * best.score && listed.length < MOST_LISTED) listed.push(run);
  }
  return listed.map(({ extract }) => extract);
}

const overlap = (a: Extract, b: Extract) =>
  a.passage.id === b.passage.id && (a.quote.includes(b.quote) || b.quote.includes(a.quote));

/** The runs of a passage that hold enough of the topic and say what they must. */
function runsOf(passage: Passage, question: Question, weigh: (token: TermToken) => number): Run[] {
  const least = question.asks === "text" ? HELD.text : HELD.either;
  const held = shareOf(question, wordsOf(passage));
  if (held < Math.min(least.passage, HELD_IF_SOUGHT.passage)) return [];
  const sought = soughtIn(fold(question.text));
  const language = languageIn(passage, question.language);
  const text = passage.text[language] ?? "";
  const sentences = splitSentences(text);
  return sentences
    .flatMap((first, n) =>
      sentences.slice(n, n + MOST_SENTENCES).map((last) => text.slice(first.start, last.end)),
    )
    .filter((quote) => sought.every(({ must, says }) => !must || says(quote)))
    .map((quote): Run => {
      const words = indexWords(written(quote));
      const isSought = sought.length > 0 && sought.every(({ says }) => says(quote));
      return {
        extract: { passage, language, quote },
        share: shareOf(question, words),
        held: new Set(
          question.topic.filter((token) => words.has(token, question.fullyMarked)).map(({ key }) => key),
        ),
        isSought,
        score: scoreOf(question, words, weigh) + (isSought ? IF_SOUGHT : 0) - quote.length * PER_LETTER,
      };
    })
    .filter(
      ({ share, isSought }) =>
        (held >= least.passage && share >= least.quote) ||
        (isSought && question.asks === "text" && share >= HELD_IF_SOUGHT.quote),
    );
}

/** What a sentence of the kind that is asked for is worth, pairs of words of the question, and what a letter costs. */
const IF_SOUGHT = 0.5;
const SIDE_BY_SIDE = 0.2;
const PER_LETTER = 0.0003;

function scoreOf(
  { topic, wordPairs, fullyMarked }: Question,
  words: WordIndex,
  weigh: (token: TermToken) => number,
) {
  const sum = (tokens: TermToken[]) => tokens.reduce((total, token) => total + weigh(token), 0);
  const share = sum(topic.filter((token) => words.has(token, fullyMarked))) / (sum(topic) || 1);
  const pairs = [...wordPairs].filter((pair) => words.pairs.has(pair)).length / (wordPairs.size || 1);
  return share + SIDE_BY_SIDE * pairs;
}

/** Weighs a word by itself and by how few of the passages have it: inverse document frequency. */
function rareFirst({ fullyMarked }: Question, passages: Passage[]): (token: TermToken) => number {
  const indexes = passages.map(wordsOf);
  const known = new Map<string, number>();
  return (token) => {
    const form = token.marked ?? token.key;
    const weight = known.get(form);
    if (weight !== undefined) return weight;
    const having = indexes.filter((words) => words.has(token, fullyMarked)).length;
    const rare = Math.log(1 + indexes.length / (having || indexes.length));
    known.set(form, weightOf(token) * rare);
    return weightOf(token) * rare;
  };
}

const kept = new WeakMap<Passage["text"], WordIndex>();

function wordsOf({ text }: Passage): WordIndex {
  const known = kept.get(text);
  if (known) return known;
  const words = indexWords(written(Object.values(text).join("\n")));
  kept.set(text, words);
  return words;
}

const written = (text: string) => expandAbbreviations(text, OFFICIAL_ABBREVIATIONS);

function shareOf({ topic, fullyMarked }: Question, words: WordIndex): number {
  const weigh = (tokens: TermToken[]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  const total = weigh(topic);
  return total > 0 ? weigh(topic.filter((token) => words.has(token, fullyMarked))) / total : 0;
}

/** What is asked about a person must be told too: their telephone number is not whatever else is said of them. */
const OF_NAME = 0.4;

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

/** The language asked for where a passage has a text in it, else the one that it has. */
export function languageIn(passage: Passage, asked: Language): Language {
  if (passage.text[asked] !== undefined) return asked;
  return asked === "vi" ? "en" : "vi";
}
