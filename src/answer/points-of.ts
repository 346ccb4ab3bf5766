import type { Kind, Period } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";
import { findTerms, type TermMention } from "../vocabulary/find-terms.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";
import { spansOf } from "./question-spans.ts";
import { ASKS_PROVINCE } from "./question-words.ts";
import { OPERATION_PATTERNS } from "./read-operation.ts";

/** In what the figures differ that a question sets side by side. */
export type Axis = "metric" | "time" | "place" | "kind";

/**
 * The question once for each of the things that it names side by side: for each metric with its own place and time, for
 * each time, for each place, or for what is and what is aimed at. None where it names fewer than two.
 */
export function pointsOf(question: Question, axis: Axis, vocabulary: Vocabulary): Question[] {
  if (axis === "kind" && !speaksOfTarget(question)) return [];
  const points = POINTS[axis](plain(question), vocabulary);
  return points.length > 1 ? points : [];
}

const speaksOfTarget = ({ kind, operations }: Question) =>
  kind === "target" || operations.includes("target-gap");

const POINTS: Record<Axis, (question: Question, vocabulary: Vocabulary) => Question[]> = {
  metric: byMetric,
  time: byTime,
  place: byPlace,
  kind: (question) =>
    (["actual", "target"] as const).map((kind) => ({
      ...question,
      kind: kind as Kind,
      period: null,
      latest: false,
    })),
};

/** What may stand between two times or places that are listed (folded). */
const BETWEEN =
  /^[\s,;&+/>→-]*(?:(?:and|va|voi|cung|hay|or|roi|lan|cuoi|nam|years?|in|of|for|the|cua|o|tai|xa|tinh|toan|ca|lan luot|respectively)[\s,]*)*$/;
const CONJUNCTION = /(?<![a-z])(?:and|va|voi|cung|hay|or|lan)(?![a-z])|&/;

/** The axes of which a question lists several points, one after the other: "2021, 2024 và 2025", "Na Sang and Pu Nhi". */
export function listedAxes(question: Question, { places }: Vocabulary): Axis[] {
  const folded = fold(question.text);
  const gaps = (spans: Span[]) => spans.slice(1).map(({ start }, n) => folded.slice(spans[n]?.end, start));
  const times = gaps(levels(question.periods));
  const province = question.wholeProvince ? spansOf(folded, [ASKS_PROVINCE]) : [];
  const between = gaps([...question.places, ...province].sort((a, b) => a.start - b.start));
  // "Na Sang, Điện Biên" is one place.
  const isLocal =
    province.length === 0 && question.places.every(({ id }) => places.get(id)?.kind !== "province");
  return [
    // Two years side by side are the ends of one time.
    ...(times.length > 0 && times.every((gap) => BETWEEN.test(gap) && (times.length > 1 || /\S/.test(gap)))
      ? ["time" as const]
      : []),
    ...(between.length > 0 && between.every((gap) => BETWEEN.test(gap) && (isLocal || CONJUNCTION.test(gap)))
      ? ["place" as const]
      : []),
  ];
}

/** The question without what it asks to be done with figures: for a value alone. */
export function plain(question: Question): Question {
  const spans = spansOf(fold(question.text), OPERATION_PATTERNS);
  return {
    ...question,
    asks: "figure",
    topic: question.topic.filter((token) => !isWithin(token, spans)),
    ...{ several: false, operations: [], unit: unitOfInputs(question), measures: [] },
    ...{
      speaksOfChange: false,
      asksChange: false,
      missing: false,
      parts: false,
      // What there is of each is computed from what there is of all.
      ofEach: question.ofEach && !question.operations.includes("per-unit"),
      // What was planned is one of the two that what is left is computed from.
      spent: question.spent && !question.operations.includes("remainder"),
      counted: false,
      countsThings: false,
    },
  };
}

/** What is computed is in the unit that is asked for, and so are its inputs, unless that is a rate of them. */
function unitOfInputs({ unit, operations, asksChange }: Question): Question["unit"] {
  // "How much did it fall?" is not about money.
  if (operations.length === 0 || asksChange) return null;
  const isRate = unit !== null && ["percent", "percentage-point", "times", "one"].includes(unit);
  return isRate || operations.includes("ratio") ? null : unit;
}

const isWithin = ({ start }: Span, spans: Span[]) =>
  spans.some((span) => span.start <= start && start < span.end);

/** Each metric with the times and places named behind it, else with those that the whole question is of. */
function byMetric(question: Question, vocabulary: Vocabulary): Question[] {
  const mentions = question.metrics.filter(
    ({ ids }, at) => question.metrics.findIndex((other) => other.ids.some((id) => ids.includes(id))) === at,
  );
  return mentions.flatMap((mention, n) => {
    const own = { start: mention.start, end: mentions[n + 1]?.start ?? question.text.length };
    const alone = ofMetric(question, mention);
    const place = question.places.filter((named) => isWithin(named, [own])).at(-1);
    const there = place ? { ...alone, place: likelier(place, alone, vocabulary) } : alone;
    const times = levels(question.periods).filter((named) => isWithin(named, [own]));
    const shared = levels(question.periods).filter(({ end }) => end <= (mentions[0]?.start ?? 0));
    const named = times.length > 0 ? times : shared;
    return named.length > 1
      ? named.map(({ period }) => ({ ...there, period }))
      : [{ ...there, period: named[0]?.period ?? there.period }];
  });
}

/** A place that only tells where the one before lies is none of its own. */
function likelier(
  place: Question["place"],
  { place: asked }: Question,
  { places }: Vocabulary,
): Question["place"] {
  return place && asked && places.get(asked.id)?.parent === place.id ? asked : place;
}

function ofMetric(question: Question, mention: TermMention): Question {
  const others = question.metrics.filter((other) => other !== mention);
  return {
    ...question,
    metrics: [mention],
    topic: question.topic.filter((token) => !isWithin(token, others)),
  };
}

const levels = (periods: PeriodMention[]) => periods.filter(({ period }) => period !== null);

/**
 * Each time that is named; of one stretch of years its first and its last; that one and the latest where it is what now is
 * held against: "since 2021", "so với năm 2021", "now and in 2030".
 */
function byTime(question: Question): Question[] {
  const named = levels(question.periods).flatMap(({ period }) => (period ? [period] : []));
  const [only] = named.length === 0 && question.period ? [question.period] : named;
  const at = (period: Period): Question => ({ ...question, period, latest: false, kind: null });
  if (named.length > 1) return named.map(at);
  if (!only) return [];
  const [first, last] = endsOf(only);
  if (first && !last && againstNow(question, only))
    return [at(first), { ...question, period: null, latest: true, kind: null }];
  return endsOf(only).map(at);
}

/** Stands before what now is held against (folded): "more than in 2021", "gấp mấy lần năm 2021". */
const AGAINST =
  /(?<![a-z])(?:than|that of|versus|vs|against|so voi|lan)(?: (?:that|it|was|in|of|the|year|nam|hoi|muc))*\s*$/;

function againstNow({ latest, periods, text }: Question, { to }: Period): boolean {
  const isBase = ({ base, start }: PeriodMention) => base || AGAINST.test(fold(text.slice(0, start)));
  return latest || to === null || periods.some(isBase);
}

function endsOf({ from, to }: Period): Period[] {
  const years = [...new Set([from.slice(0, 4), to?.slice(0, 4) ?? ""])].filter((year) => year !== "");
  return years.map((year) => ({ from: year, to: year }));
}

/** Each place that is named; one that another lies in, and the province as a whole, only where they stand by themselves. */
function byPlace(question: Question, vocabulary: Vocabulary): Question[] {
  const { places } = vocabulary;
  const ids = new Set(question.places.map(({ id }) => id));
  const named = question.places.filter(
    ({ id }, at) =>
      question.places.findIndex((other) => other.id === id) === at && !holdsAnother(id, ids, places),
  );
  const points: Question[] = named.map((place) => ({ ...question, place, wholeProvince: false }));
  // "The poor districts against the whole province": the one of a group, the other of all.
  if (named.length < 2 && question.groups.length > 0) return [question, ofAll(question, vocabulary)];
  const wide = question.wholeProvince && !named.some(({ id }) => places.get(id)?.kind === "province");
  if (!wide) return points;
  const at = ASKS_PROVINCE.exec(fold(question.text))?.index ?? question.text.length;
  const before = named.filter(({ start }) => start < at).length;
  return points.toSpliced(before, 0, { ...question, place: null, wholeProvince: true });
}

/** The question of everybody, not of a group. */
function ofAll(question: Question, vocabulary: Vocabulary): Question {
  const groups = findTerms(question.text, vocabulary).filter(({ type }) => type === "group");
  return { ...question, groups: [], topic: question.topic.filter((token) => !isWithin(token, groups)) };
}

function holdsAnother(id: string, named: Set<string>, places: Vocabulary["places"]): boolean {
  return [...named].some(
    (other) => other !== id && places.get(other)?.parent === id && places.get(id)?.kind !== "province",
  );
}
