import type { Fact } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { addUp, isApart, isOfProgramme, mayAddUp } from "./add-up.ts";
import { isChangeByName } from "./conditions.ts";
import { dividedInOrder } from "./divided-in-order.ts";
import type { OperationDraft } from "./draft.ts";
import { alike, compared, computed, listed, sideBySide } from "./draft-of-facts.ts";
import { draftOfRecent } from "./draft-of-recent.ts";
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
import { unprintedShare, withWhole } from "./find-part-and-whole.ts";
import { findSharedOut } from "./find-shared-out.ts";
import { holdsItsPart, isAmount } from "./go-together.ts";
import { judgeDirection } from "./judge-direction.ts";
import { ascending, divisionIn, earlierFirst, listRanked, listTrend } from "./list-facts.ts";
import { type Asked, LEAVES_OUT, SAYS_MULTIPLE } from "./operation-words.ts";
import { type Axis, listedAxes, plain } from "./points-of.ts";
import type { Question } from "./question.ts";
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
  if (asking.operands.length > 0) return await draftOfRecent(asking, room);
  const isOfOne = listedAxes(asking, room.vocabulary).length === 0 && !asking.speaksOfChange;
  if (asked.length === 0 && isOfOne) return null;
  const question = await dropPersonalMetrics(asking, room);
  for (const operation of asked) {
    const draft = await HANDLERS[operation](question, room);
    if (draft) return draft;
  }
  if (asked.some((operation) => OF_PLACES.includes(operation))) return await knownOfPlaces(question, room);
  if (asked.length + question.operations.length === 0)
    return (await listEach(question, room)) ?? (await claimedTrend(question, room));
  return null;
}

const OF_PLACES: Asked[] = ["compare", "rank"];

/** Of places that are held against each other what is known, where it is not all: one alone is no answer for them. */
async function knownOfPlaces(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  if (new Set(question.places.map(({ id }) => id)).size < 2 || question.speaksOfChange) return null;
  const { facts, isComplete } = await findEach(question, room, "place");
  return facts.length > 0 && !isComplete ? { ...sideBySide("compare", facts), isComplete } : null;
}

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
      operandsOf(question, room, [], (fact) => isAmount(fact) || isApart(fact, room.vocabulary)),
      (facts) => (isOfProgramme(facts, question) && mayAddUp(facts, room.vocabulary) ? addUp(facts) : null),
    ),
  share: async (question, room) => {
    if (question.missing || LEAVES_OUT.test(fold(question.text))) return null;
    const parts = await findOperands(question, room, ["metric"], isAmount);
    return computed("share", parts ? ascending(parts) : await unprintedShare(question, room));
  },
  remainder: async (question, room) =>
    (question.unit === "percent"
      ? null
      : await firstOf(operandsOf(question, room, [], isAmount), (facts) =>
          computed("remainder", ascending(facts)),
        )) ??
    // How many are left is no answer to what percentage is.
    (question.unit === "percent"
      ? HAVE_NOT.test(fold(question.text))
        ? await HANDLERS.complement(question, room)
        : null
      : computed("remainder", await withWhole(question, room))),
  complement: async (question, room) => computed("complement", await rateOfHaving(question, room)),
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
    OF_PERFORMANCE.test(fold(question.text))
      ? await firstOf(
          operandsOf(
            question,
            room,
            SIDE_BY_SIDE,
            (fact) => isRate(fact) || fact.unit === "percentage-point",
          ),
          (facts) => compared(facts, question),
        )
      : await compareAll(question, room),
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

async function compareAll(question: Question, room: FactRoom): Promise<OperationDraft | null> {
  return (
    (await firstOf(operandsOf(question, room, SIDE_BY_SIDE), (facts) =>
      holdsItsPart(facts) ? null : compared(facts, question),
    )) ?? (await firstOf(operandsOf(question, room, SIDE_BY_SIDE), alike))
  );
}

/**
 * The share of those who have what others have not; null where a word of the question but the one that denies it is about
 * something else: of those who do not *protect* forests no forest tells.
 */
async function rateOfHaving(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const isShare = (fact: Fact) =>
    isRate(fact) && fact.kind !== "target" && !isOfTarget(fact, room.vocabulary) && !isChangeByName(fact);
  const [best] = await levelsOf({ ...plain(question), unit: "percent" }, room, isShare);
  const denies = ({ start, end }: Span) => DENIES.test(fold(question.text.slice(start, end)));
  return best?.unexplained.every(denies) ? [best.fact] : null;
}
const DENIES = /^(?:chua|khong|ko|not|no|lack\w*|without|fail\w*|still|yet)$/;

/** Asks how well something was done (folded): a rate tells, whatever the amounts are. */
const OF_PERFORMANCE =
  /(?<![a-z])(?:perform\w*|progress|pace|better at|(?:bigger|larger|higher|greater|more|smaller) (?:share|part|portion|of its|of their)|shares? of (?:its|their|the|what) ?(?:plan|it was)?|tien do|hieu qua|(?:nhanh|tot|cham|kem) hon)(?![a-z])/;
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
