import type { Fact } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { findThings } from "../vocabulary/find-things.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

const known = new WeakMap<Fact, Set<string>>();

/** Whether a fact says all of some things (ids of the vocabulary) in its metric's names, its group or its quotes. */
export function saysThings(fact: Fact, things: string[], vocabulary: Vocabulary): boolean {
  if (things.length === 0) return true;
  const said = known.get(fact) ?? thingsOf(fact, vocabulary);
  known.set(fact, said);
  return things.every((thing) => said.has(thing));
}

function thingsOf(
  { metric, label, quotes, about, noun, speaker }: Fact,
  vocabulary: Vocabulary,
): Set<string> {
  const entry = vocabulary.metrics.get(metric);
  const names = entry ? namesOf(entry) : Object.values(label);
  const texts = [...names, ...quotes.map(({ text }) => text), about, noun, speaker];
  return new Set(
    texts.flatMap((text) => (text ? findThings(text, vocabulary) : [])).flatMap(({ ids }) => ids),
  );
}
