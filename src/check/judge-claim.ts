import type { Direction, Fact, Match } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { factsLike } from "./find-candidates.ts";
import { figuresOf, isSupport, matchOf, type Support } from "./match-figure.ts";
import { moveBefore } from "./move-before.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";
import { respectsApart } from "./respects-apart.ts";
import { samePeriod } from "./same-period.ts";
import { isKindred } from "./same-topic.ts";

export type Judgement =
  | { verdict: "supported"; match: Support; fact: Fact }
  /** Follows from `from` as `formula` says in figures and signs. */
  | { verdict: "computed"; match: Support; from: Fact[]; formula: string }
  /** `respect` is null where the table has another figure for the very thing claimed. */
  | { verdict: "contradicted"; respect: Respect | null; fact: Fact }
  | { verdict: "unsupported"; contested: boolean };

interface Compared {
  fact: Fact;
  match: Match;
  /** In what else the two differ. Told when it is asked for: it takes long beside the match. */
  apart(): Respect[];
}

/** What the facts alone say of a claim, each by itself; `unsupported` where none bears on it. */
export function judgeClaim(claim: Claim, facts: Fact[], vocabulary: Vocabulary): Judgement {
  if (claim.figure.contested) return { verdict: "unsupported", contested: true };
  if (claim.told.denied) return { verdict: "unsupported", contested: false };
  const compared = factsLike(claim, facts).flatMap((fact) => compare(claim, fact, facts, vocabulary));
  return (
    supportIn(compared, claim) ?? contradictionIn(compared) ?? { verdict: "unsupported", contested: false }
  );
}

function compare(claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary): Compared[] {
  if (isFarOff(claim, fact) && !isKindred(claim.metric, fact.metric, vocabulary)) return [];
  // "19 of 19" is no telling of the whole of "16 of 19".
  const figures = claim.figure.of === null ? figuresOf(fact) : [fact];
  const matches = figures.map((figure) => matchOf(claim, figure));
  const match = matches.find(isSupport) ?? (matches.includes("different") ? "different" : "incomparable");
  const senses = match === "incomparable" ? senseApart(claim, fact) : null;
  if (match === "incomparable" && senses === null) return [];
  // Another figure tells nothing unless it is of the very thing claimed.
  if (match === "different" && !isOfClaim(claim, fact, vocabulary)) return [];
  // A wrong number of those who have not got a thing is still one of the thing that the table has.
  const asked: Claim = match === "different" ? { ...claim, asRest: true } : claim;
  // "Spent the full 20.586 billion": the whole of what was spent is only what was assigned.
  const isSpentWhole =
    matches[1] !== undefined && match === matches[1] && match !== matches[0] && claim.told.spent;
  const besides = (): Respect[] => [
    ...(senses ? [senses] : []),
    ...(isSpentWhole ? (["kind"] as const) : []),
    ...(isSupport(match) && movesAgainst(claim, fact, facts, vocabulary) ? (["move"] as const) : []),
  ];
  const most = match === "different" || senses ? 1 : undefined;
  const apart = once(() => [...respectsApart(asked, fact, facts, vocabulary, most), ...besides()]);
  return [{ fact, match: senses ? "same" : match, apart }];
}

function once<T>(make: () => T): () => T {
  let made: { of: T } | null = null;
  return () => {
    made ??= { of: make() };
    return made.of;
  };
}

/** No rounding or bound takes a figure so far: what is left to tell is another figure of the very metric. */
function isFarOff({ figure, told }: Claim, fact: Fact): boolean {
  const { value, low, high, of } = figure;
  if (of !== null || fact.of !== null || told.asExcess || fact.value === null || value === null) return false;
  if (low !== null || high !== null || figure.unit !== fact.unit || value === 0) return false;
  return fact.value > 2 * value || value > 2 * fact.value;
}

/** The figure itself, taken for a change where it is a level or the reverse, or as points where it is percent. */
function senseApart(claim: Claim, fact: Fact): Respect | null {
  const as = (unit: Fact["unit"], direction: Direction | null) =>
    figuresOf(fact).some((figure) =>
      isSupport(matchOf({ ...claim, figure: { ...claim.figure, unit, direction } }, figure)),
    );
  const { unit, direction } = claim.figure;
  if (unit === "percentage-point" && fact.unit === "percent" && as("percent", direction)) return "points";
  const share = unit === "percentage-point" ? "percent" : unit;
  if (direction === null && fact.direction !== null && !claim.told.changes) {
    const changed = { ...claim, told: { ...claim.told, changes: true } };
    return figuresOf(fact).some((figure) => isSupport(matchOf(changed, figure))) ? "level" : null;
  }
  return direction !== null && fact.direction === null && as(share, null) ? "change" : null;
}

/** "Rose to 17.66%" of a rate that fell to it. */
function movesAgainst(claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary): boolean {
  const { move } = claim.told;
  if (move === null || fact.direction !== null) return false;
  const known = moveOf(fact, facts, vocabulary);
  return known !== null && known !== move;
}

const moves = new WeakMap<Fact, Direction | null>();

/** Where the level of a fact came from, as its sources say or as the last level before it shows. */
function moveOf(fact: Fact, facts: Fact[], vocabulary: Vocabulary): Direction | null {
  const told = moves.get(fact) ?? moveInQuotes(fact);
  moves.set(fact, told);
  if (told !== null) return told;
  const [before] = facts
    .filter(
      (other) =>
        isKindred(other.metric, fact.metric, vocabulary) &&
        other.place === fact.place &&
        other.about === fact.about &&
        other.unit === fact.unit &&
        other.direction === null &&
        (other.period?.to ?? "9") < (fact.period?.to ?? ""),
    )
    .sort((a, b) => ((a.period?.to ?? "") < (b.period?.to ?? "") ? 1 : -1));
  if (!before || before.value === null || fact.value === null || before.value === fact.value) return null;
  return fact.value > before.value ? "up" : "down";
}

function moveInQuotes({ quotes }: Fact): Direction | null {
  for (const { text, start, language } of quotes) {
    const move = moveBefore(fold(text.slice(0, start)), language);
    if (move) return move;
  }
  return null;
}

/** The best support first. */
const SUPPORTS: Support[] = ["same", "rounded", "looser"];

function supportIn(compared: Compared[], claim: Claim): Judgement | null {
  for (const support of SUPPORTS) {
    const fact = compared.find(({ match, apart }) => match === support && apart().length === 0)?.fact;
    if (!fact) continue;
    // "At most 4%" holds for another fact of 3.97%, and turns what the source says of this very number.
    const turned = support === "looser" && compared.some((other) => isTurned(claim, other, fact));
    return turned ? null : { verdict: "supported", match: support, fact };
  }
  return null;
}

function isTurned({ figure, metric }: Claim, { fact, match, apart }: Compared, held: Fact): boolean {
  return (
    match === "different" &&
    fact.metric === metric &&
    held.metric !== metric &&
    fact.value === figure.value &&
    apart().length === 0
  );
}

/** Another figure for the very thing claimed; else this figure for a thing that differs in one respect. */
function contradictionIn(compared: Compared[]): Judgement | null {
  const instead = compared.find(({ match, apart }) => match === "different" && apart().length === 0);
  if (instead) return { verdict: "contradicted", respect: null, fact: instead.fact };
  const others = compared.filter(({ match, apart }) => isSupport(match) && apart().length === 1);
  // A figure of the same metric says more than an equal one of another.
  const elsewhere = others.find(({ apart }) => apart()[0] !== "metric") ?? others[0];
  return elsewhere
    ? { verdict: "contradicted", respect: elsewhere.apart()[0] ?? null, fact: elsewhere.fact }
    : null;
}

/** The claim names the fact's metric and time, so that its figure has to be the fact's. */
function isOfClaim(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const sameTime = fact.period === null || (claim.period !== null && samePeriod(claim.period, fact.period));
  const { direction } = claim.figure;
  const sameSense = direction === null || direction === fact.direction;
  return (
    isKindred(claim.metric, fact.metric, vocabulary) && sameTime && sameSense && fact.about === claim.about
  );
}
