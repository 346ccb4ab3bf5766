import type { Fact, Measure, Quantity } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { Answered, FiguresDraft } from "./draft.ts";
import { findCompanions } from "./find-companions.ts";
import { type FactRoom, levelOf } from "./find-operands.ts";
import { pointsOf } from "./points-of.ts";
import { namesMetric, type Question } from "./question.ts";
import { ASKS_AMOUNT } from "./question-words.ts";

/** So many facts are offered at most. */
export const MOST_OPTIONS = 4;

/** The best of the facts that fit as the answer, with what must be known beside it. */
export async function draftFigures(
  question: Question,
  ranked: Fact[],
  room: FactRoom,
): Promise<FiguresDraft> {
  return await figuresOf(question, await onePerMetric(ranked, question, room), ranked, room);
}

/** Chosen facts as the answer, and others that fit. */
export async function figuresOf(
  question: Question,
  chosen: Fact[],
  ranked: Fact[],
  room: FactRoom,
): Promise<FiguresDraft> {
  const answers = await Promise.all(chosen.map((fact) => findCompanions(fact, room)));
  const [first] = answers;
  const others = isOpen(question) ? distinct(ranked, answers) : [];
  // "The 9,137 by level?" asks what a figure is made up of, and in what scale it is; neither is a premise.
  const asksOfFigure = question.scale !== null || question.parts;
  const premise = first && !asksOfFigure ? premiseOf(question, first.fact) : null;
  return { type: "figures", answers, scale: question.scale, premise, others };
}

/** Other readings are offered where neither place nor time was asked for: where both are, only one can be meant. */
function isOpen({ place, wholeProvince, period }: Question): boolean {
  return period === null || (place === null && !wholeProvince);
}

/** The best fact; where several metrics are asked for by name ("A and B"), the best of each. */
async function onePerMetric(ranked: Fact[], question: Question, room: FactRoom): Promise<Fact[]> {
  const points = question.several ? pointsOf(question, "metric", room.vocabulary) : [];
  const named = await Promise.all(points.map((point) => levelOf(point, room)));
  const known = named.filter((fact) => fact !== null);
  return known.length > 1 ? [...new Map(known.map((fact) => [fact.id, fact])).values()] : ranked.slice(0, 1);
}

/** Whether the question's own figure is the fact's; amounts that it asks for are no premise. */
function premiseOf(question: Question, fact: Fact): FiguresDraft["premise"] {
  const matches = question.figures
    // "Is income 45 million?" leaves out that it is a person's, and a year's.
    .map((figure) => asGrowth(figure.per.length > 0 ? figure : { ...figure, per: fact.per }, fact))
    .map((figure) => compareMeasures(figure, fact))
    .filter((match) => match !== "incomparable");
  if (matches.length === 0) return null;
  if (matches.every((match) => match === "different"))
    return namesMetric(question, fact.metric) || isOfSomething(fact) ? "fails" : null;
  if (ASKS_AMOUNT.test(fold(question.text))) return null;
  return fact.kind === "target" && !asksAim(question, fact) ? "aimed" : "holds";
}

/** Whether a question is about what is to come: "Did it reach 40,000 hectares?" is not. */
function asksAim({ kind, period, text }: Question, fact: Fact): boolean {
  const begins = fact.period?.from.slice(0, 4) ?? "";
  const isThen = period !== null && (period.to ?? period.from).slice(0, 4) >= begins;
  return kind === "target" || isThen || OF_FUTURE.test(fold(text));
}

const OF_FUTURE =
  /(?<![a-z])(?:will|shall|going to|plans?|planned|hopes?|hoped|wants?|intends?|expect\w*|should|to be|meant to|se|dinh|du kien|phan dau|muon|ke hoach|nham)(?![a-z])/;

/** "Doubled" of what a source says to have grown by so many percent: by a hundred. */
function asGrowth(figure: Quantity, { unit, direction }: Fact): Measure {
  if (figure.unit !== "times" || unit !== "percent" || direction === null || !figure.value) return figure;
  // Nobody says "doubled" of what grew by half.
  const step = 100 * Math.min(figure.step, 0.1);
  return { ...figure, unit, direction: "up", value: (figure.value - 1) * 100, step };
}

/** "19/19 criteria" names what it counts; a percentage or an amount of money can be of anything. */
export const isOfSomething = ({ unit }: Pick<Fact, "unit">) =>
  unit !== "item" && UNIT_ENTRIES[unit].dimension === "count";

/** Facts that can be offered beside the answers: one for each metric, place and period. */
export function distinct(facts: Fact[], answers: Answered[]): Fact[] {
  const key = ({ metric, place, period, about }: Fact) => JSON.stringify([metric, place, period, about]);
  const seen = new Set(answers.flatMap(({ fact, conflicts }) => [fact, ...conflicts]).map(key));
  return facts.filter((fact) => !seen.has(key(fact)) && seen.add(key(fact))).slice(0, MOST_OPTIONS);
}
