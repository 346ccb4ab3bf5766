import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { earlierFirst } from "./list-facts.ts";
import type { Question } from "./question.ts";

/** Words between two times, or before both of two things, that say which is divided by which (folded). */
const ORDERS =
  /(?<![a-z])(?:gap|bang|so voi|hon|than|that of|compared|versus|times|over|ratio of .{1,40} to)(?![a-z])/;
const TURNS_ORDER = /^\W*(?:so voi|compared (?:to|with)|relative to)(?![a-z])/;

/** As the question has them, but two values of one thing the later by the earlier where it gives no order. */
export function dividedInOrder(facts: Fact[], { text, periods }: Question): Fact[] {
  const folded = fold(text);
  if (TURNS_ORDER.test(folded)) return [...facts].reverse();
  const isOneThing = new Set(facts.map(({ metric, place }) => `${metric} ${place}`)).size === 1;
  const [first, second] = periods;
  const between = first && second ? folded.slice(first.end, second.start) : "";
  return isOneThing && !ORDERS.test(between) ? earlierFirst(facts).reverse() : facts;
}
