import { type Fact, type Match, type Measure, UNITS, type Unit } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { judgeChange } from "./judge-change.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";
import { respectsApart, samePeriod } from "./respects-apart.ts";

export type Support = "same" | "rounded" | "looser";

export type Judgement =
  | { verdict: "supported"; match: Support; fact: Fact }
  /** Follows from `from` as `formula` says in figures and signs. */
  | { verdict: "computed"; match: Support; from: Fact[]; formula: string }
  /** `respect` is null where the table has another figure for the very thing claimed. */
  | { verdict: "contradicted"; respect: Respect | null; fact: Fact }
  | { verdict: "unsupported"; contested: boolean };

/** How far around a figure facts with a figure like it are looked for: more than any rounding moves one. */
const WINDOW = 0.5;
const MOST = 200;
const COUNTED = UNITS.filter((unit) => UNIT_ENTRIES[unit].dimension === "count");

interface Compared {
  fact: Fact;
  match: Match;
  apart: Respect[];
}

/**
 * Holds one claim against the facts: those of its metric and place, then those with a figure like its own, then what
 * follows from two of them.
 */
export async function judgeClaim(
  claim: Claim,
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<Judgement> {
  if (claim.quantity.contested) return { verdict: "unsupported", contested: true };
  if (isDenied(claim)) return { verdict: "unsupported", contested: false };
  const candidates = await candidatesFor(claim, room.facts);
  const compared = candidates.flatMap((fact) =>
    figuresOf(fact).map((figure) => ({
      fact,
      match: matchOf(claim, figure),
      apart: respectsApart(claim, fact, room.vocabulary),
    })),
  );
  return (
    supportIn(compared) ??
    (await judgeChange(claim, room)) ??
    contradictionIn(compared, claim) ?? { verdict: "unsupported", contested: false }
  );
}

/** "It is false that the rate was 17.66%": what is denied is claimed by nobody. */
function isDenied({ sentence }: Claim): boolean {
  return /(?<![a-z])(?:not|false|untrue|never|khong phai|khong dung|sai su that)(?![a-z])/.test(
    fold(sentence),
  );
}

async function candidatesFor(claim: Claim, facts: FactTable): Promise<Fact[]> {
  const { metric, place, quantity } = claim;
  const ofMetric = metric.startsWith("open:")
    ? []
    : await facts.find({ metric: [metric], place: [place.id], limit: MOST });
  const alike = await factsWithFigure(quantity, facts);
  return [...new Map([...ofMetric, ...alike].map((fact) => [fact.id, fact])).values()];
}

/** A fact's own figure, and the whole that it is of: "96 of 115" speaks of 115 too. */
function figuresOf(fact: Fact): Measure[] {
  return fact.of === null ? [fact] : [fact, { ...fact, value: fact.of, of: null }];
}

/** What a claim leaves out (the rate, the whole, that it is a change) is the fact's; what it adds must agree. */
function matchOf({ quantity }: Claim, fact: Measure): Match {
  const claimed = {
    ...quantity,
    unit: unitOf(quantity, fact),
    // A change over years is no yearly change: only a level may leave its rate out.
    per: quantity.per.length > 0 || quantity.direction !== null ? quantity.per : fact.per,
    direction: directionOf(quantity, fact),
  };
  const match = compareMeasures(claimed, fact);
  return match === "looser" && isFar(claimed, fact) ? "different" : match;
}

/** Points are printed as percent, and what one text calls a thing has a unit of its own in another. */
function unitOf({ unit }: Measure, fact: Measure): Unit {
  const points = unit === "percent" && fact.unit === "percentage-point";
  const counted = unit === "item" && UNIT_ENTRIES[fact.unit].dimension === "count";
  return points || counted ? fact.unit : unit;
}

/** "Grew 8.76% a year" is the yearly rate of 8.76%, which is a change by itself. */
function directionOf({ direction }: Measure, fact: Measure): Measure["direction"] {
  const yearlyRate = fact.unit === "percent" && fact.direction === null && fact.per.includes("year");
  return yearlyRate ? null : (direction ?? fact.direction);
}

/** "Over 2 trillion" is true of 5 trillion and tells nobody so: a bound must be within its own last digit's reach. */
function isFar({ value }: Measure, fact: Measure): boolean {
  if (value === null || fact.value === null || value === 0) return false;
  const digits = value
    .toPrecision(15)
    .replace(/\.|e.*$/g, "")
    .replace(/^[-0]+/, "")
    .replace(/0+$/, "").length;
  const lastDigit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.abs(fact.value - value) > lastDigit * (1 + 1e-9);
}

const isSupport = (match: Match): match is Support =>
  match === "same" || match === "rounded" || match === "looser";
const rankOf = (match: Match) => ["same", "rounded", "looser"].indexOf(match);

function supportIn(compared: Compared[]): Judgement | null {
  const [best] = compared
    .filter(({ match, apart }) => isSupport(match) && apart.length === 0)
    .sort((a, b) => rankOf(a.match) - rankOf(b.match));
  return best && isSupport(best.match) ? { verdict: "supported", match: best.match, fact: best.fact } : null;
}

/** Another figure for the very thing claimed; else this figure for a thing that differs in one respect. */
function contradictionIn(compared: Compared[], claim: Claim): Judgement | null {
  const instead = compared.find(
    ({ fact, match, apart }) => match === "different" && apart.length === 0 && isOfClaim(claim, fact),
  );
  if (instead) return { verdict: "contradicted", respect: null, fact: instead.fact };
  const elsewhere = compared.find(({ match, apart }) => isSupport(match) && apart.length === 1);
  return elsewhere
    ? { verdict: "contradicted", respect: elsewhere.apart[0] ?? null, fact: elsewhere.fact }
    : null;
}

/** The claim names the fact's metric and time, so that its figure has to be the fact's. */
function isOfClaim(claim: Claim, fact: Fact): boolean {
  const sameTime = fact.period === null || (claim.period !== null && samePeriod(claim.period, fact.period));
  const sameSense = claim.quantity.direction === null || claim.quantity.direction === fact.direction;
  return fact.metric === claim.metric && sameTime && sameSense && fact.about === claim.about;
}

function factsWithFigure({ value, low, high, unit }: Measure, facts: FactTable): Promise<Fact[]> {
  const [from, to] = [value ?? low ?? 0, value ?? high ?? 0];
  const margin = Math.max(Math.abs(from), Math.abs(to)) * WINDOW;
  const units =
    unit === "percent" ? (["percent", "percentage-point"] as const) : unit === "item" ? COUNTED : [unit];
  return facts.find({ unit: units, value: { from: from - margin, to: to + margin }, limit: MOST });
}
