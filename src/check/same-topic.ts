import type { Fact, Quantity, Unit } from "../domain.ts";
import { sameNoun } from "../quantities/same-noun.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { indexFacts } from "./index-facts.ts";
import { isOpenTo } from "./is-open-to.ts";
import { countedAlike } from "./match-figure.ts";
import { metricsTaken } from "./metrics-taken.ts";
import { namedAround } from "./named-around.ts";
import { isOfAnother, namesElse, wordsBeside } from "./names-else.ts";
import { isToldByWhole, partsAndWholes } from "./parts-and-wholes.ts";
import type { Claim } from "./read-claims.ts";
import { saysAsMuch, saysItsThings } from "./says-as-much.ts";
import { metricsSaid, scoreName, scoreTopic } from "./score-topics.ts";

/** A name of which a sentence says less than this says too little to tell by. */
const LEAST = 1;
/** How much of the best name's score the name of a fact's metric must have to be meant as well. */
const NEARLY = 0.8;
/** The score of a name of which a telling word is said. */
const TELLING = 0.4;
/** One metric under two names, or the change of one. */
export function isKindred(metric: string, other: string, { metrics }: Vocabulary): boolean {
  if (metric === other) return true;
  return metrics.get(metric)?.maybeSameAs === other || metrics.get(other)?.maybeSameAs === metric;
}

/**
 * The same metric as it is read; else one that the figure's own clause names; else, where that names none, the one that
 * the sentence speaks of best by its names and the words of the fact's source.
 */
export function sameTopic(claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary): boolean {
  if (claim.programme && fact.programme && claim.programme !== fact.programme) return false;
  if (!saysAsMuch(claim, fact, vocabulary)) return false;
  if (!saysItsThings(claim, fact, vocabulary) && !isNamedAlone(claim, fact, vocabulary)) return false;
  if (isKindred(claim.metric, fact.metric, vocabulary)) return true;
  const around = namedAround(claim);
  const [own, near] = [around.own, around.near].map((ids) =>
    ids.filter((id) => isOpenTo(claim, id, facts)),
  ) as [string[], string[]];
  if (own.includes(fact.metric)) return true;
  const kin = partsAndWholes(claim, fact, facts);
  const rivals = rivalsOf(claim, fact, facts, kin, vocabulary);
  const { name, all, best, beside } = scoreTopic(claim, fact, rivals, vocabulary);
  if (name >= Math.max(TELLING, best * NEARLY) && [...own, claim.metric].some((id) => kin.has(id)))
    return true;
  // Near-poor households are not poor ones, whatever figure the table has of which.
  if (isNeighbour(claim, fact, facts, vocabulary) && name > 0 && !own.includes(claim.metric)) return true;
  const fits = (id: string) => canBeIn(id, unitsOf(fact), vocabulary);
  const isTooFar = (id: string) => isOfOtherSize(claim, id, facts);
  const isSaidBetter = (id: string) => scoreName(claim, id, vocabulary) < name * NEARLY;
  if (own.some((id) => fits(id) && !kin.has(id) && !isSaidBetter(id) && !isTooFar(id))) return false;
  if (isToldByWhole(claim, fact, facts)) return true;
  if (isOfAnother(claim, fact, vocabulary)) return false;
  if (near.includes(fact.metric)) return true;
  if (isOtherNoun(claim, fact) && name < LEAST) return false;
  // "VND 21 billion for *schools*": a telling word of the figure's own that the fact has nowhere, and hardly one that it has.
  if (name < TELLING && all < LEAST && namesElse(claim, fact, wordsBeside(claim))) return false;
  const isOpen =
    claim.metric.startsWith("open:") ||
    !fits(claim.metric) ||
    isSaidBetter(claim.metric) ||
    !isOpenTo(claim, claim.metric, facts) ||
    isTooFar(claim.metric) ||
    metricsTaken(claim, facts).includes(claim.metric);
  if (isOpen && isTelling(claim) && all >= Math.max(LEAST, bestOther(claim, fact, rivals, facts, vocabulary)))
    return true;
  if (name < beside * NEARLY) return false;
  if (!isTooFar(claim.metric) && isNeighbourSaid(claim, fact, facts, name, vocabulary)) return false;
  return all >= leastFor(claim, fact) && (name >= best * NEARLY || (all >= best && isOpen));
}

/** "GRDP of *115 million dong a head*": what the place has under that name is of quite another size. */
function isOfOtherSize({ figure: { value, unit }, place }: Claim, metric: string, facts: Fact[]): boolean {
  const own = facts.filter((fact) => fact.metric === metric && fact.place === place.id && fact.unit === unit);
  const isFar = (known: number) => known > 100 * (value ?? known) || (value ?? known) > 100 * known;
  return own.length > 0 && own.every((fact) => fact.value !== null && isFar(fact.value));
}

/** "32,034 *scholarships*" of what the source has 32,034 gift packages: the sentence has to name those in other words. */
const isOtherNoun = ({ figure }: Claim, { unit, noun }: Fact): boolean =>
  figure.unit === "item" && unit === "item" && !sameNoun(figure.noun, noun);

const unitsOf = ({ unit }: Fact): Unit[] => [unit, ...countedAlike(unit)];

/** A metric has figures in one of these units; that it is not known tells nothing. */
const canBeIn = (metric: string, units: Unit[], { metrics }: Vocabulary): boolean =>
  metrics.get(metric)?.unit.some((unit) => units.includes(unit)) ?? false;

/** The digits of a figure without the noughts at its end. */
const digitsOf = ({ figure: { value, low, step } }: Claim): number =>
  String(Math.round(Math.abs(value ?? low ?? 0) / step)).replace(/0+$/, "").length;

/** So many digits hardly agree by chance: of words that name nothing known, the fact is meant that has them. */
const isTelling = (claim: Claim): boolean => digitsOf(claim) >= 3;

/** The more digits a figure has, and if it is a person's, the less likely it is that it agrees by chance. */
function leastFor(claim: Claim, fact: Fact): number {
  const isOwn = claim.about !== null && claim.about === fact.about;
  return digitsOf(claim) >= 4 || isOwn ? LEAST / 3 : LEAST;
}

/** How well the sentence of a claim speaks of what else the place has in that unit, names and sources together. */
function bestOther(
  claim: Claim,
  fact: Fact,
  rivals: ReadonlySet<string>,
  facts: Fact[],
  vocabulary: Vocabulary,
): number {
  const others = facts.filter(
    ({ metric, place, unit }) => rivals.has(metric) && place === fact.place && unit === fact.unit,
  );
  return Math.max(0, ...others.map((other) => scoreTopic(claim, other, new Set(), vocabulary).all));
}

/** The sentence names the metric of a fact so well, and no other of its unit half as well, that a stray word narrows nothing. */
function isNamedAlone(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const name = scoreName(claim, fact.metric, vocabulary);
  return (
    isTelling(claim) &&
    name >= 2 * LEAST &&
    [...metricsSaid(claim, vocabulary)].every(
      (id) =>
        isKindred(id, fact.metric, vocabulary) ||
        !canBeIn(id, unitsOf(fact), vocabulary) ||
        scoreName(claim, id, vocabulary) <= name / 2,
    )
  );
}

/** What else a figure can be meant of: what its sentence says of what the table has for the place, and what was read. */
function rivalsOf(
  claim: Claim,
  fact: Fact,
  facts: Fact[],
  kin: Set<string>,
  vocabulary: Vocabulary,
): Set<string> {
  const meant = meantIn(claim, facts, vocabulary);
  return new Set(meant.filter((id) => id !== fact.metric && !kin.has(id)));
}

const meantOf = new WeakMap<Quantity, string[]>();

function meantIn(claim: Claim, facts: Fact[], vocabulary: Vocabulary): string[] {
  const done = meantOf.get(claim.figure);
  if (done) return done;
  const known = indexFacts(facts).metricsOf.get(claim.place.id);
  const ids = new Set([...metricsSaid(claim, vocabulary)].filter((id) => known?.has(id)));
  ids.add(claim.metric);
  for (const id of metricsTaken(claim, facts)) ids.delete(id);
  const meant = [...ids].filter((id) => isOpenTo(claim, id, facts));
  meantOf.set(claim.figure, meant);
  return meant;
}

/** A metric that is easily taken for the fact's, where the table has no figure of it for the place. */
function isNeighbour({ metric, place }: Claim, fact: Fact, facts: Fact[], { metrics }: Vocabulary): boolean {
  if (!metrics.get(metric)?.neighbours.includes(fact.metric)) return false;
  return !indexFacts(facts).metricsOf.get(place.id)?.has(metric);
}

/**
 * The metric that is read, and of which the table has a figure that no other of the sentence is, is none that is easily taken
 * for it, unless the sentence says that one's name better.
 */
function isNeighbourSaid(
  claim: Claim,
  fact: Fact,
  facts: Fact[],
  name: number,
  vocabulary: Vocabulary,
): boolean {
  const { metric, place, about } = claim;
  return (
    (vocabulary.metrics.get(fact.metric)?.neighbours.includes(metric) ?? false) &&
    canBeIn(metric, unitsOf(fact), vocabulary) &&
    isOpenTo(claim, metric, facts) &&
    scoreName(claim, metric, vocabulary) > name &&
    !metricsTaken(claim, facts).includes(metric) &&
    (indexFacts(facts).byMetric.get(metric) ?? []).some(
      (other) => other.place === place.id && other.about === about,
    )
  );
}
