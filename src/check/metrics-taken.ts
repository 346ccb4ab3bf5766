import type { Fact, Quantity } from "../domain.ts";
import { figuresBeside } from "./parts-and-wholes.ts";
import type { Claim } from "./read-claims.ts";

/** Its figure, or a rounding of it. */
const tells = ({ value, step, unit }: Quantity, fact: Fact): boolean =>
  value !== null && fact.value !== null && unit === fact.unit && Math.abs(value - fact.value) <= step / 2;

const takenOf = new WeakMap<Quantity, string[]>();

/** What other figures of the sentence are: a metric that has its own figure there is not what another one is of. */
export function metricsTaken({ scene, figure, place }: Claim, facts: Fact[]): string[] {
  const done = takenOf.get(figure);
  if (done) return done;
  const others = figuresBeside(scene, figure).filter((other) => other !== figure);
  const taken = facts
    .filter(
      (fact) => fact.place === place.id && others.some((other) => tells(other, fact)) && !tells(figure, fact),
    )
    .map(({ metric }) => metric);
  takenOf.set(figure, taken);
  return taken;
}
