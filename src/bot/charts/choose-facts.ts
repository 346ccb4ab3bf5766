import type { Fact } from "../../domain.ts";
import type { FactTable } from "../../facts/fact-table.ts";
import { historyOf } from "../../facts/history.ts";
import type { FigureRoom } from "../bot-deps.ts";

/** Facts of one unit that are worth seeing side by side. */
export interface Charted {
  /** Values of one thing over time, targets among them; parts of a whole; one thing in several places. */
  shows: "series" | "parts" | "places";
  facts: Fact[];
  /** What the parts are parts of. */
  whole: Fact | null;
}

/** More bars than this cannot be read on a phone. */
const MOST_BARS = 12;

/** What a fact is best seen beside: its own series, else the parts of its whole, else other places; null without any. */
export async function chooseFacts(fact: Fact, room: Pick<FigureRoom, "facts" | "articles">) {
  const alike = (await room.facts.find({ metric: [fact.metric], about: [fact.about] })).filter((other) =>
    isAlike(other, fact),
  );
  return seriesOf(fact, alike, room) ?? (await partsOf(fact, room.facts)) ?? placesOf(fact, alike);
}

/** The same for facts that a person set side by side: all of them that are of one unit and sort. */
export function chartedBeside(facts: Fact[]): Charted | null {
  const [first] = facts;
  const alike = facts.filter((fact) => first && isAlike(fact, first));
  return alike.length > 1 ? { shows: "places", facts: alike.slice(0, MOST_BARS), whole: null } : null;
}

function isAlike(fact: Fact, { unit, noun, per, direction, programme }: Fact): boolean {
  return (
    isDrawable(fact) &&
    fact.unit === unit &&
    fact.noun === noun &&
    fact.per.join() === per.join() &&
    fact.direction === direction &&
    fact.programme === programme
  );
}

/** Contested figures have no value, and below nothing there is no bar. */
function isDrawable({ value, low, high }: Fact): boolean {
  return (value ?? low ?? -1) >= 0 && (value ?? high ?? -1) >= 0;
}

function seriesOf(fact: Fact, alike: Fact[], { articles }: Pick<FigureRoom, "articles">): Charted | null {
  const own = alike.filter(
    ({ place, period }) => place === fact.place && period?.to && isSpan(period) === isSpan(fact.period),
  );
  const standing = historyOf(own, (slug) => articles.get(slug)?.published ?? null)
    .filter(({ supersededBy }) => supersededBy === null)
    .map((entry) => entry.fact);
  const onePerTime = new Map(standing.map((one) => [`${endOf(one)} ${one.kind}`, one]));
  const times = new Set([...onePerTime.values()].map(endOf));
  if (times.size < 2) return null;
  return { shows: "series", facts: [...onePerTime.values()].slice(-MOST_BARS), whole: null };
}

const isAim = ({ kind }: Fact) => kind === "target" || kind === "plan";
const isSpan = (period: Fact["period"]) =>
  period !== null && period.from.slice(0, 4) !== period.to?.slice(0, 4);
const endOf = ({ period }: Fact) => period?.to?.slice(0, 4) ?? "";

async function partsOf(fact: Fact, facts: FactTable): Promise<Charted | null> {
  for (const id of [fact.id, ...(fact.partOf ? [fact.partOf] : [])]) {
    const [[whole], parts] = await Promise.all([facts.find({ id: [id] }), facts.find({ partOf: [id] })]);
    const alike = parts.filter((part) => whole && isDrawable(part) && part.unit === whole.unit);
    if (whole && alike.length > 1)
      return { shows: "parts", facts: largestFirst(alike).slice(0, MOST_BARS), whole };
  }
  return null;
}

/** Of one time, and no aims beside results: anything else would compare what cannot be compared. */
function placesOf(fact: Fact, alike: Fact[]): Charted | null {
  const sameTime = alike.filter((one) => endOf(one) === endOf(fact) && isAim(one) === isAim(fact));
  const onePerPlace = [...new Map([...sameTime, fact].map((one) => [one.place, one])).values()];
  if (onePerPlace.length < 2) return null;
  return { shows: "places", facts: largestFirst(onePerPlace).slice(0, MOST_BARS), whole: null };
}

const largestFirst = (facts: Fact[]) =>
  [...facts].sort((a, b) => (b.value ?? b.high ?? 0) - (a.value ?? a.high ?? 0));
