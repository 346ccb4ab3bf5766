import type { Quantity, Unit } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Scene } from "./scene.ts";

/** True for figures that can be two values of one thing. */
export function isAlike(a: Quantity, b: Quantity): boolean {
  return UNIT_ENTRIES[a.unit].dimension === "count"
    ? a.unit === b.unit
    : UNIT_ENTRIES[a.unit].dimension === UNIT_ENTRIES[b.unit].dimension;
}

/** The metrics that a figure of such a unit can measure. */
export function fittingMetrics(vocabulary: Vocabulary, quantity: Quantity): Metric[] {
  const done = known.get(vocabulary) ?? new Map<string, Metric[]>();
  known.set(vocabulary, done);
  const sort = [quantity.unit, quantity.direction === null, quantity.noun].join();
  const fitted =
    done.get(sort) ??
    [...vocabulary.metrics.values()].filter((metric) =>
      metric.unit.some((unit) => fits(unit, metric, quantity)),
    );
  if (done.size >= MOST_SORTS) done.clear();
  done.set(sort, fitted);
  return fitted;
}

/** Those of each sort of figure, as most texts have few sorts. */
const known = new WeakMap<Vocabulary, Map<string, Metric[]>>();
const MOST_SORTS = 1000;

/** Those of the metrics `ids` that a figure of such a unit can measure. */
export function fitting({ vocabulary }: Scene, ids: string[], quantity: Quantity): Metric[] {
  return ids
    .map((id) => vocabulary.metrics.get(id))
    .filter((metric) => metric !== undefined)
    .filter((metric) => metric.unit.some((unit) => fits(unit, metric, quantity)));
}

/**
 * A change in percent fits every metric. Money, lengths and so on fit in any unit of their dimension; what is counted
 * only in its own, as people are no households; an `item` only a metric whose name holds the thing.
 */
function fits(unit: Unit, metric: Metric, quantity: Quantity): boolean {
  const { dimension } = UNIT_ENTRIES[quantity.unit];
  if (quantity.direction && (dimension === "share" || dimension === "points")) return true;
  if (dimension === "count" || UNIT_ENTRIES[unit].dimension === "count") {
    return quantity.unit === unit && (unit !== "item" || namesThing(metric, quantity.noun ?? ""));
  }
  return UNIT_ENTRIES[unit].dimension === dimension;
}

const wordsOfMetrics = new WeakMap<Metric, Set<string>>();

function namesThing(metric: Metric, noun: string): boolean {
  const names =
    wordsOfMetrics.get(metric) ??
    new Set(
      namesOf(metric)
        .flatMap(termTokens)
        .map(({ key }) => key),
    );
  wordsOfMetrics.set(metric, names);
  return termTokens(noun).some(({ key }) => key.length > 1 && names.has(key));
}
