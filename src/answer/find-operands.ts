import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Span } from "../facts/spans.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { fold } from "../text/fold.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findEvidence, metricsMeant, type PassageSearch } from "./find-evidence.ts";
import { findJointly } from "./find-jointly.ts";
import { findNamedParts } from "./find-named-parts.ts";
import type { Asked } from "./operation-words.ts";
import { type Axis, plain, pointsOf } from "./points-of.ts";
import type { Question } from "./question.ts";
import { rankFacts } from "./rank-facts.ts";
import type { Fit } from "./score-fact.ts";

/** What figures are looked up in. */
export interface FactRoom {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch;
}

type Sort = (fact: Fact) => boolean;

/** Facts of this sort are changes; of any other they are levels. */
const isChange: Sort = ({ direction }) => direction !== null;

/** How much of the words of a point that names no metric a fact must explain, and of its own name be said: no computation rests on a guess. */
const EXPLAINED = 0.7;
const NAMED = 0.5;

/** "How many bridges were built and repaired?": what the words mean of each deed. */
async function byDeeds(question: Question, room: FactRoom, ofSort: Sort): Promise<Fact[] | null> {
  if (question.deeds.length < 2) return null;
  const { text, deeds, topic } = plain(question);
  const says = (deed: RegExp, { start, end }: Span) => deed.test(fold(text.slice(start, end)));
  const points = deeds.map((deed) => ({
    ...plain(question),
    deeds: [deed],
    topic: topic.filter((token) => !deeds.some((other) => other !== deed && says(other, token))),
  }));
  const found = await Promise.all(points.map((point) => levelsOf(point, room, ofSort)));
  const facts = new Map(found.flatMap(([best]) => (best ? [[best.fact.id, best.fact]] : [])));
  return facts.size === points.length ? [...facts.values()] : null;
}

/** What is left of one thing is told by no other that a question names beside it. */
const JOINTLY: Asked[] = ["sum", "compare"];

/**
 * The sets of facts that a question may set side by side, likeliest first: the metrics that it names, the parts of one
 * whole, the points of each axis, and what is told of the person whom it names.
 */
export async function* operandsOf(
  question: Question,
  room: FactRoom,
  axes: Axis[],
  ofSort: Sort = () => true,
): AsyncGenerator<Fact[]> {
  const searches = [
    () => findOperands(question, room, ["metric"], ofSort),
    () => findNamedParts(plain(question), room),
    () => findOperands(question, room, axes, ofSort),
    () => (question.speaksOfChange ? findOperands(question, room, axes, isChange) : null),
    () => (axes.length > 0 ? findPair(question, room) : null),
    () => byDeeds(question, room, ofSort),
    () =>
      JOINTLY.some((asked) => question.operations.includes(asked))
        ? findJointly(plain(question), room)
        : null,
  ];
  for (const search of searches) {
    const facts = await search();
    if (facts?.every(ofSort)) yield facts;
  }
}

/**
 * The facts that answer the points of the first axis that a question has, each of them, in their order; null where one
 * is not known. Of several times, places or kinds they are of one metric.
 */
export async function findOperands(
  question: Question,
  room: FactRoom,
  axes: Axis[],
  ofSort: Sort = () => true,
): Promise<Fact[] | null> {
  for (const axis of axes) {
    const points = pointsOf(question, axis, room.vocabulary);
    // How fast things change is told by the year.
    const sort = ofSort === isChange ? { speaksOfChange: true, yearly: true } : {};
    const found = await Promise.all(points.map((point) => levelsOf({ ...point, ...sort }, room, ofSort)));
    if (axis !== "metric") await fillIn(found, points, room, ofSort);
    const facts = axis === "metric" ? found.flatMap(([best]) => best?.fact ?? []) : ofOneMetric(found);
    const distinct = new Set(facts.map(({ id }) => id)).size;
    if (points.length > 0 && facts.length === points.length && distinct === facts.length) return facts;
  }
  return null;
}

/** "How many times as poor is A as B?": what the words mean at one point they mean at all. */
async function fillIn(found: Fit[][], points: Question[], room: FactRoom, ofSort: Sort): Promise<void> {
  const metric = found.find((fits) => fits.length > 0)?.[0]?.fact.metric;
  if (metric === undefined) return;
  const metrics = [{ ids: [metric], type: "metric" as const, start: 0, end: 0, length: 0 }];
  for (const [n, point] of points.entries())
    if (found[n]?.length === 0) found[n] = await levelsOf({ ...point, metrics, topic: [] }, room, ofSort);
}

/** The first metric of which every list has a fact, and these facts. */
function ofOneMetric(found: Fit[][]): Fact[] {
  const metrics = [...new Set((found[0] ?? []).map(({ fact }) => fact.metric))];
  const series = metrics.map((metric) =>
    found.flatMap((fits) => fits.find(({ fact }) => fact.metric === metric)?.fact ?? []),
  );
  return series.find((facts) => facts.length === found.length) ?? [];
}

/** The facts of one metric that answer the points of an axis, and whether each point has one. */
export async function findEach(
  question: Question,
  room: FactRoom,
  axis: Axis,
): Promise<{ facts: Fact[]; isComplete: boolean }> {
  const points = pointsOf(question, axis, room.vocabulary);
  const levels = await Promise.all(points.map((point) => levelsOf(point, room)));
  const found = levels.map((fits) => fits.filter(({ named }) => named >= NAMED));
  const metrics = [...new Set(found.flatMap((fits) => fits.map(({ fact }) => fact.metric)))];
  const series = metrics.map((metric) =>
    found.flatMap((fits) => fits.find(({ fact }) => fact.metric === metric)?.fact ?? []),
  );
  const [longest] = series.sort((a, b) => b.length - a.length);
  const facts = longest ?? [];
  return { facts: [...new Set(facts)], isComplete: facts.length === points.length };
}

/** "His pay on probation and now": the two figures of one person that can be held against each other. */
export async function findPair(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const [best] = await levelsOf(plain(question), room);
  const about = best?.fact.about ?? null;
  if (!best || about === null || groupOf(about, room.vocabulary)) return null;
  const told = await room.facts.find({ about: [about] });
  const alike = told.filter((fact) => fact.id === best.fact.id || canCompare(fact, best.fact));
  return alike.length === 2 ? alike : null;
}

export const canCompare = (a: Fact, b: Fact) => compareMeasures(a, b) !== "incomparable";

/** The level that answers a plain question; null where nothing does. */
export async function levelOf(question: Question, room: FactRoom, ofSort?: Sort): Promise<Fact | null> {
  const [best] = await levelsOf(question, room, ofSort);
  return best?.fact ?? null;
}

/** The levels that answer a plain question about equally well, best first. */
export async function levelsOf(
  question: Question,
  room: FactRoom,
  ofSort: Sort = () => true,
): Promise<Fit[]> {
  const evidence = await findEvidence(question, { ...room, model: null });
  const meant = metricsMeant(question, room.vocabulary);
  const levels = evidence.facts.filter(
    ({ fact, explained, named }) =>
      (fact.direction === null) === (ofSort !== isChange) &&
      ((explained >= EXPLAINED && named >= NAMED) || meant.includes(fact.metric)) &&
      ofKind(fact, question) &&
      ofSort(fact),
  );
  const fits = new Map(levels.map((fit) => [fit.fact.id, fit]));
  return rankFacts(levels, question, room.vocabulary).flatMap(({ id }) => fits.get(id) ?? []);
}

/** What is aimed at is no result; what is expected stands for one. */
function ofKind({ kind }: Fact, { kind: asked }: Question): boolean {
  if (asked === "actual") return kind === "actual" || kind === "expected";
  return asked !== "target" || kind === "target";
}
