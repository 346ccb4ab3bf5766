import type { Fact } from "../../domain.ts";
import { compareMeasures } from "../../quantities/compare.ts";
import { lastDigit } from "../../quantities/interval.ts";
import { UNIT_ENTRIES } from "../../quantities/units.ts";
import type { Finding } from "./audit-row.ts";
import { groupBy } from "./group-by.ts";
import { type Ledger, spanOf } from "./ledger.ts";
import { printFact } from "./print.ts";

/** One metric, place, time and kind: the values that are printed for it agree, or they do not. */
export function* checkConflicts(ledger: Ledger): Generator<Finding> {
  const { language, phrases } = ledger;
  for (const facts of sameThings(ledger)) {
    const values = valuesOf(facts);
    const [first] = facts as [Fact, ...Fact[]];
    const articles = new Set(facts.map(({ article }) => article));
    const printed = values.map(([fact]) => printFact(fact as Fact, language));
    const says = (value: Fact[], at: number) =>
      phrases.at(printed[at] as string, [...new Set(value.map(({ article }) => article))].join(", "));
    if (values.length > 1 && isOneValued(values)) {
      const where = values.map(says);
      const sentence = phrases.disagree(phrases.subject(first), where);
      yield {
        result: "off",
        facts: values.flat(),
        printed: printed.join(" / "),
        computed: null,
        says: sentence,
      };
    } else if (values.length === 1 && articles.size > 1) {
      const value = printed[0] as string;
      const sentence = phrases.agree(phrases.subject(first), value, articles.size);
      yield { result: "holds", facts, printed: value, computed: null, says: sentence };
    }
  }
}

/** One figure that is printed under two names of what is one metric here. */
export function* checkNames(ledger: Ledger): Generator<Finding> {
  const { language, phrases } = ledger;
  for (const facts of sameThings(ledger)) {
    for (const value of valuesOf(facts)) {
      const named = [...groupBy(value, ({ metric }) => metric).values()].map(([fact]) => fact as Fact);
      if (named.length < 2) continue;
      const printed = printFact(named[0] as Fact, language);
      const names = named.map((fact) => phrases.at(phrases.subject(fact), fact.article));
      const says = phrases.twoNames(printed, names);
      yield { result: "off", facts: named, printed, computed: null, says };
    }
  }
}

/** Groups of two or more facts that should have one value. */
function sameThings(ledger: Ledger): Fact[][] {
  const groups = groupBy(ledger.facts, (fact) => {
    const metric = ledger.vocabulary.metrics.get(fact.metric);
    const time = timeOf(fact);
    if (metric === undefined || time === null || (fact.value ?? fact.high) === null) return null;
    const { per, direction, kind, unit } = fact;
    // Some metrics are counted in persons or in jobs, in houses or in households.
    const counted = UNIT_ENTRIES[unit].dimension === "count" && metric.unit.includes(unit);
    const programme = isRate(fact) ? null : fact.programme;
    const sort = counted
      ? "count"
      : UNIT_ENTRIES[unit].dimension === "money"
        ? unit
        : UNIT_ENTRIES[unit].dimension;
    return JSON.stringify([ledger.scopeOf(fact), programme, [...per].sort(), direction, kind, sort, time]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** When a figure is of; a yearly average by its last year. Without a time only what recurs each year compares. */
function timeOf({ period, per, direction }: Fact): string | null {
  if (period === null) return per.includes("year") ? "each year" : null;
  const span = spanOf(period);
  return direction !== null && per.includes("year") ? (span?.split("/").at(-1) ?? null) : span;
}

/** The facts by the value that they agree on, least first. */
function valuesOf(facts: Fact[]): Fact[][] {
  const size = (fact: Fact) => fact.value ?? fact.low ?? 0;
  const values: Fact[][] = [];
  for (const fact of [...facts].sort((a, b) => size(a) - size(b))) {
    const last = values.at(-1);
    if (last?.some((other) => agree(other, fact))) last.push(fact);
    else values.push([fact]);
  }
  return values;
}

/** Whether two figures can be one: the same, rounded, or said more loosely. "Over 9,000" is not said of 10,001. */
function agree(a: Fact, b: Fact): boolean {
  if (a.qualifier === b.qualifier && ["over", "under", "nearly"].includes(a.qualifier)) {
    const [less, more] = (a.value ?? 0) <= (b.value ?? 0) ? [a, b] : [b, a];
    const apart = (more.value ?? 0) - (less.value ?? 0);
    return apart === 0 || apart < lastDigit(a.qualifier === "over" ? less : more);
  }
  const other = { ...b, unit: a.unit, noun: a.noun };
  const fits = ["same", "rounded", "looser"];
  return fits.includes(compareMeasures(a, other)) || fits.includes(compareMeasures(other, a));
}

/**
 * Whether such a figure has one value at a time. A rate has; of an amount one article may give several, each of
 * something else, so that only two articles can disagree. Two figures of one passage are told apart there.
 */
function isOneValued(values: Fact[][]): boolean {
  const [low = [], high = []] = [values[0], values.at(-1)];
  const apart = (key: "article" | "passage") => low.some((a) => high.some((b) => a[key] !== b[key]));
  return low.some(isRate) ? apart("passage") : apart("article");
}

const isRate = ({ unit }: Fact) => ["share", "points", "number"].includes(UNIT_ENTRIES[unit].dimension);
