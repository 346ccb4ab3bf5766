import type { Fact } from "../domain.ts";
import { type FactRoom, levelOf, levelsOf } from "./find-operands.ts";
import { isAmount } from "./go-together.ts";
import { ascending } from "./list-facts.ts";
import { plain } from "./points-of.ts";
import type { Question } from "./question.ts";

/** A part and its whole, where no percentage that an article prints answers the question as well. */
export async function unprintedShare(question: Question, room: FactRoom): Promise<Fact[] | null> {
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
export async function withWhole(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const fact = await levelOf(plain(question), room, isAmount);
  if (!fact) return null;
  const related = await room.facts.find(fact.partOf ? { id: [fact.partOf] } : { partOf: [fact.id] });
  const [other] = related;
  if (other && related.length === 1) return ascending([fact, other]);
  return related.length === 0 && fact.of !== null ? [fact] : null;
}
