import type { Fact, Language, Passage, Period } from "../../domain.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { groupBy } from "./group-by.ts";
import { PHRASES, type Phrases } from "./phrases.ts";

/** What every check looks things up in; each index is built once, so that an audit takes time by the fact. */
export interface Ledger {
  facts: readonly Fact[];
  passages: readonly Passage[];
  vocabulary: Vocabulary;
  language: Language;
  phrases: Phrases;
  byId: Map<string, Fact>;
  byPassage: Map<string, Fact[]>;
  /** By metric, place and whom it is about; names of one metric are one. */
  byScope: Map<string, Fact[]>;
  scopeOf(fact: Fact, metric?: string): string;
  /** The metric that a fact's metric is another name of at its place, or itself. */
  metricOf(fact: Fact, metric?: string): string;
  /** A level that was reached or is expected, of that scope and span: of `article` if it has one, else of any. */
  levelAt(scope: string, span: string, article: string): Fact | null;
}

export function createLedger(
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  passages: readonly Passage[],
  language: Language,
): Ledger {
  const metricOf = namesByPlace(facts, vocabulary);
  const scopeOf = (fact: Fact, metric = fact.metric) =>
    JSON.stringify([metricOf(fact, metric), fact.place, fact.about]);
  const levels = new Map<string, Fact>();
  for (const fact of facts) {
    const span = spanOf(fact.period);
    if (span === null || !isLevel(fact)) continue;
    for (const key of [`${scopeOf(fact)}${span}`, `${scopeOf(fact)}${span}${fact.article}`])
      if (!levels.has(key)) levels.set(key, fact);
  }
  return {
    facts,
    passages,
    vocabulary,
    language,
    phrases: phrasesFor(language, vocabulary),
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    byPassage: groupBy(facts, ({ passage }) => passage),
    byScope: groupBy(facts, (fact) => scopeOf(fact)),
    scopeOf,
    metricOf,
    levelAt: (scope, span, article) =>
      levels.get(`${scope}${span}${article}`) ?? levels.get(`${scope}${span}`) ?? null,
  };
}

/** Groups are named in the language of the audit, persons as they are. */
function phrasesFor(language: Language, vocabulary: Vocabulary): Phrases {
  const groups = new Map([...vocabulary.groups.values()].map(({ label }) => [label.en, label[language]]));
  const { subject, ...phrases } = PHRASES[language];
  return {
    ...phrases,
    subject: (fact) => subject({ ...fact, about: groups.get(fact.about ?? "") ?? fact.about }),
  };
}

/**
 * Two names are one metric at a place where the vocabulary allows it and the figures show it: some year has one value
 * under both, and none has two. Their changes then go by two names, too.
 */
function namesByPlace(facts: readonly Fact[], vocabulary: Vocabulary): Ledger["metricOf"] {
  const metrics = [...vocabulary.metrics.values()].filter(({ maybeSameAs }) => maybeSameAs !== null);
  const named = new Set(metrics.flatMap(({ id, maybeSameAs }) => [id, maybeSameAs]));
  const levels = facts.filter((fact) => named.has(fact.metric) && fact.about === null && isLevel(fact));
  const values = groupBy(levels, ({ metric, place, period }) => {
    const span = spanOf(period);
    return span && JSON.stringify([metric, place, span]);
  });
  const shown = new Map<string, boolean>();
  for (const { metric, place, period, value } of levels) {
    const other = vocabulary.metrics.get(metric)?.maybeSameAs;
    const found = other && values.get(JSON.stringify([other, place, spanOf(period)]));
    if (!found) continue;
    const key = `${metric} ${place}`;
    shown.set(key, shown.get(key) !== false && found.every((fact) => fact.value === value));
  }
  return ({ place, metric: own }, metric = own) => {
    const entry = vocabulary.metrics.get(metric);
    const isOne = shown.get(`${entry?.changeOf ?? metric} ${place}`) === true;
    return isOne ? (entry?.maybeSameAs ?? metric) : metric;
  };
}

export const isReached = ({ kind }: Fact) => kind === "actual" || kind === "expected";

/** A value that was reached or is expected, neither a change nor a comparison ("3.6 times"). */
export const isLevel = (fact: Fact) =>
  isReached(fact) && fact.direction === null && fact.value !== null && fact.unit !== "times";

/**
 * "2025" for a year or its end, "2021/2025" for several years; null for a part of a year, a period that lasts, or
 * none: figures of such times cannot be told to be of the same time.
 */
export function spanOf(period: Period | null): string | null {
  if (period?.to == null) return null;
  const [from, to] = [yearOf(period.from, period.from === period.to), yearOf(period.to, true)];
  if (from === null || to === null) return null;
  return from === to ? to : `${from}/${to}`;
}

function yearOf(date: string, end: boolean): string | null {
  const rest = date.slice(4);
  return rest === "" || (end && ["-12", "-12-31"].includes(rest)) ? date.slice(0, 4) : null;
}

/** A span as it is printed: "2021–2025". */
export const printSpan = (span: string) => span.replace("/", "–");

/** First and last year of a span. */
export function yearsOf(span: string): { from: number; to: number } {
  const [from = "", to = from] = span.split("/");
  return { from: Number(from), to: Number(to) };
}

/** True where one sentence prints both figures. */
export const sameSentence = (a: Fact, b: Fact) =>
  a.passage === b.passage && a.quotes.some(({ text }) => b.quotes.some((other) => other.text === text));
