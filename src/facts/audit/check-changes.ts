import type { Fact } from "../../domain.ts";
import { type Computed, difference, growth, ratio } from "../../quantities/arithmetic.ts";
import type { Finding } from "./audit-row.ts";
import { computedFinding } from "./computed-finding.ts";
import { isReached, type Ledger, printSpan, spanOf, yearsOf } from "./ledger.ts";
import { printFact } from "./print.ts";

/** "Up 62% compared with 2020", "fell by 3.63 points": against the levels of both times. */
export function* checkChanges(ledger: Ledger): Generator<Finding> {
  for (const fact of ledger.facts)
    if (fact.direction !== null && fact.per.length === 0) yield* between(ledger, fact, changesBetween);
}

/** "3.6 times the figure of 2020": against the levels of both times. */
export function* checkMultiples(ledger: Ledger): Generator<Finding> {
  for (const fact of ledger.facts)
    if (fact.unit === "times" && fact.base !== null)
      yield* between(ledger, fact, (from, to) => [ratio(to, from)]);
}

function* between(
  ledger: Ledger,
  fact: Fact,
  compute: (from: Fact, to: Fact, fact: Fact) => (Computed | null)[],
): Generator<Finding> {
  const { language, phrases } = ledger;
  const metric = ledger.vocabulary.metrics.get(fact.metric)?.changeOf ?? fact.metric;
  const scope = ledger.scopeOf(fact, metric);
  const times = timesOf(fact);
  if (times === null || !isReached(fact)) return;
  const [from, to] = times.map((span) => ledger.levelAt(scope, span, fact.article));
  // An article that gives one of the levels itself means the same thing by its name.
  if (!from || !to || (from.article !== fact.article && to.article !== fact.article)) return;
  const findings = compute(from, to, fact).flatMap((computed) => {
    if (computed === null) return [];
    const [start, end] = [from, to].map((level) =>
      phrases.at(printFact(level, language), printSpan(spanOf(level.period) ?? "")),
    );
    return computedFinding(ledger, fact, [from, to], computed, (given) =>
      phrases.change(phrases.subject(fact), start ?? "", end ?? "", given),
    );
  });
  const best = findings.find(({ result }) => result === "holds") ?? findings[0];
  if (best) yield best;
}

/** From when to when a change is: from its base, else over the years of its period. */
function timesOf({ base, period }: Fact): [string, string] | null {
  const [start, end] = [spanOf(base), spanOf(period)];
  if (end === null) return null;
  if (start !== null) return [start, end];
  if (base !== null || !end.includes("/")) return null;
  const { from, to } = yearsOf(end);
  return [String(from), String(to)];
}

/** What the change can be meant as: rates change by points, and some articles say that as a percentage. */
function changesBetween(from: Fact, to: Fact, fact: Fact): (Computed | null)[] {
  const change = difference(from, to);
  const points = change?.unit === "percentage-point" && ["percentage-point", "percent"].includes(fact.unit);
  if (points) return [change, growth(from, to)];
  return fact.unit === "percent" ? [growth(from, to)] : fact.unit === change?.unit ? [change] : [];
}
