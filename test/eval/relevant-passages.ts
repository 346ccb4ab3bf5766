import type { Fact, Passage } from "../../src/domain.ts";
import type { AskedQuestion } from "./read-questions.ts";

/**
 * The ids of the passages that hold an answer, a list for each point of it: those of the facts that make the point; for
 * a question for words, those of its articles that show all of the words expected, or else any of them.
 */
export function relevantPassages(
  asked: AskedQuestion,
  facts: Map<string, Fact>,
  passages: Passage[],
): string[][] {
  const points = [...asked.facts, ...asked.computed.flatMap(({ from }) => from.map((id) => [id]))];
  if (points.length > 0) return points.map((ids) => ids.flatMap((id) => facts.get(id)?.passage ?? []));
  const own = passages.filter(({ article }) => asked.passages.includes(article));
  const shows = (passage: Passage) => (point: string[]) =>
    point.some((words) =>
      Object.values(passage.text).some((text) => text.toLowerCase().includes(words.toLowerCase())),
    );
  const all = own.filter((passage) => asked.contains.every(shows(passage)));
  const found = all.length > 0 ? all : own.filter((passage) => asked.contains.some(shows(passage)));
  return found.length > 0 ? [found.map(({ id }) => id)] : [];
}
