import type { Fact } from "../../domain.ts";
import { UNIT_ENTRIES } from "../../quantities/units.ts";
import type { Finding } from "./audit-row.ts";
import { groupBy } from "./group-by.ts";
import { isLevel, type Ledger, spanOf } from "./ledger.ts";
import { printFact } from "./print.ts";

/** One value under two metrics that are easily taken for each other, in two articles, at one place and time. */
export function* checkDoubles(ledger: Ledger): Generator<Finding> {
  const { language, phrases, metricOf, vocabulary } = ledger;
  const groups = groupBy(ledger.facts, (fact) => {
    const { place, about, value, unit } = fact;
    const span = spanOf(fact.period);
    const fits = isLevel(fact) && span !== null && vocabulary.metrics.has(fact.metric) && isTelling(fact);
    return fits ? JSON.stringify([place, about, span, value, unit]) : null;
  });
  for (const facts of groups.values()) {
    const metrics = [...groupBy(facts, (fact) => metricOf(fact)).values()];
    for (const [at, left] of metrics.entries()) {
      for (const right of metrics.slice(at + 1)) {
        const [a, b] = inTwoArticles(left, right);
        if (!a || !b || !areNeighbours(ledger, a.metric, b.metric)) continue;
        const printed = printFact(a, language);
        const names = [a, b].map((fact) => phrases.at(phrases.subject(fact), fact.article));
        const says = phrases.twoMetrics(printed, names);
        yield { result: "off", facts: [a, b], printed, computed: null, says };
      }
    }
  }
}

/** Numbers of few digits, like 5 or 72%, are often equal by chance. */
function isTelling({ value, unit }: Fact): boolean {
  const digits = String(Math.abs(value ?? 0))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
  return digits >= (UNIT_ENTRIES[unit].dimension === "money" ? 2 : 3);
}

/** An article that tells two metrics apart means two things. */
function inTwoArticles(left: Fact[], right: Fact[]): (Fact | undefined)[] {
  const [a] = left;
  const b = right.find(({ article }) => article !== a?.article);
  return left.some((fact) => right.some((other) => other.article === fact.article)) ? [] : [a, b];
}

function areNeighbours({ vocabulary }: Ledger, left: string, right: string): boolean {
  const names = (id: string, other: string) =>
    vocabulary.metrics.get(id)?.neighbours.includes(other) ?? false;
  return names(left, right) || names(right, left);
}
