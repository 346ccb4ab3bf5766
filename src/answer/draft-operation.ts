import type { Fact, Operation } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isChangeByName } from "./conditions.ts";
import { dividedInOrder } from "./divided-in-order.ts";
import type { OperationDraft } from "./draft.ts";
import { dropPersonalMetrics } from "./drop-personal-metrics.ts";
import {
  type FactRoom,
  findEach,
  findOperands,
  findPair,
  levelOf,
  levelsOf,
  operandsOf,
} from "./find-operands.ts";
import { findSharedOut } from "./find-shared-out.ts";
import { areAlike, areSiblings, goTogether, holdsItsPart, isAmount } from "./go-together.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { judgeDirection } from "./judge-direction.ts";
import { ascending, divisionIn, earlierFirst, listRanked, listTrend } from "./list-facts.ts";
import { type Asked, LEAVES_OUT, SAYS_MULTIPLE } from "./operation-words.ts";
import { type Axis, listedAxes, plain } from "./points-of.ts";
import { namesMetric, type Question } from "./question.ts";
import { HAVE_NOT } from "./question-words.ts";

/**
 * What a question asks to be done with figures, done; null where it names none that it can be done with, so that it is
 * one for a value after all.
 * @param asked Default: what the words of the question ask, likeliest first.
 */
export async function draftOperation(
  asking: Question,
  room: FactRoom,
  asked: Asked[] = askedBy(asking),
): Promise<OperationDraft | null> {
  if (asking.operands.length > 0) return await ofRecent(asking, room);
  const isOfOne = listedAxes(asking, room.vocabulary).length === 0 && !asking.speaksOfChange;
  if (asked.length === 0 && isOfOne) return null;
  const question = await dropPersonalMetrics(asking, room);
  for (const operation of asked) {
    const draft = await HANDLERS[operation](question, room);
    if (draft) return draft;
  }
  if (asked.length + question.operations.length === 0)
    return (await listEach(question, room)) ?? (await claimedTrend(question, room));
  return null;
}

/** What is asked done with the figures of the answers before, in their order: of the last that are alike, or of two. */
async function ofRecent(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  const found = await room.facts.find({ id: question.operands });
  const told = question.operands.flatMap((id) => found.find((fact) => fact.id === id) ?? []);
  const last = told.findLastIndex((fact) => !areAlike([fact, told.at(-1) as Fact]));
  const alike = told.slice(last + 1);
  const facts = OF_BOTH.test(fold(question.text)) ? alike.slice(-2) : alike;
  if (facts.length < 2) return null;
  for (const operation of question.operations) {
    const draft = OF_RECENT[operation]?.(facts, question) ?? null;
    if (draft) return draft;
  }
  return question.operations.some((asked) => asked === "compare" || asked === "rank")
    ? compared(facts, question)
    : null;
}

const OF_BOTH = /(?<![a-z])(?:hai|ca hai|two|both)(?![a-z])/;

const isMoney = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension === "money";

/** Adds up only what is of one whole, or no money: GRDP and capital give nothing together. */
const addUp = (facts: Fact[]) => {
  return !facts.some(isMoney) || areSiblings(facts) ? computed("sum", facts) : null;
};

/** Amounts can be added up, and rates of which one leaves out what the other has. */
function mayAddUp(facts: Fact[], { vocabulary: { metrics } }: Pick<FactRoom, "vocabulary">): boolean {
  const apart = (a: string, b: string) => metrics.get(a)?.apartFrom.includes(b) ?? false;
  const [first] = facts;
  return facts.every(
    (fact) =>
      isAmount(fact) ||
      fact === first ||
      apart(fact.metric, first?.metric ?? "") ||
      apart(first?.metric ?? "", fact.metric),
  );
}

/** The money of a programme is added up where the programme is named, or the sums themselves, or that they were given. */
function isOfProgramme(facts: Fact[], question: Question): boolean {
  const { programmes, text } = question;
  const areNamed = facts.some(({ metric }) => namesMetric(question, metric)) || CONTRIBUTES.test(fold(text));
  const isNamed = ({ programme }: Fact) => programme === null || programmes.includes(programme);
  return areNamed || facts.every((fact) => !isMoney(fact) || isNamed(fact));
}

/** "Gộp lại" (together) is no "góp" (to give). */
const CONTRIBUTES =
  /(?<![a-z])(?:gop(?! (?:tat|lai|chung|ca|hai|het|vao nhau))|contribut\w*|gave|put in|chip\w* in)(?![a-z])/;

const OF_RECENT: Partial<Record<Asked, (facts: Fact[], question: Question) => OperationDraft | null>> = {
  sum: (facts) => (facts.every(isAmount) ? addUp(facts) : null),
  ratio: (facts, question) => computed("ratio", dividedInOrder(facts.slice(-2), question)),
  share: (facts) => computed("share", ascending(facts.slice(-2))),
  difference: (facts) =>
    computed("difference", earlierFirst(facts.slice(-2))) ??
    computed("remainder", ascending(facts.slice(-2))),
};

/** "Why did it rise from 2021 to 2025?", "has it fallen since?": how it went, where a question takes it to have gone. */
async function claimedTrend(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  const { speaksOfChange, asksChange, figures, asks } = question;
  if (!speaksOfChange || asksChange || figures.some(({ unit }) => unit !== "times")) return null;
  const draft = await HANDLERS.trend(question, room);
  if (SAYS_MULTIPLE.test(fold(question.text))) return draft;
  // Why it did what it did is told in words.
  const isTold = draft?.premise === "fails" || (draft?.premise === "holds" && asks !== "text");
  return isTold ? draft : null;
}

/** "In 2021, 2024 and 2025": the figure of each time or place that is listed, as far as it is known. */
async function listEach(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  for (const axis of listedAxes(question, room.vocabulary)) {
    const { facts, isComplete } = await findEach(question, room, axis);
    if (facts.length > 1 || (facts.length > 0 && !isComplete))
      return { ...sideBySide("compare", facts), isComplete };
  }
  return null;
}

function askedBy(question: Question): Asked[] {
  const { operations, asksChange, yearly, latest } = question;
  // "The latest figure, and of which year?"
  const asked =
    latest && !endsLater(question) ? operations.filter((operation) => operation !== "trend") : operations;
  return asksChange && !yearly ? [...asked, "difference"] : asked;
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
    firstOf(
      operandsOf(question, room, [], (fact) => mayAddUp([fact], room)),
      (facts) => (isOfProgramme(facts, question) && mayAddUp(facts, room) ? addUp(facts) : null),
    ),
  share: async (question, room) => {
    if (LEAVES_OUT.test(fold(question.text))) return null;
    const parts = await findOperands(question, room, ["metric"], isAmount);
    return computed("share", parts ? ascending(parts) : await unprintedShare(question, room));
  },
  remainder: async (question, room) =>
    (await firstOf(operandsOf(question, room, [], isAmount), (facts) =>
      computed("remainder", ascending(facts)),
    )) ??
    // How many are left is no answer to what percentage is.
    (question.unit === "percent"
      ? HAVE_NOT.test(fold(question.text))
        ? await HANDLERS.complement(question, room)
        : null
      : computed("remainder", await withWhole(question, room))),
  complement: async (question, room) => {
    const isShare = (fact: Fact) =>
      isRate(fact) && !isOfTarget(fact, room.vocabulary) && !isChangeByName(fact);
    const rate = await levelOf({ ...plain(question), unit: "percent" }, room, isShare);
    return computed("complement", rate && [rate]);
  },
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
    const asked = { ...plain(question), yearly: false };
    const [divided] = (await divisionIn(asked, room)) ?? [];
    const total = (await levelOf(asked, room)) ?? divided ?? null;
    return computed("yearly-average", total && [total]);
  },
  "per-unit": async (question, room) => computed("per-unit", await findSharedOut(question, room)),
  compare: async (question, room) =>
    (OF_PERFORMANCE.test(fold(question.text))
      ? await firstOf(operandsOf(question, room, SIDE_BY_SIDE, isRate), (facts) => compared(facts, question))
      : null) ??
    (await firstOf(operandsOf(question, room, SIDE_BY_SIDE), (facts) =>
      holdsItsPart(facts) ? null : compared(facts, question),
    )) ??
    (await firstOf(operandsOf(question, room, SIDE_BY_SIDE), alike)),
  rank: async (question, room) => listed("rank", await listRanked(question, room)),
  trend: async (question, room) => {
    const series =
      (await listTrend(question, room)) ??
      (await findPair(question, room)) ??
      // "From now until 2030": what is, of no time, and what is aimed at.
      (endsLater(question) ? await findOperands({ ...question, kind: "target" }, room, ["kind"]) : null);
    const draft = listed("trend", series);
    return draft && { ...draft, premise: judgeDirection(draft.facts, question) };
  },
  "target-gap": async (question, room) => {
    const facts = await findOperands(question, room, ["kind"]);
    return facts && (computed("remainder", facts, "answer") ?? listed("compare", facts));
  },
};

/** Asks how well something was done (folded): a rate tells, whatever the amounts are. */
const OF_PERFORMANCE =
  /(?<![a-z])(?:performance|performing|progress|pace|better at|(?:bigger|larger|higher|greater|more|smaller) (?:share|part|portion|of its|of their)|shares? of (?:its|their|the|what) ?(?:plan|it was)?|tien do|hieu qua|(?:nhanh|tot|cham|kem) hon)(?![a-z])/;
/** More than all of a plan can be reached, and growth is no part of anything. */
const isOfTarget = ({ metric }: Fact, { metrics }: Vocabulary) =>
  (metrics.get(metric)?.targetShareOf ?? null) !== null;
const isRate = ({ unit }: Fact) => unit === "percent";

/** From now to a year that is named. */
const endsLater = ({ latest, period }: Question) => latest && period !== null && period.from === period.to;

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
  if (compute(operation, facts)) return { ...sideBySide(operation, facts), computed: operation, inputs };
  return facts.some(({ value }) => value === null) && areAlike(facts) ? listed("compare", facts) : null;
}

/** Side by side, where they can be compared; the money of a programme with no other money. */
function alike(facts: Fact[]): OperationDraft | null {
  const programmes = new Set(facts.filter(isMoney).map(({ programme }) => programme));
  return programmes.size < 2 && areAlike(facts) ? listed("compare", facts) : null;
}

function compared(facts: Fact[], question: Question): OperationDraft | null {
  const draft = alike(facts);
  return draft && { ...draft, premise: judgeComparison(facts, question) };
}

function listed(asked: OperationDraft["asked"], facts: Fact[] | null): OperationDraft | null {
  return facts && facts.length > 1 ? sideBySide(asked, facts) : null;
}

function sideBySide(asked: OperationDraft["asked"], facts: Fact[]): OperationDraft {
  return {
    ...{ type: "operation", asked, facts, computed: null },
    ...{ inputs: "answer", premise: null, isComplete: true },
  };
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
  if (await printsShareOf(amount.fact, room)) return null;
  const pair = await withWhole(question, room);
  return pair && ascending(pair);
}

/** Whether the passage of an amount prints its rate too: an article's own percentage goes before a computed one. */
async function printsShareOf(
  { passage, place, metric }: Fact,
  { facts, vocabulary }: FactRoom,
): Promise<boolean> {
  const beside = await facts.find({ passage: [passage], place: [place], unit: ["percent"] });
  return beside.some((rate) => vocabulary.metrics.get(rate.metric)?.neighbours.includes(metric));
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
