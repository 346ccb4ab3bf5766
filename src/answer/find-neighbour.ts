import type { TermMention } from "../vocabulary/find-terms.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";
import { isWithin } from "./question-spans.ts";
import { phrasesOf, wordsOf } from "./word-index.ts";

/** Words lighter than this name nothing beside heavier ones. */
const NAMES = 0.3;

/**
 * The neighbour of a metric that a message names by a part of its name, as it can after the metric itself: "and the
 * residents?" after what enterprises gave, "how much of it is paid out?" after a budget. In the unit asked for, where one
 * is; null where none is named, or the metric itself says as much.
 */
export function findNeighbour(question: Question, of: string[], vocabulary: Vocabulary): TermMention | null {
  const { topic, unit, metrics, synonyms } = question;
  const heavy = topic.filter(({ weight }) => weight >= NAMES);
  // "Người dân" is a phrase of two light words.
  const phrases = synonyms.filter(({ length }) => length > 1);
  const telling = heavy.length > 0 ? heavy : topic.filter((token) => isWithin(token, phrases));
  const [first] = telling;
  const says = (metric: Metric) =>
    namesOf(metric).some((name) => telling.every((token) => isIn(name, token, question, vocabulary)));
  const known = of.flatMap((id) => vocabulary.metrics.get(id) ?? []);
  // "As a share of all communes?" is about the metric itself.
  if (!first || known.some(says) || (unit !== null && metrics.length > 0)) return null;
  const neighbours = [...vocabulary.metrics.values()].filter(
    (metric) =>
      !of.includes(metric.id) &&
      known.some(({ id, neighbours: own }) => own.includes(metric.id) || metric.neighbours.includes(id)),
  );
  // "And near-poor households?" names one in full; "residents" are the population too, which is none.
  if (neighbours.some(({ id }) => metrics.some(({ ids }) => ids.includes(id)))) return null;
  const named = neighbours.filter(says);
  const metric = named.find((one) => unit === null || one.unit.includes(unit));
  if (!metric) return null;
  return { type: "metric", ids: [metric.id], start: first.start, end: first.end, length: 1 };
}

/** Whether a name has a word of the question, or a phrase that means the same. */
function isIn(
  name: string,
  token: Question["topic"][number],
  { fullyMarked, synonyms }: Question,
  vocabulary: Vocabulary,
): boolean {
  if (wordsOf(name).has(token, fullyMarked)) return true;
  const { groups } = phrasesOf(name, vocabulary);
  return synonyms.some((phrase) => isWithin(token, [phrase]) && phrase.ids.some((id) => groups.has(id)));
}
