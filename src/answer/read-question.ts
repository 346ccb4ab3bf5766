import type { Language, Quantity } from "../domain.ts";
import { DEEDS, MEASURES } from "../facts/measure-words.ts";
import type { Span } from "../facts/spans.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { normalise } from "../text/normalise.ts";
import type { TermMention } from "../vocabulary/find-terms.ts";
import { findThings } from "../vocabulary/find-things.ts";
import type { NameMention } from "../vocabulary/name-tree.ts";
import { isFullyMarked, type TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { asksNothing } from "./chat-words.ts";
import { correctTypos } from "./correct-typos.ts";
import { findCore } from "./find-core.ts";
import { guessQuestionLanguage, isForeign } from "./guess-question-language.ts";
import { findNamesAsked, type NamesAsked } from "./names-asked.ts";
import { placeAsked } from "./place-asked.ts";
import type { Question } from "./question.ts";
import { isWithin, overlaps, spansOf } from "./question-spans.ts";
import {
  ASKED_KINDS,
  ASKS_AMOUNT,
  ASKS_CAUSE,
  ASKS_CHANGE,
  ASKS_FIGURE,
  ASKS_LATEST,
  ASKS_MISSING,
  ASKS_OF_EACH,
  ASKS_PARTS,
  ASKS_PROVINCE,
  ASKS_SPENT,
  ASKS_TEXT,
  ASKS_WHAT_ONLY,
  ASKS_YEARLY,
  CHAT_SPELLING,
  COUNTS_THINGS,
  expandAbbreviations,
  GIVES_THINGS,
  JOINED,
  LAST_TERM,
  MARKED_CHANGE,
  NOT_THE_KIND,
  OF_TARGET,
  RELATIVE,
  SPEAKS_OF_CHANGE,
  TAG_QUESTION,
} from "./question-words.ts";
import { periodOf } from "./read-asked-periods.ts";
import { readAskedScale } from "./read-asked-scale.ts";
import { SURELY_ASKS } from "./read-asked-unit.ts";
import { readOperations } from "./read-operation.ts";
import { readTopic, withKind } from "./read-topic.ts";
import type { TopicWord } from "./weigh-words.ts";
import { pairsOf } from "./word-index.ts";

/** Longer messages are read up to here: no question needs more, and reading stays quick. */
const LONGEST_QUESTION = 2000;

/** Reads a message of either language, with or without diacritics. */
export function readQuestion(
  message: { text: string; language?: Language; appLanguage?: Language },
  vocabulary: Vocabulary,
): Question {
  const raw = normalise(message.text)
    .text.replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_QUESTION);
  const text = correctTypos(expandAbbreviations(raw, CHAT_SPELLING), vocabulary);
  const language = message.language ?? guessQuestionLanguage(text, vocabulary, message.appLanguage);
  const foreign = isForeign(raw, vocabulary);
  const names = findNamesAsked(text, language, vocabulary);
  const { folded, main, tokens, beside, metrics, terms, places, periods, unit } = names;
  const core = findCore(folded, tokens.length);
  const inCore = ({ start }: { start: number }) =>
    core.some((span) => span.start <= start && start < span.end);
  const metricsInCore = metrics.filter(inCore);
  // "Total investment: which source paid most?" names its topic before the part that asks.
  const isCore = (token: TermToken) =>
    !isWithin(token, beside) && (inCore(token) || (metricsInCore.length === 0 && isWithin(token, metrics)));
  const coreTopic = readTopic(names, vocabulary, isCore);
  // "Those of the trainees who went to college: how many heads?" says before the colon what it asks of.
  const saysWhat = metricsInCore.length > 0 || coreTopic.some(({ weight }) => weight === 1);
  const isAsked = saysWhat ? isCore : (token: TermToken) => !isWithin(token, beside);
  const speaksOfChange = speaksOfChangeIn(names);
  const meant = metricsMeant(metricsInCore.length > 0 ? metricsInCore : metrics, names, vocabulary);
  return {
    ...{ text, language, foreign, places, periods, unit },
    asks: foreign ? "nothing" : whatItAsks(folded, metrics.length > 0),
    metrics: meant,
    several:
      meant.length > 1 &&
      meant.every(({ start }, n) => n === 0 || JOINED.test(fold(text.slice(meant[n - 1]?.end, start)))),
    programmes: terms.filter(({ type }) => type === "programme").flatMap(({ ids }) => ids),
    // "Exported workers" are a group, and their number is a metric of the same name.
    groups: terms
      .filter(({ type }) => type === "group")
      .filter((group) => !metrics.some((metric) => overlaps(metric, group)))
      // "New rural areas" are a programme, and no people of rural areas.
      .filter(
        (group) =>
          !names.synonyms.some(
            (phrase) =>
              overlaps(phrase, group) && (phrase.length > group.length || phrase.start < group.start),
          ),
      )
      .flatMap(({ ids }) => ids),
    place: placeAsked(places, [inCore, (place) => !isWithin(place, beside)], vocabulary),
    wholeProvince: ASKS_PROVINCE.test(folded),
    period: periodOf(periods, text),
    latest: ASKS_LATEST.test(main) || LAST_TERM.test(main),
    kind: ASKED_KINDS.find(({ pattern }) => pattern.test(main.replace(NOT_THE_KIND, "")))?.kind ?? null,
    operations: readOperations(main),
    operands: [],
    yearly: ASKS_YEARLY.test(folded),
    speaksOfChange,
    asksChange: speaksOfChange && ASKS_CHANGE.test(folded),
    missing: asksMissing(names),
    parts: ASKS_PARTS.test(folded),
    spent: ASKS_SPENT.test(folded),
    counted: unit !== null && ASKS_AMOUNT.test(folded),
    // "How many km" asks for a length.
    countsThings: COUNTS_THINGS.test(folded) && (unit === null || UNIT_ENTRIES[unit].dimension === "count"),
    measures: MEASURES.filter(({ noun }) => noun.test(folded)),
    deeds: DEEDS.filter((deed) => deed.test(folded)),
    ofEach: ASKS_OF_EACH.test(folded),
    topic: topicOf(saysWhat ? coreTopic : readTopic(names, vocabulary, isAsked), names),
    // "Na Sang commune" says where, and nothing of what.
    synonyms: names.synonyms.filter(
      (phrase) => !places.some((place) => overlaps(withKind(place, tokens, folded), phrase)),
    ),
    things: thingsIn(names, vocabulary)
      .filter(inCore)
      .flatMap(({ ids }) => ids),
    words: new Set(tokens.filter(isAsked).map(({ key }) => key)),
    wordPairs: pairsOf(tokens),
    ...{ names: names.names, elsewhere: names.elsewhere },
    fullyMarked: isFullyMarked(tokens),
    figures: names.figures,
    scale: names.figures.some(isAmountOfMoney) ? readAskedScale(main) : null,
  };
}

/** Of a person who is named what is told is told wherever they were: "Mr Tươi's pay in Japan". */
function topicOf(topic: TopicWord[], { names, elsewhere }: NamesAsked): TopicWord[] {
  const namesSomebody = names.some((token) => !elsewhere.includes(token));
  return namesSomebody
    ? topic.filter(({ start }) => !elsewhere.some((token) => token.start === start))
    : topic;
}

/** "Still have to pay back" asks what is owed, where a phrase of the thesaurus says so, and not what is missing. */
const asksMissing = ({ main, synonyms }: NamesAsked) =>
  spansOf(main.replace(TAG_QUESTION, ""), [ASKS_MISSING]).some(
    (span) => !synonyms.some((phrase) => phrase.length > 2 && holds(phrase, span)),
  );

/** "5 năm" is nothing to be told in billions. */
const isAmountOfMoney = ({ unit }: Quantity) => unit === "one" || UNIT_ENTRIES[unit].dimension === "money";

/** "Ngân hàng" (a bank) are no geese: what is part of another name or phrase is no thing. */
function thingsIn(
  { text, folded, tokens, terms, metrics, places, synonyms, beside }: NamesAsked,
  vocabulary: Vocabulary,
) {
  // "Con bao nhieu" asks for no storm.
  const asking = spansOf(folded, [SURELY_ASKS]);
  const isPartOf = (thing: NameMention<string>, name: Span) =>
    overlaps(name, thing) &&
    (holds(name, thing) || (name.start < thing.start && thing.length <= MOST_BROKEN));
  return findThings(text, vocabulary, tokens).filter(
    (thing) =>
      !isWithin(thing, beside) &&
      !asking.some((span) => overlaps(span, thing)) &&
      !terms.some((term) => goesOn(thing, term)) &&
      ![...metrics, ...places].some((name) => isPartOf(thing, name)) &&
      // A phrase of the thesaurus can be the very thing.
      !synonyms.some((phrase) => phrase.length > 1 && !holds(thing, phrase) && isPartOf(thing, phrase)),
  );
}

/** "Mấy huyện | nghèo" are no districts that are counted: a name of as many words goes on behind. */
const goesOn = (thing: NameMention<string>, term: TermMention) =>
  thing.start < term.start && term.start < thing.end && thing.end < term.end && term.length >= thing.length;

/** Longer names of things do not begin by chance inside another. */
const MOST_BROKEN = 2;

const holds = (a: Span, b: Span) => a.start <= b.start && b.end <= a.end;

/** "Tặng" (give) and "tăng" (rise) are one word without marks: there a counted thing decides. */
function speaksOfChangeIn({ text, folded, tokens }: NamesAsked): boolean {
  const isGift = isFullyMarked(tokens) ? !MARKED_CHANGE.test(text.toLowerCase()) : GIVES_THINGS.test(folded);
  return SPEAKS_OF_CHANGE.test(folded) && !isGift;
}

/** The metrics named, with those that they stand for where a change, or the share of a target, is asked. */
function metricsMeant(named: TermMention[], names: NamesAsked, vocabulary: Vocabulary): TermMention[] {
  const speaksOfChange = speaksOfChangeIn(names);
  const ofTarget = OF_TARGET.test(names.folded);
  return named
    .map((mention) => (speaksOfChange ? withChanges(mention, vocabulary) : mention))
    .map((mention) => (ofTarget ? asTargetShare(mention, vocabulary) : mention));
}

function whatItAsks(folded: string, namesAMetric: boolean): Question["asks"] {
  if (!/[a-z0-9]/.test(folded) || asksNothing(folded)) return "nothing";
  if (ASKS_CAUSE.test(folded)) return "text";
  if (ASKS_AMOUNT.test(folded) || ASKS_FIGURE.test(folded)) return "figure";
  if (namesAMetric && ASKS_PARTS.test(folded)) return "figure";
  if (ASKS_TEXT.test(folded.replace(RELATIVE, "that")))
    return namesAMetric && ASKS_WHAT_ONLY.test(folded) ? "either" : "text";
  return namesAMetric ? "figure" : "either";
}

/** Who speaks of the fall of a rate may mean the metric of its yearly fall. */
function withChanges(mention: TermMention, { metrics }: Vocabulary): TermMention {
  const changes = [...metrics.values()].filter(({ changeOf }) => changeOf && mention.ids.includes(changeOf));
  return { ...mention, ids: [...mention.ids, ...changes.map(({ id }) => id)] };
}

/** "What percent of the target was it?": the metric that says so, where there is one. */
function asTargetShare(mention: TermMention, { metrics }: Vocabulary): TermMention {
  const shares = [...metrics.values()].filter(
    ({ targetShareOf }) => targetShareOf && mention.ids.includes(targetShareOf),
  );
  return shares.length > 0 ? { ...mention, ids: shares.map(({ id }) => id) } : mention;
}
