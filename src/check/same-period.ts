import type { Fact, Period, Quantity } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, spansIn } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { wordsBeside } from "./names-else.ts";
import type { Claim } from "./read-claims.ts";

/** A total, a number or an average over several years is none of one of them; a level may be that of their end. */
export function samePeriodOf(claim: Claim, fact: Fact): boolean {
  return periodsRead(claim).some((period) => agreesInTime(claim, period, fact));
}

const known = new WeakMap<Quantity, (Period | null)[]>();

/**
 * The period as it is read, and the one that stands right behind the figure in its clause; of the first of two levels,
 * where their span begins; of no time, where its own clause names none.
 */
function periodsRead(claim: Claim): (Period | null)[] {
  const periods = known.get(claim.figure) ?? readPeriods(claim);
  known.set(claim.figure, periods);
  return periods;
}

function readPeriods({ scene, figure, period, told: { compared } }: Claim): (Period | null)[] {
  const { complement, pieces } = clauseOf(scene, figure);
  const start = pieces[0]?.start ?? figure.start;
  const near = scene.periods.filter((date) => date.start >= start && date.end <= complement.end);
  const behind = near.find((date) => !date.base && date.start >= figure.end);
  const opens = opensSpan(scene, figure);
  const before = scene.periods.findLast((date) => date.end <= figure.outerStart);
  // "2.8 times the amount of *the 2020-2025 term, 81.8 trillion*": what is compared has its own time.
  const own = before && before.start >= wordsBeside({ scene, figure }).start ? before : undefined;
  // "Above the 8.76% of the last term": a date before the comparison is that of what is compared.
  const isDated = near.some(({ start }) => compared === null || start >= compared.start);
  return [
    ...(isDated || opens ? [period] : [period, null]),
    ...(behind ? [behind.period] : own ? [own.period] : []),
    ...(opens && period ? [{ from: period.from, to: period.from }] : []),
    ...(opens ? basesIn(scene, figure) : []),
  ];
}

function basesIn(scene: Scene, figure: Quantity): (Period | null)[] {
  return spansIn(scene.periods, sentenceOf(scene, figure)).flatMap(({ base, period }) =>
    base ? [period] : [],
  );
}

/** "From *34.9%* to 17.66%" */
function opensSpan({ folded, quantities }: Scene, figure: Quantity): boolean {
  const next = quantities[firstFrom(quantities, figure.end)];
  if (!next) return false;
  const between = folded.slice(figure.end, next.outerStart);
  const isFrom = /(?<![a-z])(?:from|tu)(?: [a-z]+)? $/.test(
    folded.slice(Math.max(0, figure.outerStart - 20), figure.outerStart),
  );
  return isFrom
    ? /^ ?(?:[a-z]+ )?(?:to|xuong|len|con|den|ve|toi)(?: [a-z]+)? $/.test(between)
    : next.unit === figure.unit && /^ (?:down to|up to|xuong|xuong con|len|len den) $/.test(between);
}

function agreesInTime(claim: Claim, claimed: Period | null, fact: Fact): boolean {
  const known = fact.period;
  // A time carried over from another clause is none that an undated figure is claimed of, and leaves no dated one open.
  if (claimed === null && claim.period !== null && known !== null && claim.told.compared === null)
    return false;
  if (!samePeriod(claimed, known) || !sameBase(claim, fact) || isOtherPart(claim, claimed, fact))
    return false;
  if (!claimed?.to || !known?.to) return true;
  const [from, since] = [claimed.from.slice(0, 4), known.from.slice(0, 4)];
  if (from === since) return true;
  const spans = { claim: from !== claimed.to.slice(0, 4), fact: since !== known.to.slice(0, 4) };
  if (spans.claim && spans.fact) return false;
  const isLevel = fact.unit === "percent" && fact.per.length === 0 && fact.direction === null;
  return isLevel || (spans.claim && !spans.fact) || reachesUpTo(claim);
}

/** The end of a year, for a figure of its middle, or the reverse. */
function isOtherPart({ scene, figure }: Claim, claimed: Period | null, fact: Fact): boolean {
  const [until, known] = [claimed?.to ?? "", fact.period?.to ?? ""];
  const isInside = (date: string) => date.length > 4 && date.slice(5, 7) !== "12";
  const year = until.slice(0, 4);
  if (isInside(known) && until.length === 4)
    return endsYear(scene.folded.slice(...sentenceSpan(scene, figure)), year);
  return isInside(until) && known.length === 4 && fact.quotes.some(({ text }) => endsYear(fold(text), year));
}

const sentenceSpan = (scene: Scene, figure: Quantity): [number, number] => {
  const { start, end } = sentenceOf(scene, figure);
  return [start, end];
};

const endsYear = (folded: string, year: string): boolean =>
  new RegExp(`(?<![a-z])(?:(?:end|close) of|cuoi|het)(?: nam)? ${year}`).test(folded);

/** "Up 62% on 2015" is no "62% on 2020"; a level is of its own year whatever it is compared with. */
function sameBase({ scene, figure, base }: Claim, fact: Fact): boolean {
  if (fact.base === null || fact.direction === null) return true;
  const { complement } = clauseOf(scene, figure);
  const behind = scene.periods.filter(({ start, end }) => start >= figure.end && end <= complement.end);
  const told = base ?? (behind.length > 1 ? (behind.at(-1)?.period ?? null) : null);
  return told === null || told.from.slice(0, 4) === fact.base.from.slice(0, 4);
}

/** "By the end of 2025", "đến năm 2025": what had come together until then. */
function reachesUpTo({ scene, figure, period }: Claim): boolean {
  const date = scene.periods.find((mention) => mention.period?.to === period?.to);
  if (!date || !figure) return false;
  return /(?:by|until|up to|to|den|het|tinh den|toi)(?: (?:the|end|of|cuoi|nam))* ?$/.test(
    scene.folded.slice(Math.max(0, date.start - 25), date.start),
  );
}

/** Equal ends, at the precision of the coarser one; a claim without a time is of any. */
export function samePeriod(claimed: Period | null, known: Period | null): boolean {
  if (claimed === null || known === null) return claimed === null;
  if (claimed.to === null || known.to === null) return claimed.from.slice(0, 4) === known.from.slice(0, 4);
  return known.to.startsWith(claimed.to) || claimed.to.startsWith(known.to);
}
