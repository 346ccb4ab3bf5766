import type { Fact, Kind } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { namesMetric, type Question } from "./read-question.ts";
import type { Fit } from "./score-fact.ts";

/** Scores closer than this say nothing about which of two facts is meant. */
const CLOSE = 0.05;

const KINDS: Kind[] = ["actual", "expected", "plan", "target"];

/**
 * The facts that fit the words about as well as the best one does, in the order in which they answer: what the question
 * asks for, then the province before its parts, the place's own before a person's, the latest before the earlier,
 * results before targets, reviewed before extracted, exact before about, and the smaller id.
 */
export function rankFacts(fits: Fit[], question: Question, vocabulary: Vocabulary): Fact[] {
  const best = fits[0]?.score ?? 0;
  const close = fits.filter(({ score }) => score >= best - CLOSE).map(({ fact }) => fact);
  const keys = new Map(close.map((fact) => [fact.id, orderOf(fact, question, vocabulary)]));
  return close.sort((a, b) => compareKeys(keys.get(a.id) ?? [], keys.get(b.id) ?? []));
}

/** Smaller comes first; numbers and strings are not mixed in one position. */
function orderOf(fact: Fact, question: Question, vocabulary: Vocabulary): (number | string)[] {
  const group = [...vocabulary.groups.values()].find(({ label }) => label.en === fact.about);
  const aboutAsked = fact.about !== null && group && question.groups.includes(group.id);
  return [
    namesMetric(question, fact.metric) ? 0 : 1,
    question.unit === null || question.unit === fact.unit || (question.speaksOfChange && isRate(fact))
      ? 0
      : 1,
    question.groups.length > 0 ? (aboutAsked ? 0 : 1) : 0,
    question.kind === null || question.kind === fact.kind ? 0 : 1,
    question.speaksOfChange && fact.direction === null ? 1 : 0,
    question.yearly === fact.per.includes("year") ? 0 : 1,
    samePeriod(fact, question) ? 0 : 1,
    vocabulary.places.get(fact.place)?.kind === "province" ? 0 : 1,
    fact.about === null || aboutAsked ? 0 : 1,
    KINDS.indexOf(fact.kind) > 1 && question.kind === null ? 1 : 0,
    -endOf(fact),
    KINDS.indexOf(fact.kind),
    fact.direction === null ? 0 : 1,
    fact.status === "reviewed" ? 0 : 1,
    fact.qualifier === "exact" ? 0 : 1,
    fact.id,
  ];
}

const isRate = ({ unit }: Fact) => unit === "percent" || unit === "percentage-point";

function samePeriod(fact: Fact, { period }: Question): boolean {
  return period === null || (fact.period?.from === period.from && fact.period.to === period.to);
}

/** Year, month and day of a period's end as one number; an open end is later than any, no period earlier. */
function endOf({ period }: Fact): number {
  if (!period) return 0;
  return period.to === null ? 99_999_999 : Number(period.to.replaceAll("-", "").padEnd(8, "9"));
}

function compareKeys(a: (number | string)[], b: (number | string)[]): number {
  for (const [n, left] of a.entries()) {
    const right = b[n] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
