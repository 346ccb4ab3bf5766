import type { Fact } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import type { Named, Vocabulary } from "../vocabulary/vocabulary.ts";

/** The text by which a fact is searched: every name of what it is about, in both languages, and its quotes. */
export function cardOf(fact: Fact, vocabulary: Vocabulary): string {
  const group = groupOf(fact.about, vocabulary);
  return [
    ...Object.values(fact.label),
    ...names(vocabulary.metrics.get(fact.metric)),
    ...names(vocabulary.programmes.get(fact.programme ?? "")),
    fact.placeLabel,
    ...(group ? names(group) : [fact.about]),
    fact.speaker,
    fact.noun,
    ...fact.quotes.map(({ text }) => text),
  ]
    .filter((text) => text !== null)
    .join("\n");
}

const names = (entry: Named | undefined) => (entry ? namesOf(entry) : []);
