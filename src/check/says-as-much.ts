import type { Fact } from "../domain.ts";
import { DEEDS, NARROWER } from "../facts/measure-words.ts";
import { saysThings } from "../facts/says-things.ts";
import { overlapping, type Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { findThings } from "../vocabulary/find-things.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsBeside } from "./names-else.ts";
import type { Claim } from "./read-claims.ts";

/**
 * False where the words around a claim's figure narrow it to what a fact says nothing of: to what fell back into poverty, to
 * a thing that the fact does not name, to what was repaired where the fact is of what was built.
 */
export function saysAsMuch(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const { things, folded } = narrowedBy(claim, vocabulary);
  const own = wordsOf(fact, vocabulary);
  if (!saysThings(fact, things, vocabulary)) return false;
  if (NARROWER.some((noun) => noun.test(folded) && !noun.test(own.all))) return false;
  const deeds = DEEDS.filter((deed) => deed.test(folded));
  const done = DEEDS.filter((deed) => deed.test(own.names));
  return deeds.length === 0 || done.length === 0 || done.some((deed) => deeds.includes(deed));
}

interface Narrowed {
  things: string[];
  folded: string;
}

const narrowed = new WeakMap<Claim["figure"], Narrowed>();

function narrowedBy(claim: Claim, vocabulary: Vocabulary): Narrowed {
  const done = narrowed.get(claim.figure);
  if (done) return done;
  const { start, end } = wordsBeside(claim);
  const { scene } = claim;
  // Words of a unit or of a place are no thing: "20 tỷ *đồng tính* đến".
  const isTaken = (span: Span) =>
    [scene.places, scene.quantities].some((spans) => overlapping<Span>(spans, span).length > 0);
  const things = findThings(scene.text.slice(start, end), vocabulary)
    .filter((thing) => !isTaken({ start: start + thing.start, end: start + thing.end }))
    .flatMap(({ ids }) => ids);
  const read = { things, folded: scene.folded.slice(start, end) };
  narrowed.set(claim.figure, read);
  return read;
}

const words = new WeakMap<Fact, { names: string; all: string }>();

/** The folded names of a fact's metric, and the same with its quotes. */
function wordsOf(fact: Fact, { metrics }: Vocabulary): { names: string; all: string } {
  const done = words.get(fact);
  if (done) return done;
  const metric = metrics.get(fact.metric);
  const names = fold((metric ? namesOf(metric) : Object.values(fact.label)).join("\n"));
  const read = { names, all: [names, ...fact.quotes.map(({ text }) => fold(text))].join("\n") };
  words.set(fact, read);
  return read;
}
