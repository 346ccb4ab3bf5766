import type { Fact, Measure } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import { type FactRoom, levelsOf } from "./find-operands.ts";
import { plain, pointsOf } from "./points-of.ts";
import { namesMetric, type Question } from "./question.ts";
import { scoreFacts } from "./score-fact.ts";

/** How much of the names of the amount and of what is counted a question must say. */
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
  if (amount && count && amount.programme === count.programme) return [amount, count];
  return (await withCountBeside(question, room)) ?? (await withAmountBeside(question, room));
}

/** An amount that the words name beside a thing for each of which it is asked: that thing's number stands beside it. */
async function withCountBeside(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const counted = countedIn(question);
  if (!counted) return null;
  for (const amount of await amountsNamed(question, [counted], room)) {
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

/** A number of things that is named in full, and the amount beside it that the other words name. */
async function withAmountBeside(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const counts = await levelsOf({ ...plain(question), unit: null }, room, isCount);
  const count = counts.find(({ fact }) => namesMetric(question, fact.metric))?.fact;
  if (!count) return null;
  const named = question.metrics.filter(({ ids }) => ids.includes(count.metric));
  const metrics = question.metrics.filter((mention) => !named.includes(mention));
  const amounts = await amountsNamed({ ...question, metrics }, named, room);
  const beside = amounts.find(
    ({ passage, programme }) => passage === count.passage && programme === count.programme,
  );
  return beside ? [beside, count] : null;
}

/** The amounts, of money where no other unit is asked for, that a question names by words other than these. */
async function amountsNamed(question: Question, others: Span[], room: FactRoom): Promise<Fact[]> {
  const asked = plain(question);
  const isOther = ({ start }: Span) => others.some((span) => span.start <= start && start < span.end);
  const topic = asked.topic.filter((token) => !isOther(token));
  // "Per *household*" is what the amount is divided by.
  const unit = asked.unit !== null && UNIT_ENTRIES[asked.unit].dimension !== "count" ? asked.unit : "VND";
  const fits = await levelsOf({ ...asked, topic, unit }, room, (fact) => !isCount(fact));
  return fits.filter(({ named }) => named >= NAMED).map(({ fact }) => fact);
}

/** What stands before a thing for each of which an amount is asked (folded). */
const BEFORE_THING = /(?<![a-z])(?:moi|mot|1|tung|per|each|every|one|a single)[ -](?=[a-z])/g;

/** So many words in, at most, the thing is named: "per *registered enterprise*". */
const WORDS_OF_THING = 3;

/** The unit of "mỗi hộ", "per visitor", and where its noun stands. */
function countedIn({ text, language }: Question) {
  for (const { 0: match, index } of fold(text).matchAll(BEFORE_THING)) {
    const tokens = termTokens(text).filter(({ start }) => start >= index + match.length);
    for (const { start } of tokens.slice(0, WORDS_OF_THING)) {
      const [read] = findQuantities(`5 ${text.slice(start)}`, { language });
      if (read?.start === 0 && isCount(read) && read.unit !== "item")
        return { unit: read.unit, start: index + match.length, end: start + read.end - 2 };
    }
  }
  return null;
}

const isCount = ({ unit }: Measure) => UNIT_ENTRIES[unit].dimension === "count";
