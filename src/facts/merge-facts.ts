import type { Fact, Quote } from "../domain.ts";
import { sameNoun } from "../quantities/same-noun.ts";
import { factId } from "./fact-id.ts";
import { sameFigure } from "./same-figure.ts";

/**
 * The facts of an index: every reviewed one, and those extracted ones that no reviewed fact covers. Where an extracted
 * fact is left out, what is a part of it becomes a part of the reviewed one.
 * @param table ids of all rows of the table, the retired ones too: none of them is given to an extracted fact.
 */
export function mergeFacts(reviewed: Fact[], extracted: Fact[], table: Set<string>): Fact[] {
  const covering = coveringFacts(reviewed, extracted);
  const ids = new Map(
    extracted.map((fact) => [fact.id, covering.get(fact.id)?.id ?? unusedId(fact.id, table)]),
  );
  const open = extracted
    .filter(({ id }) => !covering.has(id))
    .map((fact) => ({
      ...fact,
      id: ids.get(fact.id) ?? fact.id,
      partOf: fact.partOf && (ids.get(fact.partOf) ?? fact.partOf),
    }));
  return [...reviewed, ...open];
}

/**
 * The reviewed fact that covers each extracted one, by the extracted one's id: one whose figure stands at the same
 * place, else one that says the same figure in the same passage.
 */
export function coveringFacts(reviewed: Fact[], extracted: Fact[]): Map<string, Fact> {
  const byPassage = Map.groupBy(reviewed, ({ passage }) => passage);
  const pairs = extracted.flatMap((fact): [string, Fact][] => {
    const around = byPassage.get(fact.passage) ?? [];
    const known =
      around.find((candidate) => standsWith(candidate, fact)) ??
      around.find((candidate) => saysSame(candidate, fact));
    return known ? [[fact.id, known]] : [];
  });
  return new Map(pairs);
}

function standsWith(reviewed: Fact, extracted: Fact): boolean {
  return extracted.quotes.some((quote) => reviewed.quotes.some((known) => sameSpan(known, quote)));
}

/** The same place of a passage, where one quote may be longer than the other. */
function sameSpan(a: Quote, b: Quote): boolean {
  if (a.language !== b.language) return false;
  const [long, short] = a.text.length < b.text.length ? [b, a] : [a, b];
  const at = long.text.indexOf(short.text);
  return at >= 0 && long.start === at + short.start;
}

/** Five bridges are not five schools; of what has a unit of its own, a repeated figure is the same thing. */
function saysSame(reviewed: Fact, extracted: Fact): boolean {
  if (!sameFigure(reviewed, extracted)) return false;
  if (extracted.unit !== "item" || reviewed.metric === extracted.metric) return true;
  return sameNoun(reviewed.noun, extracted.noun);
}

/** A row whose quotes were changed by hand keeps its id; the fact that had it gets the next one. */
function unusedId(id: string, table: Set<string>): string {
  let unused = id;
  while (table.has(unused)) unused = factId(unused);
  return unused;
}
