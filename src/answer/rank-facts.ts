import type { Fact, Kind } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { namesMetric, type Question } from "./question.ts";
import type { Fit } from "./score-fact.ts";

/** Scores closer than this say nothing about which of two facts is meant. */
const CLOSE = 0.05;
/** Facts of one metric are told apart by place, time and kind; a word of one quote says less. */
const CLOSE_OF_METRIC = 0.1;
/** How much less of the question than another a metric explains, and may still be the one meant. */
const SAYS_LESS = 0.05;

const KINDS: Kind[] = ["actual", "expected", "plan", "target"];

/**
 * The facts that fit the words about as well as the best one does, in the order in which they answer: what the question
 * asks for, then the province before its parts, the place's own before a person's, the latest before the earlier,
 * results before targets, reviewed before extracted, exact before about, and the smaller id.
 */
export function rankFacts(fits: Fit[], question: Question, vocabulary: Vocabulary): Fact[] {
  const yearly = fits.filter(({ fact }) => fact.per.includes("year") && namesMetric(question, fact.metric));
  if (question.yearly && yearly.length > 0 && yearly.length < fits.length)
    return rankFacts(yearly, question, vocabulary);
  const [best] = fits;
  if (!best) return [];
  const part = (fact: Fact) => isPartAsked(fact, fits, question);
  const isClose = ({ fact, score }: Fit) =>
    score >= best.score - (fact.metric === best.fact.metric ? CLOSE_OF_METRIC : CLOSE);
  const close = fits.filter((fit) => isClose(fit) || part(fit.fact));
  const said = close.filter(
    ({ fact, named }) =>
      named >= best.named - NAMES_LESS &&
      question.figures.some((figure) => compareMeasures(figure, fact) === "same"),
  );
  if (said.length > 0 && said.length < fits.length) return rankFacts(said, question, vocabulary);
  const saysMost = sayingMost(close);
  const bestOf = new Map(close.toReversed().map(({ fact, score }) => [fact.metric, score]));
  const keys = new Map(
    close.map(({ fact }) => [
      fact.id,
      [
        part(fact) ? 0 : 1,
        saysMost.has(fact.metric) ? 0 : 1,
        isPartOfAny(fact, close, saysMost) ? 1 : 0,
        namesMetric(question, fact.metric) ? 0 : 1,
        Math.round((best.score - (bestOf.get(fact.metric) ?? 0)) / TOLD_APART),
        ...orderOf(fact, question, vocabulary),
      ],
    ]),
  );
  return close
    .map(({ fact }) => fact)
    .sort((a, b) => compareKeys(keys.get(a.id) ?? [], keys.get(b.id) ?? []));
}

/** How much less of its name is said of a fact that has the figure asked about: 96 communes that met *another* criterion. */
export const NAMES_LESS = 0.3;

/** Metrics are told apart by their scores in steps of this. */
const TOLD_APART = 0.03;

/** The metrics whose facts explain about as much of the question as any. */
function sayingMost(fits: Fit[]): Set<string> {
  const explained = new Map<string, number>();
  for (const fit of fits)
    explained.set(fit.fact.metric, Math.max(fit.explained, explained.get(fit.fact.metric) ?? 0));
  const most = Math.max(...explained.values());
  return new Set([...explained].flatMap(([metric, part]) => (part >= most - SAYS_LESS ? [metric] : [])));
}

/** "Of the central budget money, how much is regular capital?": where part and whole are both named, the part is asked. */
function isPartAsked({ id, metric, partOf }: Fact, fits: Fit[], question: Question): boolean {
  if (partOf === null) return false;
  if (fits.some((fit) => fit.fact.id === id && saysMoreThanWhole(fit, fits))) return true;
  if (!namesMetric(question, metric)) return false;
  const whole = fits.find(({ fact }) => fact.id === partOf)?.fact;
  return whole !== undefined && whole.metric !== metric && namesMetric(question, whole.metric);
}

/** "What did *banks* lend towards all the resources?": a sum has a word of weight that its whole, named too, has not. */
export function saysMoreThanWhole({ fact, unexplained, named }: Fit, fits: Fit[]): boolean {
  const whole = fits.find((fit) => fit.fact.id === fact.partOf);
  return (
    fact.unit === "VND" &&
    named >= NAMES_PART &&
    (whole?.unexplained.some((word) => word.weight === 1 && !unexplained.includes(word)) ?? false)
  );
}
const NAMES_PART = 0.5;

/** "How much money in all?": the whole goes before its parts where the words say no more of them. */
function isPartOfAny({ id, partOf, metric }: Fact, fits: Fit[], saysMost: Set<string>): boolean {
  const [part, whole] = [id, partOf].map((of) => fits.find(({ fact }) => fact.id === of));
  if (!part || !whole || part.named > whole.named + NAMES_MORE) return false;
  return whole.fact.metric !== metric && saysMost.has(whole.fact.metric);
}

/** How much more of its own name is said of a part that is meant, and not its whole. */
const NAMES_MORE = 0.04;

/** Smaller comes first; numbers and strings are not mixed in one position. */
function orderOf(fact: Fact, question: Question, vocabulary: Vocabulary): (number | string)[] {
  const group = groupOf(fact.about, vocabulary);
  const aboutAsked = fact.about !== null && group && question.groups.includes(group.id);
  return [
    // Of what can be offered instead, that of the place comes first.
    question.place === null || question.place.id === fact.place ? 0 : 1,
    question.unit === null || question.unit === fact.unit || (question.speaksOfChange && isRate(fact))
      ? 0
      : 1,
    question.groups.length > 0 ? (aboutAsked ? 0 : 1) : 0,
    question.kind === null || question.kind === fact.kind ? 0 : 1,
    question.speaksOfChange && fact.direction === null ? 1 : 0,
    question.yearly === fact.per.includes("year") ? 0 : 1,
    vocabulary.places.get(fact.place)?.kind === "province" ? 0 : 1,
    samePeriod(fact, question) ? 0 : 1,
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
