import type { Fact, Kind } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";

/** A fact in the series of its metric and place. */
export interface HistoryEntry {
  fact: Fact;
  /** ISO date of its article; null where none is known. */
  published: string | null;
  /** The fact of a later article that says the same thing anew; null while this one stands. */
  supersededBy: string | null;
  /** Facts that say otherwise, of which none is known to be the later one. */
  conflictsWith: string[];
}

/**
 * Facts of one metric and place as a series: oldest period first, those without one last, equal ones by the dates of
 * their articles. A figure of a later article supersedes an earlier one of the same thing where it is another figure,
 * or the result of what was expected; nothing is left out. Without both dates, or on one date, other figures of the
 * same thing are a conflict. The last entry that stands for a time is the latest value.
 * @param publishedOf ISO date of an article by its slug.
 */
export function historyOf(facts: Fact[], publishedOf: (slug: string) => string | null): HistoryEntry[] {
  const entries = facts.map((fact) => ({ fact, published: publishedOf(fact.article) }));
  const sameThing = [...Map.groupBy(entries, ({ fact }) => thingOf(fact)).values()];
  return sameThing
    .flatMap((group) => group.map((entry) => judged(entry, group)))
    .sort(
      (a, b) =>
        compareText(endOf(a.fact), endOf(b.fact)) ||
        compareText(a.fact.period?.from ?? "", b.fact.period?.from ?? "") ||
        compareText(a.published ?? "", b.published ?? ""),
    );
}

/** The series with each saying once: what other articles print just so is `same` of the first that does. */
export function withoutRepeats(entries: HistoryEntry[]): (HistoryEntry & { same: Fact[] })[] {
  const told = new Map<string, HistoryEntry & { same: Fact[] }>();
  for (const entry of entries) {
    const { fact, supersededBy, conflictsWith } = entry;
    const { value, low, high, of, unit, qualifier, kind } = fact;
    const marks = [supersededBy, [...conflictsWith].sort()];
    const key = JSON.stringify([thingOf(fact), value, low, high, of, unit, qualifier, kind, marks]);
    const first = told.get(key);
    if (first) first.same.push(fact);
    else told.set(key, { ...entry, same: [] });
  }
  return [...told.values()];
}

type Dated = Pick<HistoryEntry, "fact" | "published">;

function judged(entry: Dated, group: Dated[]): HistoryEntry {
  const newer = group
    .filter((other) => supersedes(other, entry))
    .sort((a, b) => compareText(b.published ?? "", a.published ?? ""));
  const conflicts = group.filter(
    (other) => isOtherwise(other, entry) && !supersedes(other, entry) && !supersedes(entry, other),
  );
  return {
    ...entry,
    supersededBy: newer[0]?.fact.id ?? null,
    conflictsWith: conflicts.map(({ fact }) => fact.id),
  };
}

function supersedes(later: Dated, earlier: Dated): boolean {
  if (later.published === null || earlier.published === null) return false;
  if (later.published.slice(0, earlier.published.length) <= earlier.published) return false;
  // A later estimate says nothing against a result.
  if (earlier.fact.kind === "actual" && later.fact.kind === "expected") return false;
  return later.fact.kind !== earlier.fact.kind || isOtherwise(later, earlier);
}

function isOtherwise({ fact: a }: Dated, { fact: b }: Dated): boolean {
  return compareMeasures(a, b) === "different" && compareMeasures(b, a) === "different";
}

/** What was expected for a time is settled by its result; targets and plans are things of their own. */
const LANES: Record<Kind, string> = {
  expected: "result",
  actual: "result",
  target: "target",
  plan: "plan",
};

/** Two figures of one thing say the same or contradict each other; those without a period may be of different times. */
function thingOf(fact: Fact): string {
  const { metric, place, programme, about, per, direction, base, period, kind, id } = fact;
  const time = period === null ? id : [fromOf(fact), endOf(fact)];
  return JSON.stringify([metric, place, programme, about, per, direction !== null, base, time, LANES[kind]]);
}

/** The last day of a year stands for the year: "by December 31, 2025", "by the end of 2025". */
const asYear = (date: string) => date.replace(/-12-31$/, "");

function fromOf({ period }: Fact): string {
  return period === null ? "" : period.from === period.to ? asYear(period.from) : period.from;
}

/** Sorts behind all years while it lasts, and last of all where there is no period. */
function endOf({ period }: Fact): string {
  if (period === null) return "none";
  return period.to === null ? "lasts" : asYear(period.to);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
