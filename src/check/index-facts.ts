import type { Fact, Unit } from "../domain.ts";

/** What is asked of a list of facts for each claim that is held against it, worked out once. */
export interface FactIndex {
  byId: Map<string, Fact>;
  byUnit: Map<Unit, Fact[]>;
  byMetric: Map<string, Fact[]>;
  /** The metrics of the figures of each place. */
  metricsOf: Map<string, ReadonlySet<string>>;
  /** By its id, the whole that a fact is a part of, and its own parts. */
  kinOf: Map<string, Fact[]>;
}

const indices = new WeakMap<Fact[], FactIndex>();

/** The index of a list of facts, which nobody changes after. */
export function indexFacts(facts: Fact[]): FactIndex {
  const done = indices.get(facts);
  if (done) return done;
  const byPlace = Map.groupBy(facts, ({ place }) => place);
  const index: FactIndex = {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    byUnit: Map.groupBy(facts, ({ unit }) => unit),
    byMetric: Map.groupBy(facts, ({ metric }) => metric),
    metricsOf: new Map([...byPlace].map(([place, own]) => [place, new Set(own.map(({ metric }) => metric))])),
    kinOf: kinIn(facts),
  };
  indices.set(facts, index);
  return index;
}

function kinIn(facts: Fact[]): FactIndex["kinOf"] {
  const parts = Map.groupBy(facts, ({ partOf }) => partOf);
  const wholes = Map.groupBy(facts, ({ id }) => id);
  return new Map(
    facts.map(({ id, partOf }) => [
      id,
      [...(partOf === null ? [] : (wholes.get(partOf) ?? [])), ...(parts.get(id) ?? [])],
    ]),
  );
}
