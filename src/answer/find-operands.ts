import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findEvidence, type PassageSearch } from "./find-evidence.ts";
import { findNamedParts } from "./find-named-parts.ts";
import { type Axis, plain, pointsOf } from "./points-of.ts";
import { namesMetric, type Question } from "./question.ts";
import { rankFacts } from "./rank-facts.ts";
import type { Fit } from "./score-fact.ts";

/** What figures are looked up in. */
export interface FactRoom {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch;
}

type Sort = (fact: Fact) => boolean;

/** How much of the words of a point that names no metric a fact must explain: no computation rests on a guess. */
const EXPLAINED = 0.7;

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
    const found = await Promise.all(points.map((point) => levelsOf(point, room, ofSort)));
    const facts = axis === "metric" ? found.flatMap(([best]) => best?.fact ?? []) : ofOneMetric(found);
    const distinct = new Set(facts.map(({ id }) => id)).size;
    if (points.length > 0 && facts.length === points.length && distinct === facts.length) return facts;
  }
  return null;
}

/** The same, or the parts of one whole that the question names. */
export async function findOperandsOrParts(
  question: Question,
  room: FactRoom,
  axes: Axis[],
  ofSort: Sort = () => true,
): Promise<Fact[] | null> {
  const named = await findOperands(question, room, ["metric"], ofSort);
  const parts = named ?? (await findNamedParts(plain(question), room));
  return parts?.every(ofSort) ? parts : findOperands(question, room, axes, ofSort);
}

/** The first metric of which every list has a fact, and these facts. */
function ofOneMetric(found: Fit[][]): Fact[] {
  const metrics = [...new Set((found[0] ?? []).map(({ fact }) => fact.metric))];
  const series = metrics.map((metric) =>
    found.flatMap((fits) => fits.find(({ fact }) => fact.metric === metric)?.fact ?? []),
  );
  return series.find((facts) => facts.length === found.length) ?? [];
}

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
  const levels = evidence.facts.filter(
    ({ fact, explained }) =>
      fact.direction === null &&
      (explained >= EXPLAINED || namesMetric(question, fact.metric)) &&
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
