import type { Fact, Match, Measure, Period } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";

export type Judgement =
  | { verdict: "supported"; match: "same" | "rounded" | "looser"; fact: Fact }
  /** `respect` is null where the table has another figure for the very thing claimed. */
  | { verdict: "contradicted"; respect: Respect | null; fact: Fact }
  | { verdict: "unsupported"; contested: boolean };

/** How far around a figure facts with a figure like it are looked for: more than any rounding moves one. */
const WINDOW = 0.5;
const MOST = 200;

/** Holds one claim against the facts: first those of its metric and place, then those with a figure like its own. */
export async function judgeClaim(claim: Claim, facts: FactTable): Promise<Judgement> {
  if (claim.quantity.contested) return { verdict: "unsupported", contested: true };
  const about = claim.metric.startsWith("open:")
    ? []
    : await facts.find({ metric: [claim.metric], place: [claim.place.id], limit: MOST });
  const alike = await factsWithFigure(claim.quantity, facts);
  const candidates = [...new Map([...about, ...alike].map((fact) => [fact.id, fact])).values()];
  const compared = candidates.map((fact) => ({
    fact,
    match: matchOf(claim, fact),
    apart: respectsApart(claim, fact),
  }));
  const supported = compared
    .filter(({ match, apart }) => isSupport(match) && apart.length === 0)
    .sort((a, b) => rankOf(a.match) - rankOf(b.match))[0];
  if (supported && isSupport(supported.match))
    return { verdict: "supported", match: supported.match, fact: supported.fact };
  const instead = compared.find(
    ({ fact, match, apart }) => match === "different" && isOfClaim(claim, fact, apart),
  );
  if (instead) return { verdict: "contradicted", respect: null, fact: instead.fact };
  const elsewhere = compared.find(({ match, apart }) => isSupport(match) && apart.length === 1);
  if (elsewhere)
    return { verdict: "contradicted", respect: elsewhere.apart[0] ?? null, fact: elsewhere.fact };
  return { verdict: "unsupported", contested: false };
}

const isSupport = (match: Match): match is "same" | "rounded" | "looser" =>
  match === "same" || match === "rounded" || match === "looser";
const rankOf = (match: Match) => ["same", "rounded", "looser"].indexOf(match);

/** A change of a rate may be claimed in percent where the fact has points, as the sources print it. */
function matchOf({ quantity }: Claim, fact: Fact): Match {
  const points = quantity.unit === "percent" && fact.unit === "percentage-point";
  return compareMeasures(points ? { ...quantity, unit: fact.unit } : quantity, fact);
}

function isOfClaim(claim: Claim, fact: Fact, apart: Respect[]): boolean {
  const sameSort = fact.direction === claim.quantity.direction && fact.about === claim.about;
  return apart.length === 0 && fact.metric === claim.metric && sameSort && claim.period !== null;
}

/** The respects in which a claim and a fact differ; what a claim leaves open does not differ. */
function respectsApart(claim: Claim, fact: Fact): Respect[] {
  return [
    sameTopic(claim, fact) ? null : "metric",
    claim.place.id === fact.place ? null : "place",
    samePeriod(claim.period, fact.period) ? null : "period",
    sameKind(claim, fact) ? null : "kind",
  ].filter((respect) => respect !== null) as Respect[];
}

/** An open metric is the fact's where its words stand in the fact's names or quotes. */
function sameTopic(claim: Claim, fact: Fact): boolean {
  if (!claim.metric.startsWith("open:")) return claim.metric === fact.metric;
  const known =
    `${Object.values(fact.label).join(" ")} ${fact.quotes.map(({ text }) => text).join(" ")}`.toLowerCase();
  const phrase = Object.values(claim.label)
    .join(" ")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  return phrase.length > 0 && phrase.filter((word) => known.includes(word)).length / phrase.length >= 0.6;
}

function samePeriod(claimed: Period | null, known: Period | null): boolean {
  if (claimed === null || known === null) return claimed === null;
  if (claimed.to === null || known.to === null) return claimed.from.slice(0, 4) === known.from.slice(0, 4);
  return known.to.startsWith(claimed.to) || claimed.to.startsWith(known.to);
}

function sameKind(claim: Claim, fact: Fact): boolean {
  const isTarget = (kind: string) => kind === "target";
  return isTarget(claim.kind) === isTarget(fact.kind);
}

function factsWithFigure({ value, low, high, unit }: Measure, facts: FactTable): Promise<Fact[]> {
  const [from, to] = [value ?? low ?? 0, value ?? high ?? 0];
  const margin = Math.max(Math.abs(from), Math.abs(to)) * WINDOW;
  const units = unit === "percent" ? (["percent", "percentage-point"] as const) : [unit];
  return facts.find({ unit: units, value: { from: from - margin, to: to + margin }, limit: MOST });
}
