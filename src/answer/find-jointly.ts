import type { Fact } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { meetsConditions, namesAll } from "./conditions.ts";
import type { FactRoom } from "./find-operands.ts";
import type { Question } from "./question.ts";
import { type Fit, scoreFacts } from "./score-fact.ts";
import type { TopicWord } from "./weigh-words.ts";

const CANDIDATES = 60;
/** How much of each name must be said. */
const NAMED = 0.7;
/** So many figures are set side by side at most. */
const MOST = 5;

/**
 * Facts of one place, time and unit that only together say every word of weight of a question, by their own names: "the
 * concrete bridges built and the suspension bridges repaired". Null where one says it all, or a word is left, or two say
 * the same.
 */
export async function findJointly(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const strong = question.topic.filter(({ weight }) => weight === 1);
  if (strong.length < 2) return null;
  const words = question.topic.map(({ start, end }) => question.text.slice(start, end)).join(" ");
  const found = await room.facts.find({ words, limit: CANDIDATES });
  const apart = { ...question, deeds: [], unit: null, things: [] };
  const fits = scoreFacts(found.map(withoutQuotes), question, room.vocabulary)
    .filter(({ fact, named }) => named >= NAMED && namesAll(fact, question))
    .filter(({ fact }) => meetsConditions(fact, apart, room.vocabulary))
    .sort((a, b) => b.score - a.score);
  for (const first of fits) {
    const set = completed(first, fits, strong);
    if (set) return set.map(({ fact }) => found.find(({ id }) => id === fact.id) ?? fact);
  }
  return null;
}

/** What a sentence says beside is said of the figures beside. */
const withoutQuotes = (fact: Fact): Fact => ({ ...fact, quotes: [] });

/** The fit and the ones that say what it leaves out, each something that no other of them says. */
function completed(first: Fit, fits: Fit[], strong: TopicWord[]): Fit[] | null {
  const set = [first];
  let left = strong.filter((token) => first.unexplained.includes(token));
  if (left.length === 0) return null;
  while (left.length > 0 && set.length < MOST) {
    const saying = (fit: Fit) => left.filter((token) => !fit.unexplained.includes(token));
    const [next, rival] = fits
      .filter((fit) => set.every((other) => goesWith(fit.fact, other.fact)) && saying(fit).length > 0)
      .sort((a, b) => saying(b).length - saying(a).length || b.score - a.score);
    if (!next) return null;
    const isTied = rival && saying(rival).length === saying(next).length && rival.score === next.score;
    if (isTied && rival.fact.metric !== next.fact.metric) return null;
    left = left.filter((token) => next.unexplained.includes(token));
    set.push(next);
  }
  const isNeeded = (fit: Fit) =>
    strong.some((token) => set.every((other) => other.unexplained.includes(token) === (other !== fit)));
  return left.length === 0 && set.every(isNeeded) ? set : null;
}

function goesWith(a: Fact, b: Fact): boolean {
  const dimension = ({ unit }: Fact) => UNIT_ENTRIES[unit].dimension;
  return (
    a.metric !== b.metric &&
    a.place === b.place &&
    a.about === b.about &&
    a.kind === b.kind &&
    a.partOf !== b.id &&
    b.partOf !== a.id &&
    dimension(a) === dimension(b)
  );
}
