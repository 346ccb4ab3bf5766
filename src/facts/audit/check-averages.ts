import type { Fact } from "../../domain.ts";
import { type Computed, difference, dividedBy, yearlyGrowth } from "../../quantities/arithmetic.ts";
import type { Finding } from "./audit-row.ts";
import { computedFinding } from "./computed-finding.ts";
import { isReached, type Ledger, printSpan, spanOf, yearsOf } from "./ledger.ts";
import { printFact } from "./print.ts";

interface Ends {
  from: Fact;
  to: Fact;
  years: number;
}

/** The yearly average of a change against the levels at its ends, and of an amount against its total over the years. */
export function* checkAverages(ledger: Ledger): Generator<Finding> {
  const years = yearsByScope(ledger);
  for (const fact of ledger.facts) {
    if (fact.per.join() !== "year" || !isReached(fact)) continue;
    const finding = fact.direction ? yearlyChange(ledger, fact, years) : yearlyAmount(ledger, fact);
    if (finding) yield finding;
  }
}

/** The years for which a level of a scope is known, first to last. */
function yearsByScope({ facts, scopeOf }: Ledger): Map<string, number[]> {
  const years = new Map<string, Set<number>>();
  for (const fact of facts) {
    const span = spanOf(fact.period);
    if (span === null || span.includes("/") || fact.direction !== null) continue;
    years.set(scopeOf(fact), (years.get(scopeOf(fact)) ?? new Set()).add(Number(span)));
  }
  return new Map([...years].map(([scope, set]) => [scope, [...set].sort((a, b) => a - b)]));
}

function yearlyChange(ledger: Ledger, fact: Fact, years: Map<string, number[]>): Finding | null {
  const metric = ledger.vocabulary.metrics.get(fact.metric)?.changeOf ?? fact.metric;
  const findings = endsOf(ledger, fact, ledger.scopeOf(fact, metric), years).flatMap((ends) => {
    const computed = changeAYear(fact, ends);
    if (computed === null) return [];
    const { from, to } = ends;
    const [start, end] = [from, to].map((level) => atTime(ledger, level)) as [string, string];
    return computedFinding(ledger, fact, [from, to], computed, (given) =>
      ledger.phrases.average(ledger.phrases.subject(fact), start, end, ends.years, given),
    );
  });
  const fitting = (result: Finding["result"]) => findings.find((finding) => finding.result === result);
  return fitting("holds") ?? fitting("truncated") ?? findings[0] ?? null;
}

/**
 * The levels that an average can lie between. Where the article does not say from when: any year before, of the same
 * article. An average of 2021-2025 may count from the end of 2020 or from 2021, which makes five years or four.
 */
function endsOf(ledger: Ledger, fact: Fact, scope: string, years: Map<string, number[]>): Ends[] {
  const span = spanOf(fact.period);
  if (span === null) return [];
  const { from, to } = yearsOf(span);
  const level = (year: number) => ledger.levelAt(scope, String(year), fact.article);
  const end = level(to);
  if (end === null) return [];
  const starts = from < to ? [from, from - 1] : (years.get(scope) ?? []).filter((year) => year < to);
  return starts.flatMap((year) => {
    const start = level(year);
    if (start === null) return [];
    const said = from < to || (start.article === fact.article && end.article === fact.article);
    if (!said) return [];
    return [to - year, to - year + 1].map((count) => ({ from: start, to: end, years: count }));
  });
}

function changeAYear(fact: Fact, { from, to, years }: Ends): Computed | null {
  const change = difference(from, to);
  const points = fact.unit === "percentage-point" || fact.unit === "percent";
  if (change === null) return null;
  if (change.unit === fact.unit || (points && change.unit === "percentage-point"))
    return dividedBy(change, years);
  return fact.unit === "percent" ? yearlyGrowth(from, to, years) : null;
}

function yearlyAmount(ledger: Ledger, fact: Fact): Finding | null {
  const span = spanOf(fact.period);
  if (span?.includes("/") !== true) return null;
  const total = (ledger.byScope.get(ledger.scopeOf(fact)) ?? []).find(
    (other) => isTotalOf(other, fact) && spanOf(other.period) === span,
  );
  if (total === undefined || total.value === null) return null;
  const { from, to } = yearsOf(span);
  const years = to - from + 1;
  const whole = difference({ ...total, value: 0, step: 0 }, total);
  if (whole === null) return null;
  const computed = { ...dividedBy(whole, years), direction: null };
  return computedFinding(ledger, fact, [total], computed, (given) =>
    ledger.phrases.total(ledger.phrases.subject(fact), printFact(total, ledger.language), years, given),
  );
}

function isTotalOf(total: Fact, yearly: Fact): boolean {
  return (
    total.metric === yearly.metric &&
    total.programme === yearly.programme &&
    total.unit === yearly.unit &&
    total.per.length === 0 &&
    total.direction === null &&
    isReached(total)
  );
}

const atTime = ({ language, phrases }: Ledger, fact: Fact) =>
  phrases.at(printFact(fact, language), printSpan(spanOf(fact.period) ?? ""));
