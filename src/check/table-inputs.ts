import type { Fact } from "../domain.ts";
import { sentenceOf } from "../facts/scene.ts";
import { spansIn } from "../facts/spans.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Input } from "./computations.ts";
import { indexFacts } from "./index-facts.ts";
import { isPercent } from "./operations.ts";
import type { Claim } from "./read-claims.ts";
import { isOfSameScene, respectsApart } from "./respects-apart.ts";
import { metricsSaid, scoreName } from "./score-topics.ts";

/**
 * What the table has for the very thing that a claim names ("3% above the target" is of a fact of 103%), and the parts of
 * the stated wholes that its sentence names ("57% of the 13.16 trillion was *credit*").
 */
export function inputsOfTable(claim: Claim, stated: Input[], facts: Fact[], vocabulary: Vocabulary): Input[] {
  const said = new Set([claim.metric, ...metricsSaid(claim, vocabulary)]);
  const asked: Claim = { ...claim, asRest: true };
  const isShare = isPercent(claim) || claim.figure.of !== null;
  const named = facts.filter(
    (fact) =>
      (fact.of !== null || fact.unit === "pair" || (isShare && fact.unit === "percent")) &&
      (claim.told.asExcess && isToldBeside(fact, stated)
        ? (fact.value ?? 0) > 100
        : said.has(fact.metric) && respectsApart(asked, fact, facts, vocabulary, 1).length === 0),
  );
  const { byId } = indexFacts(facts);
  const parts = facts.filter(({ metric, partOf }) => {
    const whole = partOf !== null && said.has(metric) ? byId.get(partOf) : undefined;
    return whole !== undefined && (whole.value === claim.figure.of || isStated(whole.id, stated));
  });
  // "Bank lending made up 7.55 trillion *of the money*, or 57.4%": a whole that need not be printed.
  const wholes = isShare ? facts.filter(({ id }) => stated.some(({ fact }) => fact.partOf === id)) : [];
  const changes = claim.figure.unit === "times" ? changesOf(stated, facts) : [];
  return [...stated, ...[...named, ...parts, ...wholes, ...changes].map(asInput)];
}

/** "81.8 trillion, *1.72 times* the term before": by how much what is stated has grown, as the table has it. */
const changesOf = (stated: Input[], facts: Fact[]): Fact[] =>
  facts.filter(({ unit, direction, ...fact }) =>
    stated.some(
      ({ fact: { metric, place, about, period } }) =>
        unit === "percent" &&
        direction !== null &&
        metric === fact.metric &&
        place === fact.place &&
        about === fact.about &&
        period?.to === fact.period?.to,
    ),
  );

const asInput = (fact: Fact): Input => ({ fact, measure: { ...fact, of: null } });

/** "Averaged 4.53 points, *overshooting the target by* ...": how far, in the sentence of the source that tells the rest. */
const isToldBeside = (fact: Fact, stated: Input[]) =>
  stated.some(({ fact: other }) =>
    other.quotes.some(({ text }) => fact.quotes.some((quote) => quote.text === text)),
  );

const isStated = (id: string, stated: Input[]) => stated.some(({ fact }) => fact.id === id);

/** How much of the best name's score a metric must have to be one that the sentence computes with. */
const NAMED = 0.5;
/** A sentence that says more metrics than these says none of them well enough to compute with. */
const MOST_NAMED = 8;

/**
 * The levels that a sentence names and does not print: "*the poor and the near-poor* together are 67.5%". Of the place,
 * time, kind and people that it speaks of.
 */
export function inputsNamed(claim: Claim, facts: Fact[], vocabulary: Vocabulary): Input[] {
  const { scene, figure } = claim;
  const terms = spansIn(scene.terms, sentenceOf(scene, figure)).filter(({ type }) => type === "metric");
  const scores = [...metricsSaid(claim, vocabulary)].map(
    (id) => [id, scoreName(claim, id, vocabulary)] as const,
  );
  const best = Math.max(0, ...scores.map(([, score]) => score));
  const ids = new Set([
    claim.metric,
    ...terms.flatMap((term) => term.ids),
    ...scores.flatMap(([id, score]) => (score >= best * NAMED ? [id] : [])),
  ]);
  const named = facts.filter(
    (fact) =>
      ids.has(fact.metric) &&
      fact.direction === null &&
      fact.value !== null &&
      isOfSameScene(claim, fact, vocabulary),
  );
  const wholes = isPercent(claim) ? facts.filter(({ id }) => named.some((part) => part.partOf === id)) : [];
  const inputs = [...new Set([...named, ...wholes])];
  return inputs.length > MOST_NAMED ? [] : inputs.map(asInput);
}
