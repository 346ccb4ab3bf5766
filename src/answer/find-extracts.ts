import type { Language, Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { findThings } from "../vocabulary/find-things.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Extract } from "./draft.ts";
import { hasPersonName } from "./find-name.ts";
import { asCompound, heldBy, shareOf } from "./hold-words.ts";
import { mayAnswer } from "./may-answer.ts";
import type { Question } from "./question.ts";
import { type Asked, type AskedWord, readAskedWords } from "./read-asked-words.ts";
import type { Sought } from "./sought.ts";
import { ASKS_LIST } from "./sought-words.ts";
import { indexIn, type TextIndex, textOf } from "./text-index.ts";

/**
 * How much of the topic's weight a passage must hold, and the sentences that are quoted from it; less where they are of
 * the sort that is asked for.
 */
const HELD = { text: { passage: 0.55, quote: 0.4 }, either: { passage: 0.75, quote: 0.6 } };
const HELD_IF_SOUGHT = { passage: 0.5, quote: 0.3 };
/** Sentences of one extract, and extracts of a question that asks for a list. */
const MOST_SENTENCES = 2;
const MOST_LISTED = 3;
/** How near to the best a further extract of a list comes. */
const NEAR_BEST = 0.8;

/** A run of sentences, and how well it answers. */
interface Run {
  extract: Extract;
  /** The words of the topic that it has. */
  held: AskedWord[];
  /** It is of a sort that is asked for and that not every sentence is of. */
  isSought: boolean;
  score: number;
}

/**
 * The sentences that answer a question in words, best first: a few where it asks for a list, else those of one passage;
 * none where no passage is about its topic, or none says what is asked of a person.
 */
export function findExtracts(question: Question, passages: Passage[], vocabulary: Vocabulary): Extract[] {
  if (question.topic.length === 0) return [];
  const indexOf = indexIn(vocabulary);
  const asked = readAskedWords(question, passages.map(textOf).map(indexOf), vocabulary);
  // How a figure went is told by figures.
  const isOfFigures = question.speaksOfChange && question.metrics.length > 0;
  if (isOfFigures && asked.sought.every(({ common }) => common)) return [];
  const runs = passages
    .filter((passage) => saysAll(question, passage, vocabulary))
    .filter((passage) => mayAnswer(passage, asked, indexOf(textOf(passage))))
    .flatMap((passage) => runsOf(passage, asked, indexOf))
    .sort((a, b) => b.score - a.score || a.extract.quote.length - b.extract.quote.length);
  const [best] = runs;
  if (!best) return [];
  if (!ASKS_LIST.test(fold(question.text))) return [best.extract];
  const listed = [best];
  for (const run of runs) {
    const isNew = listed.every(({ extract }) => !overlap(extract, run.extract));
    const told = new Set(listed.flatMap(({ held }) => held));
    const adds = run.isSought || run.held.some((word) => !told.has(word));
    if (isNew && adds && run.score >= NEAR_BEST * best.score && listed.length < MOST_LISTED) listed.push(run);
  }
  return listed.map(({ extract }) => extract);
}

/** "What is the life expectancy?", of which one word is the topic, is told by no passage that says nothing of it. */
function saysAll({ things, topic }: Question, passage: Passage, vocabulary: Vocabulary): boolean {
  if (things.length === 0 || topic.filter(({ weight }) => weight === 1).length > 1) return true;
  const said = new Set(findThings(textOf(passage), vocabulary).flatMap(({ ids }) => ids));
  return things.every((thing) => said.has(thing));
}

const overlap = (a: Extract, b: Extract) =>
  a.passage.id === b.passage.id && (a.quote.includes(b.quote) || b.quote.includes(a.quote));

/** The runs of a passage that hold enough of the topic and say what they must. */
function runsOf(passage: Passage, asked: Asked, indexOf: (text: string) => TextIndex): Run[] {
  const { question, sought, names } = asked;
  const starts = new Set(names.map(({ start }) => start));
  const language = languageIn(passage, question.language);
  const text = passage.text[language] ?? "";
  const around = indexOf(textOf(passage));
  const words = asked.words.map((word) => asCompound(word, around));
  const topic = words.filter(({ inTopic, weight }) => inTopic || weight >= 1);
  const isNamed = ({ tokens }: AskedWord) => tokens.some(({ start }) => starts.has(start));
  const telling = sought.filter(({ common }) => !common);
  const sentences = splitSentences(text);
  const runs: Run[] = [];
  for (const [n, first] of sentences.entries()) {
    const before = sentences[n - 1];
    const context = before && indexOf(text.slice(before.start, first.start));
    for (const last of sentences.slice(n, n + MOST_SENTENCES)) {
      const quote = text.slice(first.start, last.end);
      const sentence = withoutNamed(quote, asked);
      const said = sought.filter((sort) => sort.says(sentence, question.place?.name ?? null));
      if (sought.some((sort) => sort.must && !said.includes(sort))) continue;
      const own = indexOf(quote);
      if (sought.some((sort) => sort.head && !said.includes(sort) && !hasWordOf(sort, asked, own))) continue;
      const inRun = (word: AskedWord) => heldBy(own, word, said, question);
      const inPassage = (word: AskedWord) => Math.max(inRun(word), heldBy(around, word, said, question));
      const nearby = (word: AskedWord) =>
        Math.max(
          inRun(word),
          IN_SENTENCE_BEFORE * (context ? heldBy(context, word, [], question) : 0),
          IN_PASSAGE * heldBy(around, word, [], question),
        );
      const isSought = said.some(({ common }) => !common);
      if (!isEnough(topic, inPassage, inRun, isSought, asked)) continue;
      const pairs = [...question.wordPairs].filter((pair) => own.pairs.has(pair)).length;
      runs.push({
        extract: { passage, language, quote },
        held: asked.words.filter((word, n) => word.inTopic && inRun(words[n] ?? word) > 0),
        isSought,
        score:
          shareOf(words, nearby, (word) => word.rarity * (isNamed(word) ? OF_A_NAME : 1)) +
          (SIDE_BY_SIDE * pairs) / (question.wordPairs.size || 1) +
          IF_SOUGHT * sharesSort(telling, said) +
          IF_COMMON * said.filter(({ common }) => common).length -
          quote.length * PER_LETTER,
      });
    }
  }
  return runs;
}

/** The words by which a question names a sort of things. */
function hasWordOf(sort: Sought, { question, words }: Asked, index: TextIndex): boolean {
  const named = words.filter(({ sorts }) => sorts.includes(sort));
  return named.some(({ tokens }) => tokens.every((token) => index.has(token, question.fullyMarked)));
}

/** What the place asked for says of a passage that names it, as a word. */
const THERE: AskedWord = {
  tokens: [],
  inTopic: true,
  weight: 0.6,
  sorts: [],
  pairs: [],
  groups: [],
  rarity: 1,
};

/** "What do tourists eat?" is not answered by whatever else is told of tourists. */
const FEWEST_WORDS = 2;
const HAD = 0.5;

function isEnough(
  topic: AskedWord[],
  inPassage: (word: AskedWord) => number,
  inRun: (word: AskedWord) => number,
  isSought: boolean,
  { question: { asks }, names, isPlaced }: Asked,
): boolean {
  const known = isPlaced ? [...topic, THERE] : topic;
  const passage = shareOf(known, (word) => (word === THERE ? 1 : inPassage(word)));
  const quote = shareOf(known, (word) => (word === THERE ? 1 : inRun(word)));
  const isText = asks === "text";
  if (isText && isSought && passage >= HELD_IF_SOUGHT.passage && quote >= HELD_IF_SOUGHT.quote) return true;
  const had = topic.filter((word) => inPassage(word) >= HAD).length;
  const fewest = names.length > 0 || isPlaced ? 1 : FEWEST_WORDS;
  if (had < Math.min(fewest, topic.length)) return false;
  const least = isText ? HELD.text : HELD.either;
  return passage >= least.passage && quote >= least.quote;
}

/** The share of the sorts asked for that are said; what is asked first counts twice. */
function sharesSort(telling: Sought[], said: Sought[]): number {
  const weights = telling.map((_, n) => (n === 0 ? 2 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0
    ? weights.reduce((sum, weight, n) => sum + (said.includes(telling[n] as Sought) ? weight : 0), 0) / total
    : 0;
}

/** What a word of a name counts among the sentences of a passage that has all of it. */
const OF_A_NAME = 0.4;
/** What a word of the topic counts that only the sentence before or the passage has. */
const IN_SENTENCE_BEFORE = 0.5;
const IN_PASSAGE = 0.4;
/**
 * What a sentence of the sort that is asked for is worth, one of a sort that many are of, pairs of words of the question,
 * and what a letter costs.
 */
const IF_SOUGHT = 0.7;
const IF_COMMON = 0.15;
const SIDE_BY_SIDE = 0.2;
const PER_LETTER = 0.0003;

/** Without the people that the question names: "who helped Mrs Toàn" is answered by somebody else's name. */
function withoutNamed(quote: string, { names, words }: Asked): string {
  const own = new Set(names.map(({ key }) => key));
  const said = new Set(words.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  return quote.replace(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu, (run) => {
    const keys = termTokens(run).map(({ key }) => key);
    // Typed without capitals a name is any words: "nhà ông hòa".
    const isNamed =
      keys.some((key) => own.has(key)) || (hasPersonName(run) && keys.some((key) => said.has(key)));
    return isNamed ? "…" : run;
  });
}

/** The language asked for where a passage has a text in it, else the one that it has. */
export function languageIn(passage: Passage, asked: Language): Language {
  if (passage.text[asked] !== undefined) return asked;
  return asked === "vi" ? "en" : "vi";
}
