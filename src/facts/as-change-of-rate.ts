import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Words that make a metric a rate, whose change counts in percentage points (folded); the rate of a growth is none. */
const RATE =
  /(?<![a-z])(?:rate|share|coverage|proportion|percentage|ty le|ti le|ty trong|ti trong|che phu|bao phu)(?![a-z])/;
const GROWTH = /growth|tang truong/;

/** A change of a rate counts in percentage points, whatever sign the article prints (DESIGN, "Change or level"). */
export function asChangeOfRate(
  { metric, label }: Pick<Fact, "metric" | "label">,
  { unit, direction }: Pick<Fact, "unit" | "direction">,
  { metrics }: Vocabulary,
) {
  if (unit !== "percent") return {};
  const name = fold(Object.values(label).join("\n"));
  const isRate = RATE.test(name) && !GROWTH.test(name);
  const changes = Boolean(metrics.get(metric)?.changeOf) || (direction !== null && isRate);
  return changes ? ({ unit: "percentage-point" } as const) : {};
}
