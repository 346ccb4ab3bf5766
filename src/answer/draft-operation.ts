import type { Fact, Operation } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { OperationDraft } from "./draft.ts";
import { type FactRoom, findOperands, findOperandsOrParts, levelOf, levelsOf } from "./find-operands.ts";
import { ascending, earlierFirst, listRanked, listTrend } from "./list-facts.ts";
import { type Axis, plain } from "./points-of.ts";
import type { Question } from "./question.ts";
import type { Asked } from "./read-operation.ts";

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

function askedBy({ operations, asksChange, yearly }: Question): Asked[] {
  return asksChange && !yearly ? [...operations, "difference"] : operations;
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
  sum: async (question, room) => computed("sum", await findOperandsOrParts(question, room, [], isAmount)),
  share: async (question, room) => {
    const parts = await findOperands(question, room, ["metric"], isAmount);
    return computed("share", parts ? ascending(parts) : await unprintedShare(question, room));
  },
  remainder: async (question, room) => {
    const parts = await findOperandsOrParts(question, room, [], isAmount);
    return computed("remainder", parts ? ascending(parts) : await withWhole(question, room));
  },
  ratio: async (question, room) =>
    computed("ratio", dividedInOrder(await findOperandsOrParts(question, room, SIDE_BY_SIDE), question)),
  growth: async (question, room) => {
    const facts = await findOperands(question, room, ["time", "kind"]);
    return facts?.every(isAmount) ? computed("growth", earlierFirst(facts)) : null;
  },
  difference,
  "yearly-average": async (question, room) => {
    const total = await levelOf({ ...plain(question), yearly: false }, room);
    return computed("yearly-average", total && [total]);
  },
  compare: async (question, room) => {
    const facts = await findOperandsOrParts(question, room, SIDE_BY_SIDE);
    return facts && areAlike(facts) ? listed("compare", facts) : null;
  },
  rank: async (question, room) => listed("rank", await listRanked(question, room)),
  trend: async (question, room) => listed("trend", await listTrend(question, room)),
  "target-gap": async (question, room) => {
    const facts = await findOperands(question, room, ["kind"]);
    return facts && (computed("remainder", facts, "answer") ?? listed("compare", facts));
  },
};

function computed(
  operation: Operation,
  facts: Fact[] | null,
  inputs: "input" | "answer" = "input",
): OperationDraft | null {
  if (!facts || !goTogether(facts, operation) || !compute(operation, facts)) return null;
  return { type: "operation", asked: operation, facts, computed: operation, inputs };
}

function listed(asked: OperationDraft["asked"], facts: Fact[] | null): OperationDraft | null {
  return facts && facts.length > 1
    ? { type: "operation", asked, facts, computed: null, inputs: "answer" }
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
  const others = await findOperandsOrParts(question, room, ["place", "kind"]);
  return computed("remainder", others && ascending(others));
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
function dividedInOrder(facts: Fact[] | null, { text, periods }: Question): Fact[] | null {
  if (!facts) return null;
  const folded = fold(text);
  if (TURNS_ORDER.test(folded)) return [...facts].reverse();
  const isOneThing = new Set(facts.map(({ metric, place }) => `${metric} ${place}`)).size === 1;
  const [first, second] = periods;
  const between = first && second ? folded.slice(first.end, second.start) : "";
  return isOneThing && !ORDERS.test(between) ? earlierFirst(facts).reverse() : facts;
}

const areAlike = (facts: Fact[]) =>
  facts.every((fact) => facts[0] && compareMeasures(fact, facts[0]) !== "incomparable");
export const isAmount = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension !== "share";

/**
 * True for facts that belong in one computation: about the same people; what is added up or part of another also of one
 * place and time, and no part is added to its own whole.
 */
export function goTogether(facts: Fact[], operation: Operation): boolean {
  const [first] = facts;
  const same = (of: (fact: Fact) => string) => facts.every((fact) => of(fact) === of(first as Fact));
  if (!same(({ about }) => about ?? "")) return false;
  if (operation === "sum" && facts.some(({ partOf }) => facts.some(({ id }) => id === partOf))) return false;
  if (operation === "sum" || operation === "share") return same(({ place }) => place) && sameTime(facts);
  return operation !== "difference" || same(({ metric, place }) => `${metric} ${place}`);
}

/** A fact without a time may be of any. */
function sameTime(facts: Fact[]): boolean {
  const times = facts.flatMap(({ period }) =>
    period ? [JSON.stringify([period.from.slice(0, 4), period.to?.slice(0, 4)])] : [],
  );
  return new Set(times).size < 2;
}
