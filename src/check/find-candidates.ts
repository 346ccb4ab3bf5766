import { type Fact, UNITS, type Unit } from "../domain.ts";
import type { FactQuery, FactTable } from "../facts/fact-table.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isFraction } from "./computations.ts";
import { indexFacts } from "./index-facts.ts";
import { countedAlike } from "./match-figure.ts";
import type { Claim } from "./read-claims.ts";
import { metricsSaid } from "./score-topics.ts";

/** How far around a figure facts with a figure like it are looked for: more than any rounding moves one. */
const WINDOW = 0.5;
/** The most facts that one batch of claims is held against. */
const MOST = 2000;
/** A table of no more facts is asked for whole, by the same query for every text, which the store remembers. */
const SMALL_TABLE = 500;
/** So many claims share one query. */
const BATCH = 100;

const COUNTED = UNITS.filter((unit) => UNIT_ENTRIES[unit].dimension === "count");
const RATES: readonly Unit[] = ["percent", "percentage-point"];
const MONEY = UNITS.filter((unit) => UNIT_ENTRIES[unit].dimension === "money");

/** The facts that can bear on each claim: those of the metrics and places of its text, and those with figures like its own. */
export async function findCandidates(
  claims: Claim[],
  { facts, vocabulary }: { facts: FactTable; vocabulary: Vocabulary },
): Promise<Map<Claim, Fact[]>> {
  const found = new Map<Claim, Fact[]>();
  if (claims.length === 0) return found;
  const all = await facts.find({ limit: SMALL_TABLE + 1 });
  if (all.length <= SMALL_TABLE) return new Map(claims.map((claim) => [claim, all]));
  for (let at = 0; at < claims.length; at += BATCH) {
    const batch = claims.slice(at, at + BATCH);
    const shared = await facts.find({
      any: [...topicsOf(batch, vocabulary), ...figuresOf(batch)],
      limit: MOST,
    });
    for (const claim of batch) found.set(claim, shared);
  }
  return found;
}

function topicsOf(claims: Claim[], vocabulary: Vocabulary): FactQuery[] {
  const ids = new Set<string>();
  for (const claim of claims) {
    const { changeOf, maybeSameAs } = vocabulary.metrics.get(claim.metric) ?? {};
    for (const id of [claim.metric, changeOf, maybeSameAs, ...metricsSaid(claim, vocabulary)])
      if (id && !id.startsWith("open:")) ids.add(id);
  }
  const places = new Set(claims.map(({ place }) => place.id));
  return ids.size > 0 ? [{ metric: [...ids], place: [...places] }] : [];
}

interface Window {
  units: readonly Unit[];
  from: number;
  to: number;
}

/** The stretches in which figures like those of the claims lie, one condition for all that overlap. */
function figuresOf(claims: Claim[]): FactQuery[] {
  const byUnits = Map.groupBy(claims.map(windowOf), ({ units }) => units.join());
  return [...byUnits.values()].flatMap((windows) =>
    joined(windows).map(({ units, from, to }) => ({ unit: units, value: { from, to } })),
  );
}

function joined(windows: Window[]): Window[] {
  const apart: Window[] = [];
  for (const window of windows.sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else apart.push({ ...window });
  }
  return apart;
}

/** Those of `facts` whose unit lets a claim's figure be theirs. */
export function factsLike({ figure }: Claim, facts: Fact[]): Fact[] {
  const units = new Set([
    ...unitsLike(figure),
    figure.unit,
    ...countedAlike(figure.unit),
    ...(figure.of === null ? [] : RATES),
  ]);
  return units.size === 1
    ? (indexFacts(facts).byUnit.get(figure.unit) ?? [])
    : facts.filter(({ unit }) => units.has(unit));
}

function windowOf({ figure, told }: Claim): Window {
  // "3% above the target" is of a fact of 103%.
  if (told.asExcess && figure.unit === "percent") return { units: RATES, from: 100, to: 200 };
  const { value, low, high, of } = figure;
  const rate = of !== null && value !== null && of > 1 && isFraction(figure) ? (100 * value) / of : null;
  const [from, to] = [rate ?? low ?? value ?? 0, rate ?? high ?? value ?? 0];
  const margin = Math.max(Math.abs(from), Math.abs(to)) * WINDOW;
  return { units: rate === null ? unitsLike(figure) : RATES, from: from - margin, to: to + margin };
}

/** The units that a figure like this one can have in the table. */
export function unitsLike({ unit, scale }: Claim["figure"]): readonly Unit[] {
  if (unit === "percent" || unit === "percentage-point") return RATES;
  if (unit === "one") return scale > 1 ? [...COUNTED, ...MONEY, unit] : [...COUNTED, unit];
  if (unit === "item") return COUNTED;
  const { dimension, factor } = UNIT_ENTRIES[unit];
  const alike = countedAlike(unit);
  return factor === null
    ? [unit]
    : UNITS.filter(
        (other) =>
          other === unit ||
          alike.includes(other) ||
          (dimension !== "count" && UNIT_ENTRIES[other].dimension === dimension),
      );
}
