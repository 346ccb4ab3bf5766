import type { Language, Passage } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Extract } from "./draft.ts";
import type { Question } from "./question.ts";
import { expandAbbreviations, OFFICIAL_ABBREVIATIONS } from "./question-words.ts";
import type { Sought } from "./sought.ts";
import { ASKS_LIST, SOUGHT } from "./sought-words.ts";
import { indexWords, keeping, phrasesOf, type WordIndex } from "./word-index.ts";

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
  held: Set<string>;
  /** The share of the telling sorts asked for that it is of. */
  sorts: number;
  score: number;
}

/**
 * The sentences that answer a question in words, best first: a few where it asks for a list, else those of one passage;
 * none where no passage is about its topic, or none says what is asked of a person.
 */
export function findExtracts(question: Question, passages: Passage[], vocabulary: Vocabulary): Extract[] {
  if (question.topic.length === 0) return [];
  const asked = readAsked(question, passages, vocabulary);
  const about = passages.filter((passage) => namesAll(asked, passage) && saysOfName(asked, passage));
  const runs = about
    .flatMap((passage) => runsOf(passage, asked))
    .sort((a, b) => b.score - a.score || a.extract.quote.length - b.extract.quote.length);
  const [best] = runs;
  if (!best) return [];
  if (!ASKS_LIST.test(fold(question.text))) return [best.extract];
  const listed = [best];
  for (const run of runs) {
    const isNew = listed.every(({ extract }) => !overlap(extract, run.extract));
    const told = new Set(listed.flatMap(({ held }) => [...held]));
    const adds = run.sorts === 1 || [...run.held].some((key) => !told.has(key));
    if (isNew && adds && run.score >= NEAR_BEST * best.score && listed.length < MOST_LISTED) listed.push(run);
  }
  return listed.map(({ extract }) => extract);
}

const overlap = (a: Extract, b: Extract) =>
  a.passage.id === b.passage.id && (a.quote.includes(b.quote) || b.quote.includes(a.quote));

/** What a question in words asks for, weighed for the passages that may answer it. */
interface Asked {
  question: Question;
  indexOf: (text: string) => TextIndex;
  names: TermToken[];
  /** Its words but places, times and figures; those of its topic are what an answer has to be about. */
  words: AskedWord[];
  sought: Sought[];
  /** The thing that is asked for by "which" or "nào", where no sort has it: what answers must have one of its words. */
  thing: AskedWord[];
}

interface AskedWord {
  token: TermToken;
  inTopic: boolean;
  weight: number;
  /** The sorts that it names: a sentence of one needs not have the word. */
  sorts: Sought[];
  /** It and its neighbours in the question. */
  pairs: string[];
  /** The groups of the phrases of the thesaurus that it is of. */
  groups: string[];
  /** How few of the passages have it: inverse document frequency. */
  rarity: number;
}

/** What a word counts that says how something is asked rather than what of: "want", "ra sao". */
const BESIDE_TOPIC = 0.25;
/** Two words that stand side by side in so few of the passages are one: "tảo hôn". */
const FEW = 1 / 3;
const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr"]);

function readAsked(question: Question, passages: Passage[], vocabulary: Vocabulary): Asked {
  const folded = fold(question.text);
  const found = SOUGHT.map((sought) => ({
    sought,
    spans: [...folded.matchAll(sought.asks)].map(
      ({ 0: match, index }) => [index, index + match.length] as const,
    ),
  })).filter(({ spans }) => spans.length > 0);
  const indexOf = indexIn(vocabulary);
  const indexes = passages.map(textOf).map(indexOf);
  const having = (has: (index: TextIndex) => boolean) => indexes.filter(has).length;
  const inTopic = new Set(question.topic.map(({ start }) => start));
  const tokens = termTokens(question.text).filter(
    ({ key, start }) => (inTopic.has(start) || question.words.has(key)) && !TITLES.has(key),
  );
  const known = tokens.map((token) => having((words) => words.has(token, question.fullyMarked)));
  const isStop = tokens.map((token) => isStopWord(token, question.language) || /^\d+$/.test(token.key));
  // "The end" is no word of its own; "hôn" without marks can be "hơn".
  const mostStops = question.language === "en" ? 0 : 1;
  const words = tokens.map((token, n): AskedWord => {
    const pairs = [n - 1, n].flatMap((at) => {
      const [first, second] = [tokens[at], tokens[at + 1]];
      const joined = `${first?.key} ${second?.key}`;
      const stops = Number(isStop[at]) + Number(isStop[at + 1]);
      const isOne = first && second && question.wordPairs.has(joined) && stops <= mostStops;
      return isOne ? [joined] : [];
    });
    const topical = inTopic.has(token.start);
    const weight = weightOf(token) * (topical ? 1 : BESIDE_TOPIC);
    return {
      token,
      inTopic: topical,
      weight: isStop[n] && !topical ? 0 : weight,
      sorts: found
        .filter(({ spans }) => spans.some(([start, end]) => start <= token.start && token.end <= end))
        .map(({ sought }) => sought),
      pairs: pairs.filter((pair) => {
        const all = having((index) => index.pairs.has(pair));
        return all > 0 && all <= Math.max(1, FEW * indexes.length);
      }),
      groups: question.synonyms
        .filter(({ start, end }) => start <= token.start && token.end <= end)
        .flatMap(({ ids }) => ids),
      rarity: Math.log(1 + indexes.length / (known[n] || indexes.length)),
    };
  });
  const names = question.names.filter(({ key }) => !TITLES.has(key));
  return {
    question,
    indexOf,
    names,
    words,
    sought: found.map(({ sought }) => sought),
    thing: thingOf(folded, words),
  };
}

/** "Which hotels", "bệnh viện nào". */
const THING = [
  /(?<![a-z])(?:which|what) (?!is|are|was|were|do|does|did|has|have|will|can|kinds?|sorts?|types?|else)(?<thing>[a-z-]+(?: (?!near|with|under|that|which|you|we|they|people|from|to|of|in|on|at|for|by|will|should|would)[a-z-]+)?)/gu,
  /(?<thing>[a-z]+(?: [a-z]+)?) (?:nao|gi)(?![a-z])/gu,
];

function thingOf(folded: string, words: AskedWord[]): AskedWord[] {
  const spans = THING.flatMap((pattern) => [...folded.matchAll(pattern)]).map(
    ({ 0: match, index, groups }) => {
      const start = index + match.indexOf(groups?.thing ?? "");
      return { start, end: start + (groups?.thing?.length ?? 0) };
    },
  );
  const thing = words.filter(
    ({ token, inTopic }) =>
      inTopic && spans.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return thing.some(({ sorts }) => sorts.some(({ common }) => !common)) ? [] : thing;
}

/** The runs of a passage that hold enough of the topic and say what they must. */
function runsOf(passage: Passage, asked: Asked): Run[] {
  const { question, indexOf, sought } = asked;
  const least = question.asks === "text" ? HELD.text : HELD.either;
  const language = languageIn(passage, question.language);
  const text = passage.text[language] ?? "";
  const around = indexOf(textOf(passage));
  const { thing, names } = asked;
  if (thing.length > 0 && !thing.some((word) => heldBy(around, word, [], question) >= LEAST_OF_THING))
    return [];
  const words = asked.words.map((word) => asCompound(word, around));
  const topic = words.filter(({ inTopic, weight }) => inTopic || weight >= 1);
  const isSure =
    names.length > 0 || question.place !== null || question.language === "en" || question.fullyMarked;
  if (!isSure && !words.some(({ pairs }) => pairs.some((pair) => around.pairs.has(pair)))) return [];
  const place = question.place?.name ?? null;
  const sentences = splitSentences(text);
  const runs: Run[] = [];
  for (const [n, first] of sentences.entries()) {
    for (const last of sentences.slice(n, n + MOST_SENTENCES)) {
      const quote = text.slice(first.start, last.end);
      const sentence = withoutNamed(quote, asked);
      const said = sought.filter((sort) => sort.says(sentence, place));
      if (sought.some((sort) => sort.must && !said.includes(sort))) continue;
      const own = indexOf(quote);
      const before = n > 0 ? indexOf(text.slice(sentences[n - 1]?.start, first.start)) : null;
      const inRun = (word: AskedWord) => heldBy(own, word, said, question);
      const inPassage = (word: AskedWord) => Math.max(inRun(word), heldBy(around, word, said, question));
      const nearby = (word: AskedWord) =>
        Math.max(
          inRun(word),
          IN_SENTENCE_BEFORE * (before ? heldBy(before, word, [], question) : 0),
          IN_PASSAGE * heldBy(around, word, [], question),
        );
      const share = shareOf(topic, inRun);
      const held = shareOf(topic, inPassage);
      const telling = sought.filter(({ common }) => !common);
      const sorts =
        telling.length > 0 ? telling.filter((sort) => said.includes(sort)).length / telling.length : 0;
      const isSought = sorts > 0 && question.asks === "text";
      const enough =
        (held >= least.passage && share >= least.quote) ||
        (isSought && held >= HELD_IF_SOUGHT.passage && share >= HELD_IF_SOUGHT.quote);
      if (!enough) continue;
      const pairs = [...question.wordPairs].filter((pair) => own.pairs.has(pair)).length;
      runs.push({
        extract: { passage, language, quote },
        held: new Set(topic.filter((word) => inRun(word) > 0).map(({ token }) => token.key)),
        sorts,
        score:
          shareOf(words, nearby, ({ rarity }) => rarity) +
          (SIDE_BY_SIDE * pairs) / (question.wordPairs.size || 1) +
          IF_SOUGHT * sorts +
          IF_COMMON * (said.some(({ common }) => common) ? 1 : 0) -
          quote.length * PER_LETTER,
      });
    }
  }
  return runs;
}

/** What a passage must have of the thing asked for: more than one syllable of it. */
const LEAST_OF_THING = 0.8;

/** A word of a pair that the passage has too says all that a rare word does, however common it is by itself. */
function asCompound(word: AskedWord, around: TextIndex): AskedWord {
  return word.pairs.some((pair) => around.pairs.has(pair))
    ? { ...word, weight: Math.max(1, word.weight) }
    : word;
}

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
function withoutNamed(quote: string, { names }: Asked): string {
  if (names.length === 0) return quote;
  const keys = new Set(names.map(({ key }) => key));
  return quote.replace(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu, (run) =>
    termTokens(run).some(({ key }) => keys.has(key)) ? "…" : run,
  );
}

/** A word of the sort that is asked for is a little less than the word itself. */
const AS_SORT = 0.8;
/** A syllable that stands beside none of its neighbours in the question may be another word. */
const SYLLABLE_ALONE = { marked: 0.75, plain: 0.55 };

/** A phrase that means the same is a little less than the word itself. */
const AS_SYNONYM = 0.9;

/** What a text has of a word of the question, from 0 to 1. */
function heldBy(
  index: TextIndex,
  word: AskedWord,
  said: Sought[],
  { language, fullyMarked }: Question,
): number {
  const { token, sorts, pairs, groups } = word;
  const other = Math.max(
    sorts.some((sort) => said.includes(sort)) ? AS_SORT : 0,
    groups.some((group) => index.groups.has(group)) ? AS_SYNONYM : 0,
  );
  if (!index.has(token, fullyMarked)) return other;
  if (language === "en" || pairs.some((pair) => index.pairs.has(pair))) return 1;
  return Math.max(SYLLABLE_ALONE[fullyMarked ? "marked" : "plain"], other);
}

/** The share of the weight of the words that is held. */
function shareOf(
  words: AskedWord[],
  held: (word: AskedWord) => number,
  times: (word: AskedWord) => number = () => 1,
): number {
  const total = words.reduce((sum, word) => sum + word.weight * times(word), 0);
  return total > 0 ? words.reduce((sum, word) => sum + word.weight * times(word) * held(word), 0) / total : 0;
}

const textOf = ({ text }: Passage) => Object.values(text).join("\n");

/** The words of a text and the groups of the thesaurus that its phrases are of. */
type TextIndex = WordIndex & { groups: Set<string> };

const ofVocabulary = new WeakMap<Vocabulary, (text: string) => TextIndex>();

function indexIn(vocabulary: Vocabulary): (text: string) => TextIndex {
  const made =
    ofVocabulary.get(vocabulary) ??
    keeping((text): TextIndex => {
      const full = expandAbbreviations(text, OFFICIAL_ABBREVIATIONS);
      return { ...indexWords(full), groups: phrasesOf(full, vocabulary).groups };
    });
  ofVocabulary.set(vocabulary, made);
  return made;
}

/** What is asked about a person must be told too: their telephone number is not whatever else is said of them. */
const OF_NAME = 0.28;

function saysOfName({ question, indexOf, names, words }: Asked, passage: Passage): boolean {
  const isOfName = ({ token }: AskedWord) => names.some((name) => name.start === token.start);
  const beside = words.filter((word) => word.inTopic && !isOfName(word));
  if (names.length === 0 || beside.length === 0) return true;
  const index = indexOf(textOf(passage));
  const isSaid = (word: AskedWord) => (word.sorts.length > 0 ? 1 : heldBy(index, word, [], question));
  return shareOf(beside, isSaid) >= OF_NAME;
}

/** Every name of the question, the years and the place that it asks about. */
function namesAll({ question, indexOf, names }: Asked, passage: Passage): boolean {
  const { period, place } = question;
  const years = period ? [period.from, period.to ?? period.from].map((date) => date.slice(0, 4)) : [];
  if (!years.every((year) => Object.values(passage.text).some((text) => text.includes(year)))) return false;
  const words = indexOf(textOf(passage));
  return [...names, ...(place ? termTokens(place.name) : [])].every((token) =>
    words.has({ ...token, marked: null }, false),
  );
}

/** The language asked for where a passage has a text in it, else the one that it has. */
export function languageIn(passage: Passage, asked: Language): Language {
  if (passage.text[asked] !== undefined) return asked;
  return asked === "vi" ? "en" : "vi";
}
