import type { Fact, Unit } from "../../domain.ts";
import { UNIT_ENTRIES } from "../../quantities/units.ts";
import type { Finding } from "./audit-row.ts";
import { groupBy } from "./group-by.ts";
import { isReached, type Ledger, printSpan, spanOf, yearsOf } from "./ledger.ts";
import { printFact } from "./print.ts";

/** What was reached up to a year, and the best up to then. */
interface Mark {
  year: number;
  best: Fact;
}

/**
 * A target against the best that was reached before, in its own article and in any: one that does not go beyond it
 * is remarkable.
 */
export function* checkTargets(ledger: Ledger): Generator<Finding> {
  const { vocabulary, phrases, language } = ledger;
  const marks = marksOf(ledger);
  for (const target of ledger.facts) {
    const metric = vocabulary.metrics.get(target.metric);
    const span = spanOf(target.period);
    if (target.kind !== "target" || metric === undefined || span === null) continue;
    const { from, to } = yearsOf(span);
    const lengths = isLasting(target) ? [0] : [to - from - 1, to - from, to - from + 1];
    const keys = lengths.map((length) => keyOf(ledger, target, length));
    const own = keys.flatMap((key) => bestBefore(marks.get(`${key}${target.article}`), to));
    const any = keys.flatMap((key) => bestBefore(marks.get(key), to));
    const reached = [...new Set([...own, ...any])];
    if (reached.length === 0) continue;
    const notBeyond = reached.filter((fact) => !goesBeyond(target, fact, metric.lessIsBetter));
    const result = notBeyond.length > 0 ? "off" : "holds";
    const shown = notBeyond.length > 0 ? notBeyond : reached;
    const printed = printFact(target, language);
    yield {
      result,
      facts: [target, ...shown],
      printed,
      computed: shown.map((fact) => printFact(fact, language)).join(" / "),
      says: phrases.target[result](
        phrases.subject(target),
        printed,
        shown.map((fact) => atTime(ledger, fact)).join("; "),
      ),
    };
  }
}

/** What was reached, by key alone and by key and article, first year to last. */
function marksOf(ledger: Ledger): Map<string, Mark[]> {
  const reached = ledger.facts.flatMap((fact) => {
    const span = fact.period === null && fact.per.includes("year") ? "0" : spanOf(fact.period);
    if (!isReached(fact) || span === null || (fact.value ?? fact.high) === null) return [];
    const { from, to } = yearsOf(span);
    const key = keyOf(ledger, fact, isLasting(fact) ? 0 : to - from);
    return [key, `${key}${fact.article}`].map((group) => ({ group, year: to, best: fact }));
  });
  const groups = groupBy(reached, ({ group }) => group);
  for (const group of groups.values()) {
    group.sort((a, b) => a.year - b.year);
    const less = ledger.vocabulary.metrics.get(group[0]?.best.metric ?? "")?.lessIsBetter ?? false;
    for (const [at, mark] of group.entries()) {
      const before = group[at - 1];
      if (before && better(before.best, mark.best, less)) mark.best = before.best;
    }
  }
  return groups;
}

/** The best of the years before `year`. */
function bestBefore(marks: Mark[] = [], year: number): Fact[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).year < year) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  return mark ? [mark.best] : [];
}

/** Figures that can be held against each other; jobs are counted in persons too, totals over as many years. */
function keyOf(ledger: Ledger, fact: Fact, years: number): string {
  return JSON.stringify([
    ledger.scopeOf(fact),
    [...fact.per].sort(),
    fact.direction,
    sortOf(fact.unit),
    years,
  ]);
}

function sortOf(unit: Unit): string {
  const { dimension } = UNIT_ENTRIES[unit];
  if (dimension === "share" || dimension === "points") return "rate";
  return dimension === "count" && unit !== "item" ? "count" : unit;
}

/** A figure that does not grow with the length of its period: a rate, an index, a yearly amount. */
const isLasting = ({ unit, per }: Fact) =>
  ["share", "points", "number", "multiple"].includes(UNIT_ENTRIES[unit].dimension) || per.includes("year");

const better = (a: Fact, b: Fact, less: boolean) =>
  less
    ? (a.high ?? a.value ?? 0) <= (b.high ?? b.value ?? 0)
    : (a.low ?? a.value ?? 0) >= (b.low ?? b.value ?? 0);

function goesBeyond(target: Fact, fact: Fact, less: boolean): boolean {
  if (less) return (target.low ?? target.value ?? 0) < (fact.high ?? fact.value ?? 0);
  return (target.high ?? target.value ?? 0) > (fact.low ?? fact.value ?? 0);
}

const atTime = ({ language, phrases }: Ledger, fact: Fact) => {
  const printed = printFact(fact, language);
  return fact.period === null ? printed : phrases.at(printed, printSpan(spanOf(fact.period) ?? ""));
};
