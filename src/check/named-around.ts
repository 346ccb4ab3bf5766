import type { Quantity } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { sentenceOf } from "../facts/scene.ts";
import { overlapping, type Span } from "../facts/spans.ts";
import type { TermMention } from "../vocabulary/find-terms.ts";
import type { Claim } from "./read-claims.ts";

interface Named {
  /** Metrics named in the figure's own clause. */
  own: string[];
  /** The nearest ones that its sentence names before and behind that. */
  near: string[];
}

const namedOf = new WeakMap<Quantity, Named>();

/** The metrics that are named in and around the clause of a claim's figure. */
export function namedAround(claim: Claim): Named {
  const { scene, figure } = claim;
  const done = namedOf.get(figure);
  if (done) return done;
  const { pieces, complement, joined } = clauseOf(scene, figure);
  const piece = joined ? undefined : pieces[0];
  const own = { start: piece?.start ?? figure.start, end: Math.max(complement.end, figure.end) };
  const sentence = sentenceOf(scene, figure);
  const metrics = (span: Span) => overlapping(scene.terms, span).filter(({ type }) => type === "metric");
  const ids = (terms: (TermMention | undefined)[]) => terms.flatMap((term) => term?.ids ?? []);
  const named = {
    own: ids(metrics(own)),
    near: ids([
      metrics({ start: sentence.start, end: own.start }).at(-1),
      metrics({ start: own.end, end: sentence.end })[0],
    ]),
  };
  namedOf.set(figure, named);
  return named;
}
