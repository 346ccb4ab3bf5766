import { countFacts } from "../facts/count-facts.ts";
import type { Index } from "../indexing/open-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { allOf, FILTERS, selectFacts } from "./select-facts.ts";

/** So many names are offered. */
const OFFERED = 5;

/**
 * Why filters leave no fact, in a line: how many there are without each one of several, or, where one alone leaves
 * none, which names of its sort have figures.
 */
export async function explainNone(
  values: Map<string, string>,
  index: Index,
  vocabulary: Vocabulary,
): Promise<string> {
  const given = Object.keys(FILTERS).filter((name) => values.has(name));
  const [only, ...more] = given;
  if (only === undefined) return "no fact";
  if (more.length > 0) {
    const without = await Promise.all(given.map((name) => countWithout(name, values, index, vocabulary)));
    return ["no such fact", ...without.filter((line) => line !== null)].join("; ");
  }
  const known = await countFacts(index.facts);
  const list = only in known ? known[only as keyof typeof known] : [];
  const names = list
    .slice(0, OFFERED)
    .map(({ id, label, facts }) => `${label.vi ?? label.en ?? id} (${facts})`);
  return names.length > 0 ? `no such fact; there are figures of: ${names.join(", ")}` : "no such fact";
}

async function countWithout(
  name: string,
  values: Map<string, string>,
  index: Index,
  vocabulary: Vocabulary,
): Promise<string | null> {
  const rest = new Map([...values].filter(([other]) => other !== name));
  const { length } = await allOf(await selectFacts(rest, index, vocabulary));
  return length > 0 ? `without --${name} there are ${length}` : null;
}
