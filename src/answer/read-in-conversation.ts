import type { Language, Period } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import type { Subject } from "../state/conversations.ts";
import { fold } from "../text/fold.ts";
import { findTerms } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findNeighbour } from "./find-neighbour.ts";
import {
  ASKS_LANGUAGE,
  ASKS_SOURCE,
  ASKS_WHY,
  GOES_ON,
  GOES_ON_AT_END,
  GOES_ON_MARKED,
  PART_OF_IT,
  PLACE_NOUNS,
  RATE_UNITS,
  STANDS_FOR_IT,
  YEARS_FROM_IT,
} from "./follow-up-words.ts";
import { guessQuestionLanguage } from "./guess-question-language.ts";
import type { Question } from "./question.ts";
import { spansOf } from "./question-spans.ts";
import { ASKS_PROVINCE } from "./question-words.ts";
import { OPERATION_PATTERNS } from "./read-operation.ts";
import { readQuestion } from "./read-question.ts";
import { circumstancesOf, restateSubject } from "./restate-subject.ts";
import { MANNER } from "./subject-of.ts";

/**
 * What a message asks after the subject of the one before it. A message that leaves out what is asked takes it from
 * there, and one that takes the subject up for another metric ("còn hộ cận nghèo?") its place and time. Any other
 * message stands by itself.
 * @param message.goesOn True for a clause of the sentence before: it may leave out what is asked without a word for it.
 */
export function readInConversation(
  message: { text: string; language?: Language; appLanguage?: Language; goesOn?: boolean },
  before: Subject | null,
  vocabulary: Vocabulary,
): Question {
  const alone = readQuestion(message, vocabulary);
  if (before === null || alone.asks === "nothing") return alone;
  const language = message.language ?? guessQuestionLanguage(alone.text, vocabulary, before.language);
  const wasAnswered = before.facts.length + before.passages.length > 0;
  if (wasAnswered && asksOnly(alone, ASKS_SOURCE) && !alone.parts)
    return { ...alone, language, asks: "source" };
  const other = ASKS_LANGUAGE.find(({ pattern }) => asksOnly(alone, pattern));
  if (other && wasAnswered) return repeat({ ...before, language: other.language }, alone, vocabulary);
  if (before.recent.length > 1 && isOfRecent(alone))
    return { ...alone, language, asks: "figure", operands: before.recent };
  const own = alone.language === language ? alone : readQuestion({ ...message, language }, vocabulary);
  const goesOn = isTakenUp(own);
  const standsForIt = STANDS_FOR_IT[language].test(fold(own.text));
  const neighbour = goesOn || standsForIt ? findNeighbour(own, before.metrics, vocabulary) : null;
  if (neighbour)
    return inCircumstances(
      { ...own, asks: "figure", metrics: [neighbour] },
      merge(own, { ...before, language }),
    );
  const subject = merge(own, { ...before, language, metrics: metricsNow(own, before, vocabulary) });
  // "..., và bao nhiêu xã chưa?" counts what the clause before counts, "còn cả tỉnh thì bao nhiêu người?" too.
  const countsSame = own.unit !== null && own.unit === before.unit && goesOn;
  const clause =
    (message.goesOn || countsSame) && own.metrics.length === 0 ? { ...own, counted: false } : own;
  if (leavesOut(clause, goesOn || standsForIt || message.goesOn === true, vocabulary))
    return complete(own, subject, vocabulary) ?? alone;
  return goesOn ? inCircumstances(own, subject) : alone;
}

/** True where a message has words of the pattern, and no other topic, no place and no time. */
function asksOnly({ text, topic, metrics, place, period, figures }: Question, pattern: RegExp): boolean {
  if (metrics.length > 0 || place || period || figures.length > 0) return false;
  const spans = spansOf(fold(text), [pattern]);
  return spans.length > 0 && topic.every((token) => isWithin(token, spans));
}

const isWithin = ({ start }: Span, spans: Span[]) =>
  spans.some((span) => span.start <= start && start < span.end);

/** Holds a figure against what the same was before (folded). */
const OF_BEFORE = /(?<![a-z])(?:before|earlier|previous\w*|truoc|hoi do|ngay xua)(?![a-z])/;

/** "Together?", "xã nào cao hơn?": something to be done with figures, of which it names none. */
function isOfRecent(question: Question): boolean {
  const { operations, topic, metrics, names, groups, figures, text } = question;
  const spans = spansOf(fold(text), [...OPERATION_PATTERNS, PLACE_NOUNS]);
  const rest = topic.filter((token) => token.weight === 1 && !isWithin(token, spans));
  const saysMore = [metrics, names, groups, figures, rest].some(({ length }) => length > 0);
  const isOfOne = question.speaksOfChange || operations.includes("trend") || OF_BEFORE.test(fold(text));
  return (
    operations.length > 0 && !isOfOne && !saysMore && question.place === null && question.period === null
  );
}

function isTakenUp({ text, language, fullyMarked }: Question): boolean {
  const folded = fold(text);
  const goesOn = fullyMarked ? GOES_ON_MARKED.test(text) : GOES_ON[language].test(folded);
  return goesOn || GOES_ON_AT_END[language].test(folded) || PART_OF_IT.test(folded);
}

/** True where a message does not say what is asked, but something about it. */
function leavesOut(question: Question, goesOn: boolean, vocabulary: Vocabulary): boolean {
  const { text, topic, metrics, groups, counted, names, measures } = question;
  // "How many plans?" counts things that are a word for a kind too.
  if (question.countsThings && question.kind !== null) return false;
  if (metrics.length > 0 || measures.length > 0 || (groups.length > 0 && !goesOn)) return false;
  // Programmes, groups and people say of what money or of whom is asked, not what.
  const beside = findTerms(text, vocabulary).filter(({ type }) => type === "programme" || type === "group");
  const asked = spansOf(fold(text), [RATE_UNITS, ASKS_PROVINCE]);
  const named = [...asked, ...(goesOn ? [...beside, ...names] : [])];
  const rest = topic.filter((token) => !isWithin(token, named));
  const isWeak = rest.every(({ weight }) => weight < 1);
  return isWeak && (rest.length === 0 || !counted) && (goesOn || saysSomething(question));
}

function saysSomething(question: Question): boolean {
  const { place, wholeProvince, period, latest, kind, unit, text } = question;
  const given = [place, period, kind, unit].some((part) => part !== null);
  return (
    given || wholeProvince || latest || MANNER.some((name) => question[name]) || ASKS_WHY.test(fold(text))
  );
}

/** Says that a metric is of a phase that is over (folded). */
const OF_PHASE = /(?<![a-z])(?:before|truoc khi|probation|thu viec)(?![a-z])/;

/** "And now?" after what was earned on probation asks for what is earned since. */
function metricsNow({ latest }: Question, { metrics }: Subject, vocabulary: Vocabulary): string[] {
  const known = metrics.flatMap((id) => vocabulary.metrics.get(id) ?? []);
  if (!latest || !known.some(({ label }) => OF_PHASE.test(fold(label.en)))) return metrics;
  return known.flatMap(({ neighbours }) => neighbours);
}

/** The subject with what a message says anew of place, time, kind and people, and of what is asked. */
function merge(own: Question, before: Subject): Subject {
  const { place, wholeProvince, latest, kind, programmes, groups, names, unit } = own;
  const period = own.period ?? yearFrom(own, before);
  const saysWhere = place !== null || wholeProvince;
  const saysWhen = period !== null || latest;
  // "How many communes?" - "And as a share?" counts no more.
  const isRate = unit === "percent";
  return {
    ...before,
    ...(saysWhere ? { place, wholeProvince, about: null } : {}),
    ...(saysWhen ? { period, latest } : {}),
    // "And the target?" after what was reached in a year is of a later one.
    ...(kind === "target" && before.kind !== "target" && !saysWhen ? { period: null } : {}),
    ...(own.asksChange ? { period: spanned(own, before) } : {}),
    ...(names.length > 0 ? { about: null } : {}),
    kind: kind ?? (latest ? null : before.kind),
    programmes: programmes.length > 0 ? programmes : before.programmes,
    groups: groups.length > 0 || wholeProvince ? groups : before.groups,
    unit: unit ?? before.unit,
    operations: operationsOf(own, before),
    manner: MANNER.filter(
      (name) => own[name] || (before.manner.includes(name) && !(isRate && name === "countsThings")),
    ),
  };
}

/** "And the year before that?" */
function yearFrom({ text }: Question, { times, period }: Subject): Period | null {
  const shift = YEARS_FROM_IT.find(({ words }) => words.test(fold(text)))?.years;
  const last = (times.at(-1) ?? period)?.to;
  if (shift === undefined || !last) return null;
  const year = String(Number(last.slice(0, 4)) + shift);
  return { from: year, to: year };
}

/** By how much something changed between two answers is their difference, which no word of the message has to say. */
function operationsOf({ operations, asksChange }: Question, before: Subject): string[] {
  if (asksChange) return [...operations, "difference"];
  return operations.length > 0 ? operations : before.operations;
}

/** "Giảm bao nhiêu?": between the times of the last two answers; "so với năm 2021?": between that one and the last. */
function spanned({ period }: Question, { period: asked, times }: Subject): Period | null {
  const ends = [...times, ...(period ? [period] : [])].slice(-2);
  const dates = ends.flatMap(({ from, to }) => [from, to ?? from]).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return ends.length === 2 && from && to ? { from, to } : (period ?? asked);
}

/** The question before, in the language that the subject now has; an answer in words is shown by its source. */
function repeat(subject: Subject, alone: Question, vocabulary: Vocabulary): Question {
  // What was done with several figures is not asked again without their names: the figures themselves are shown.
  const asked = subject.operations.length > 0 ? null : restateSubject(subject, vocabulary);
  return asked ?? { ...alone, language: subject.language, asks: "source" };
}

/** The question that a message leaves out. */
function complete(own: Question, subject: Subject, vocabulary: Vocabulary): Question | null {
  const asked = restateSubject(subject, vocabulary);
  if (asked === null) return null;
  return {
    ...asked,
    // Passages are searched by all of it; the words of the topic stay where they are.
    text: [asked.text, subject.place?.name, own.text].filter(Boolean).join(" "),
    asks: ASKS_WHY.test(fold(own.text)) ? "text" : "figure",
    names: [...asked.names, ...own.names],
    words: new Set([...asked.words, ...own.names.map(({ key }) => key)]),
    figures: own.figures,
    places: own.places,
    // One time by itself is already in the period.
    periods: own.periods.length > 1 ? own.periods : [],
  };
}

/** A question about something else, in the circumstances of the subject. */
function inCircumstances(own: Question, subject: Subject): Question {
  const where = circumstancesOf(subject);
  const names = [...where.names, ...own.names];
  return { ...own, ...where, names, words: new Set([...own.words, ...names.map(({ key }) => key)]) };
}
