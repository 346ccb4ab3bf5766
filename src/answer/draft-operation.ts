import type { Fact, Operation } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { OperationDraft } from "./draft.ts";
import { canCompare, type FactRoom, findOperands, levelOf, levelsOf, operandsOf } from "./find-operands.ts";
import { findSharedOut } from "./find-shared-out.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { ascending, earlierFirst, listRanked, listTrend } from "./list-facts.ts";
import type { Asked } from "./operation-words.ts";
import { type Axis, plain } from "./points-of.ts";
import type { Question } from "./question.ts";

/**
 * What a question asks to be done with figures, done; null where it names none that it can be done with, so that it is
 * one for a value after all.
 * @param asked Default: what the words of the question ask, likeliest first.
 */
export async function draftOperation(
  question: Question,
  room: FactRoom,
  asked: Asked[] = askedBy(question),
): Promise<OperationDraft | null> {
  for (const operation of asked) {
    const draft = await HANDLERS[operation](question, room);
    if (draft) return draft;
  }
  return null;
}

function askedBy({ operations, asksChange, yearly, periods, places }: Question): Asked[] {
  const asked: Asked[] = asksChange && !yearly ? [...operations, "difference"] : operations;
  // "In 2021, 2024 and 2025": each of them is asked for.
  const several = [periods.filter(({ period, base }) => period && !base), places].some(
    (named) => named.length > 1,
  );
  return asked.length === 0 && several ? ["compare"] : asked;
}

/** What a question for a value that no article prints can be answered with, if its figures are there. */
export function impliedBy({ unit, missing, yearly, operations }: Question): Asked[] {
  const implied: [Asked, boolean][] = [
    ["share", unit === "percent"],
    ["remainder", missing],
    ["yearly-average", yearly],
  ];
  return implied.flatMap(([asked, holds]) => (holds && !operations.includes(asked) ? [asked] : []));
}

const SIDE_BY_SIDE: Axis[] = ["time", "place", "kind"];

const HANDLERS: Record<Asked, (question: Question, room: FactRoom) => Promise<OperationDraft | null>> = {
  sum: (question, room) =>
    firstOf(operandsOf(question, room, [], isAmount), (facts) => computed("sum", facts)),
  share: async (question, room) => {
    const parts = await findOperands(question, room, ["metric"], isAmount);
    return computed("share", parts ? ascending(parts) : await unprintedShare(question, room));
  },
  remainder: async (question, room) =>
    (await firstOf(operandsOf(question, room, [], isAmount), (facts) =>
      computed("remainder", ascending(facts)),
    )) ?? computed("remainder", await withWhole(question, room)),
  ratio: (question, room) =>
    firstOf(operandsOf(question, room, SIDE_BY_SIDE), (facts) =>
      computed("ratio", dividedInOrder(facts, question)),
    ),
  growth: async (question, room) => {
    const facts = await findOperands(question, room, ["time", "kind"]);
    return facts?.every(isAmount) ? computed("growth", earlierFirst(facts)) : null;
  },
  difference,
  "yearly-average": async (question, room) => {
    const total = await levelOf({ ...plain(question), yearly: false }, room);
    return computed("yearly-average", total && [total]);
  },
  "per-unit": async (question, room) => computed("per-unit", await findSharedOut(question, room)),
  compare: (question, room) =>
    firstOf(operandsOf(question, room, SIDE_BY_SIDE), (facts) => compared(facts, question)),
  rank: async (question, room) => listed("rank", await listRanked(question, room)),
  trend: async (question, room) => listed("trend", await listTrend(question, room)),
  "target-gap": async (question, room) => {
    const facts = await findOperands(question, room, ["kind"]);
    return facts && (computed("remainder", facts, "answer") ?? listed("compare", facts));
  },
};

/** The first draft that sets of facts give, tried one after the other. */
async function firstOf(
  sets: AsyncIterable<Fact[]>,
  draft: (facts: Fact[]) => OperationDraft | null,
): Promise<OperationDraft | null> {
  for await (const facts of sets) {
    const made = draft(facts);
    if (made) return made;
  }
  return null;
}

/** What is computed from facts that go together; of a range, which has no one value, the figures side by side. */
function computed(
  operation: Operation,
  facts: Fact[] | null,
  inputs: "input" | "answer" = "input",
): OperationDraft | null {
  if (!facts || !goTogether(facts, operation)) return null;
  const draft = { type: "operation", asked: operation, facts, inputs, premise: null } as const;
  if (compute(operation, facts)) return { ...draft, computed: operation };
  return facts.some(({ value }) => value === null) && areAlike(facts) ? listed("compare", facts) : null;
}

function compared(facts: Fact[], question: Question): OperationDraft | null {
  const draft = areAlike(facts) ? listed("compare", facts) : null;
  return draft && { ...draft, premise: judgeComparison(facts, question) };
}

function listed(asked: OperationDraft["asked"], facts: Fact[] | null): OperationDraft | null {
  return facts && facts.length > 1
    ? { type: "operation", asked, facts, computed: null, inputs: "answer", premise: null }
    : null;
}

/**
 * Of levels of one metric by time the change, in percent where that is asked of amounts; of others how much the one is
 * more than the other.
 */
async function difference(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  const byTime = await findOperands(question, room, ["time"]);
  if (byTime) {
    const inPercent = question.unit === "percent" && byTime.every(isAmount);
    return computed(inPercent ? "growth" : "difference", earlierFirst(byTime));
  }
  return await firstOf(operandsOf(question, room, ["place", "kind"]), (facts) =>
    computed("remainder", ascending(facts)),
  );
}

/** A part and its whole, where no percentage that an article prints answers the question as well. */
async function unprintedShare(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const [printed] = await levelsOf({ ...plain(question), unit: "percent" }, room);
  const [amount] = await levelsOf(plain(question), room, isAmount);
  if (!amount || (printed && printed.explained >= amount.explained)) return null;
  const pair = await withWhole(question, room);
  return pair && ascending(pair);
}

/**
 * What answers, and the whole that it is a part of or that it is held against ("16 of 19"). An amount in another unit
 * than is asked for has no such whole.
 */
async function withWhole(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const fact = await levelOf(plain(question), room, isAmount);
  if (!fact) return null;
  const related = await room.facts.find(fact.partOf ? { id: [fact.partOf] } : { partOf: [fact.id] });
  const [other] = related;
  if (other && related.length === 1) return ascending([fact, other]);
  return related.length === 0 && fact.of !== null ? [fact] : null;
}

/** Words between two times, or before both of two things, that say which is divided by which (folded). */
const ORDERS =
  /(?<![a-z])(?:gap|bang|so voi|hon|than|that of|compared|versus|times|over|ratio of .{1,40} to)(?![a-z])/;
const TURNS_ORDER = /^\W*(?:so voi|compared (?:to|with)|relative to)(?![a-z])/;

/** As the question has them, but two values of one thing the later by the earlier where it gives no order. */
function dividedInOrder(facts: Fact[], { text, periods }: Question): Fact[] {
  const folded = fold(text);
  if (TURNS_ORDER.test(folded)) return [...facts].reverse();
  const isOneThing = new Set(facts.map(({ metric, place }) => `${metric} ${place}`)).size === 1;
  const [first, second] = periods;
  const between = first && second ? folded.slice(first.end, second.start) : "";
  return isOneThing && !ORDERS.test(between) ? earlierFirst(facts).reverse() : facts;
}

const areAlike = (facts: Fact[]) => facts.every((fact) => facts[0] && canCompare(fact, facts[0]));
const isAmount = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension !== "share";

/**
 * True for facts that belong in one computation: about the same people; what is added up or part of another also of one
 * place and time, and no part is added to its own whole.
 */
function goTogether(facts: Fact[], operation: Operation): boolean {
  const [first] = facts;
  const same = (of: (fact: Fact) => string) => facts.every((fact) => of(fact) === of(first as Fact));
  if (!same(({ about }) => about ?? "")) return false;
  if (operation === "sum" && facts.some(({ partOf }) => facts.some(({ id }) => id === partOf))) return false;
  if (operation === "sum" || operation === "share" || operation === "per-unit")
    return same(({ place }) => place) && sameTime(facts);
  return operation !== "difference" || same(({ metric, place }) => `${metric} ${place}`);
}

/** A fact without a time may be of any. */
function sameTime(facts: Fact[]): boolean {
  const times = facts.flatMap(({ period }) =>
    period ? [JSON.stringify([period.from.slice(0, 4), period.to?.slice(0, 4)])] : [],
  );
  return new Set(times).size < 2;
}
