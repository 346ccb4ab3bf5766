import type { Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Question } from "./question.ts";
import type { Sought } from "./sought.ts";
import { SOUGHT } from "./sought-words.ts";
import type { TextIndex } from "./text-index.ts";

/** What a question in words asks for, weighed for the passages that may answer it. */
export interface Asked {
  question: Question;
  names: TermToken[];
  words: AskedWord[];
  sought: Sought[];
  /** It asks of a place within the province. */
  isPlaced: boolean;
  /** The thing that is asked for by "which" or "nào", where no sort has it: what answers must have one of its words. */
  thing: AskedWord[];
}

/** A word of a question, or several that are one phrase of the thesaurus. */
export interface AskedWord {
  tokens: TermToken[];
  /** An answer has to be about it. */
  inTopic: boolean;
  weight: number;
  /** The sorts that it names: a sentence of one needs not have the word. */
  sorts: Sought[];
  /** It and its neighbours in the question, where few of the passages have both side by side: "tảo hôn". */
  pairs: string[];
  /** The groups of the thesaurus that it is of. */
  groups: string[];
  /** How few of the passages have it: inverse document frequency. */
  rarity: number;
}

/** What a word counts that says how something is asked rather than what of: "want", "ra sao". */
const BESIDE_TOPIC = 0.25;
/** The least that a phrase of several syllables counts: "sân bay" is neither a yard nor flying. */
const PHRASE = 1;
/** Two words that stand side by side in so few of the passages are one. */
const FEW = 1 / 3;
const EMPTY_WORDS = new Set(
  "mr mrs ms miss dr els besid apart anyth someth somebodi someon anyon anybodi everybodi noth".split(" "),
);

export function readAskedWords(question: Question, passages: TextIndex[], vocabulary: Vocabulary): Asked {
  const { text, language, fullyMarked, wordPairs } = question;
  const folded = fold(text);
  const found = SOUGHT.map((sought) => ({ sought, spans: spansOf(folded, sought.asks) })).filter(
    ({ spans }) => spans.length > 0,
  );
  found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const having = (has: (index: TextIndex) => boolean) => passages.filter(has).length;
  const inTopic = new Map(question.topic.map(({ start, weight }) => [start, weight]));
  // The place that is asked for is a condition by itself.
  const tokens = termTokens(text).filter(
    (token) =>
      (inTopic.has(token.start) || question.words.has(token.key)) &&
      !EMPTY_WORDS.has(token.key) &&
      !question.places.some((place) => isWithin(token, place)),
  );
  const isStop = (token: TermToken) => isStopWord(token, language) || /^\d+$/.test(token.key);
  const clauses = spansOf(folded, TIME_CLAUSE);
  const inClause = (token: TermToken) => clauses.some((clause) => isWithin(token, clause));
  const saysWhat = question.topic.some((token) => token.weight >= 1 && !inClause(token));
  const isWhen = (token: TermToken) => saysWhat && inClause(token);
  const weigh = (token: TermToken) => {
    const weight = inTopic.get(token.start) ?? (isStop(token) ? 0 : BESIDE_TOPIC * weightOf(token));
    return isWhen(token) ? BESIDE_TOPIC * weight : weight;
  };
  // "The end" is no word of its own; "hôn" without marks can be "hơn".
  const mostStops = language === "en" ? 0 : 1;
  const pairOf = (first?: TermToken, second?: TermToken): string[] => {
    if (!first || !second || !wordPairs.has(`${first.key} ${second.key}`)) return [];
    if (Number(isStop(first)) + Number(isStop(second)) > mostStops) return [];
    const pair = `${first.key} ${second.key}`;
    const all = having((index) => index.pairs.has(pair));
    return all > 0 && all <= Math.max(1, FEW * passages.length) ? [pair] : [];
  };
  const words = inPhrases(tokens, question).map(({ members, groups }): AskedWord => {
    const at = tokens.indexOf(members[0] as TermToken);
    const weight = Math.max(...members.map(weigh));
    const when = members.some(isWhen);
    const isPhrase = language === "vi" && members.length > 1 && weight > 0 && !when;
    const isHad = having(
      (index) =>
        members.every((token) => index.has(token, fullyMarked)) ||
        groups.some((group) => index.groups.has(group)),
    );
    return {
      tokens: members,
      groups,
      inTopic: members.some(({ start }) => inTopic.has(start)),
      weight: isPhrase ? Math.max(PHRASE, weight) : weight,
      sorts: found
        .filter(({ spans }) => members.some((token) => spans.some((span) => isWithin(token, span))))
        .map(({ sought }) => sought),
      pairs: when
        ? []
        : [pairOf(tokens[at - 1], tokens[at]), pairOf(members.at(-1), tokens[at + members.length])].flat(),
      rarity: Math.log(1 + passages.length / (isHad || passages.length)),
    };
  });
  const thing = thingOf(folded, words);
  return {
    question,
    names: question.names.filter(({ key }) => !EMPTY_WORDS.has(key)),
    words: words.map((word) =>
      thing.includes(word) ? { ...word, inTopic: true, weight: Math.max(1, word.weight) } : word,
    ),
    sought: found.map(({ sought }) => sought),
    isPlaced: question.place !== null && question.place.id !== homePlace(vocabulary).id,
    thing,
  };
}

/** The tokens, those of one phrase of the thesaurus together. */
function inPhrases(
  tokens: TermToken[],
  { synonyms }: Question,
): { members: TermToken[]; groups: string[] }[] {
  const words: { members: TermToken[]; groups: string[]; of: Span | undefined }[] = [];
  for (const token of tokens) {
    const of = synonyms.find((phrase) => isWithin(token, phrase));
    const last = words.at(-1);
    if (of && last?.of === of) last.members.push(token);
    else words.push({ members: [token], groups: of?.ids ?? [], of });
  }
  return words;
}

const isWithin = (token: Span, span: Span) => span.start <= token.start && token.end <= span.end;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** Says when: an answer about the time before a course needs not speak of the course. */
const TIME_CLAUSE =
  /(?<![a-z])(?:(?:before|after|since|once) (?:he|she|they|it|the|his|her|their|taking|going)(?= )|(?:truoc|sau|tu|ke tu) khi(?= ))[^,.?!;:]*/gu;

/** "Which hotels", "bệnh viện nào". */
const THING = [
  /(?<![a-z])(?:which|what) (?!is|are|was|were|do|does|did|has|have|will|can|kinds?|sorts?|types?|else)(?<thing>[a-z-]+(?: (?!near|with|under|that|which|you|we|they|people|from|to|of|in|on|at|for|by|will|should|would)[a-z-]+)?)/gu,
  /(?<thing>[a-z]+(?: [a-z]+)?) (?<!(?:^|[^a-z])(?:dieu|thu|cai|chuyen|viec|nhung) )(?:nao|gi)(?![a-z])/gu,
];

/** "Làm gì" names no thing, nor does "lives" in "which singer lives". */
const LEAST_WEIGHT = 0.5;

function thingOf(folded: string, words: AskedWord[]): AskedWord[] {
  const spans = THING.flatMap((pattern) => [...folded.matchAll(pattern)]).map(
    ({ 0: match, index, groups }) => {
      const start = index + match.indexOf(groups?.thing ?? "");
      return { start, end: start + (groups?.thing?.length ?? 0) };
    },
  );
  const thing = words.filter(({ tokens }) =>
    tokens.some((token) => spans.some((span) => isWithin(token, span))),
  );
  const isOfSort = thing.some(({ sorts }) => sorts.some(({ common }) => !common));
  return isOfSort ? [] : thing.filter(({ weight }) => weight >= LEAST_WEIGHT);
}
