import type { Fact } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { type FactRoom, levelsOf } from "./find-operands.ts";
import { plain, pointsOf } from "./points-of.ts";
import type { Question } from "./question.ts";
import { scoreFacts } from "./score-fact.ts";

/** How much of the name of what is counted a question must say. */
const NAMED = 0.5;

/**
 * An amount and the number of things that it is shared out among: "tourism revenue divided by arrivals", "bình quân mỗi hộ
 * vay được bao nhiêu". The two are named, or the number stands beside the amount, of the same place and time.
 */
export async function findSharedOut(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const points = pointsOf(question, "metric", room.vocabulary);
  const named = await Promise.all(points.map(async (point) => (await levelsOf(point, room))[0]?.fact));
  const facts = named.filter((fact) => fact !== undefined);
  const [amount, count] = [facts.find((fact) => !isCount(fact)), facts.find(isCount)];
  if (amount && count) return [amount, count];
  return await withCountBeside(question, room);
}

async function withCountBeside(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const counted = countedIn(question);
  if (!counted) return null;
  const asked = plain(question);
  const topic = asked.topic.filter(({ start }) => start < counted.start || start >= counted.end);
  // Money, where no other unit is asked for.
  const unit = asked.unit ?? "VND";
  const amounts = await levelsOf({ ...asked, topic, unit }, room, (fact) => !isCount(fact));
  for (const { fact: amount } of amounts) {
    const beside = await room.facts.find({ passage: [amount.passage] });
    const things = beside.filter(
      ({ unit, programme }) => unit === counted.unit && programme === amount.programme,
    );
    const counts = scoreFacts(things, question, room.vocabulary)
      .filter((fit) => fit.named >= NAMED)
      .sort((a, b) => b.score - a.score);
    const [best, next] = counts;
    if (best && best.score > (next?.score ?? 0)) return [amount, best.fact];
  }
  return null;
}

/** What stands before a thing for each of which an amount is asked (folded). */
const BEFORE_THING = /(?<![a-z])(?:moi|mot|1|tung|per|each|every|one|a single) (?=[a-z])/g;

/** The unit of "mỗi hộ", "per visitor", and where its noun stands. */
function countedIn({ text, language }: Question) {
  for (const { 0: match, index } of fold(text).matchAll(BEFORE_THING)) {
    const start = index + match.length;
    const [read] = findQuantities(`5 ${text.slice(start)}`, { language });
    if (read?.start === 0 && UNIT_ENTRIES[read.unit].dimension === "count" && read.unit !== "item")
      return { unit: read.unit, start, end: start + read.end - 2 };
  }
  return null;
}

const isCount = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension === "count";
