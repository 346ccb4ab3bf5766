import type { Fact, Quantity } from "../domain.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { spansIn } from "../facts/spans.ts";
import { indexFacts } from "./index-facts.ts";
import type { Claim } from "./read-claims.ts";
import { REACH } from "./read-told.ts";

/**
 * "VND 3.57 billion *of its 3.65 billion programme budget*": part and whole as the table has them, whatever of the two
 * the sentence names.
 */
export function isToldByWhole({ figure, scene }: Claim, fact: Fact, facts: Fact[]): boolean {
  const rounds = (printed: number | null, known: number | null, step: number) =>
    printed !== null && known !== null && Math.abs(printed - known) <= step / 2 + 1e-9 * Math.abs(known);
  if (figure.of !== null && figure.unit === fact.unit && fact.partOf !== null) {
    const whole = indexFacts(facts).byId.get(fact.partOf);
    return whole !== undefined && rounds(figure.of, whole.value, figure.step);
  }
  const others = figuresBeside(scene, figure).filter(
    (other) => other !== figure && other.unit === figure.unit,
  );
  const isOther = (known: Fact) =>
    others.some(({ value, step }) => step < (value ?? 0) / 50 && rounds(value, known.value, step));
  return kinOf(fact, facts).some(isOther);
}

/**
 * "Central *money for new rural development*", "3,570 million *disbursed* of total funds of *3,654*": the metrics of the
 * whole that a fact is a part of, and of its parts, one of which is named in place of it.
 */
export function partsAndWholes({ place }: Claim, fact: Fact, facts: Fact[]): Set<string> {
  const kin = kinOf(fact, facts).filter((other) => other.place === place.id);
  return new Set(kin.map(({ metric }) => metric));
}

const kinOf = (fact: Fact, facts: Fact[]) => indexFacts(facts).kinOf.get(fact.id) ?? [];

/** The figures of the sentence of one, as far as its words reach: a list may be one sentence of thousands. */
export function figuresBeside(scene: Scene, figure: Quantity): Quantity[] {
  const { start, end } = sentenceOf(scene, figure);
  const reach = { start: Math.max(start, figure.start - REACH), end: Math.min(end, figure.end + REACH) };
  return spansIn(scene.quantities, reach);
}
