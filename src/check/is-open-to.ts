import type { Fact } from "../domain.ts";
import { indexFacts } from "./index-facts.ts";
import type { Claim } from "./read-claims.ts";

/**
 * False for a metric of which the place has figures of named people or of other programmes alone, where a sentence names
 * nobody or one programme: "one person earned 21.84 million", "the Social Policy Bank's money".
 */
export function isOpenTo({ place, about, programme }: Claim, metric: string, facts: Fact[]): boolean {
  const known = indexFacts(facts).byMetric.get(metric) ?? [];
  const own = known.filter((fact) => fact.place === place.id || fact.about !== null);
  return (
    own.length === 0 ||
    own.some(
      (fact) =>
        (fact.about === null || about !== null) &&
        (programme === null || fact.programme === null || fact.programme === programme),
    )
  );
}
