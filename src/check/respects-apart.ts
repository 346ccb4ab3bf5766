import type { Fact, Kind, Period, Quantity } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom, overlapping, type Span, spansIn } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf, type TermMention } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";
import { scoreTopic } from "./score-topics.ts";

/** The respects in which a claim and a fact differ; what a claim leaves open does not differ. */
export function respectsApart(claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary): Respect[] {
  const agrees: [Respect, boolean][] = [
    ["metric", sameTopic(claim, fact, facts, vocabulary)],
    ["about", samePeople(claim, fact, vocabulary)],
    ["place", samePlace(claim, fact, vocabulary)],
    ["period", samePeriodOf(claim, fact)],
    ["kind", sameKind(claim, fact)],
  ];
  return agrees.filter(([, same]) => !same).map(([respect]) => respect);
}

/** A name of which a sentence says less than this says too little to tell by. */
const LEAST = 1;
/** How much of the best name's score the name of a fact's metric must have to be meant as well. */
const NEARLY = 0.8;
/** The score of a name of which a telling word is said. */
const TELLING = 0.4;
/** How much of a group's name a sentence must say. */
const SAID = 0.6;

/** One metric under two names, or the change of one. */
export function isKindred(metric: string, other: string, { metrics }: Vocabulary): boolean {
  if (metric === other) return true;
  return metrics.get(metric)?.maybeSameAs === other || metrics.get(other)?.maybeSameAs === metric;
}

/**
 * The same metric as it is read; else one that the figure's own clause names; else, where that names none, the one that
 * the sentence speaks of best by its names and the words of the fact's source.
 */
function sameTopic(claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary): boolean {
  if (claim.programme && fact.programme && claim.programme !== fact.programme) return false;
  if (isKindred(claim.metric, fact.metric, vocabulary)) return true;
  const { own, near } = namedAround(claim);
  if (own.includes(fact.metric)) return true;
  const kin = partsAndWholes(claim, fact, facts);
  const { name, all, best } = scoreTopic(claim, fact, rivalsOf(claim, fact, facts, kin), vocabulary);
  if (name >= Math.max(TELLING, best * NEARLY) && [...own, claim.metric].some((id) => kin.has(id)))
    return true;
  if (isNeighbour(claim, fact, facts, vocabulary) && name > 0) return true;
  const fits = (id: string) => vocabulary.metrics.get(id)?.unit.includes(fact.unit) ?? false;
  if (own.some((id) => fits(id) && !kin.has(id))) return false;
  if (isToldByWhole(claim, fact, facts)) return true;
  if (near.includes(fact.metric)) return true;
  const isOpen = claim.metric.startsWith("open:") || metricsTaken(claim, facts).includes(claim.metric);
  return all >= leastFor(claim, fact) && (name >= best * NEARLY || (all >= best && isOpen));
}

/** The more digits a figure has, and if it is a person's, the less likely it is that it agrees by chance. */
function leastFor({ figure: { value, low, step }, about }: Claim, fact: Fact): number {
  const digits = String(Math.round(Math.abs(value ?? low ?? 0) / step)).replace(/0+$/, "").length;
  return digits >= 4 || (about !== null && about === fact.about) ? LEAST / 3 : LEAST;
}

/**
 * "VND 3.57 billion *of its 3.65 billion programme budget*": part and whole as the table has them, whatever of the two
 * the sentence names.
 */
function isToldByWhole({ figure, scene }: Claim, fact: Fact, facts: Fact[]): boolean {
  const rounds = (printed: number | null, known: number | null, step: number) =>
    printed !== null && known !== null && Math.abs(printed - known) <= step / 2 + 1e-9 * Math.abs(known);
  if (figure.of !== null && figure.unit === fact.unit && fact.partOf !== null) {
    const whole = facts.find(({ id }) => id === fact.partOf);
    return whole !== undefined && rounds(figure.of, whole.value, figure.step);
  }
  const others = spansIn(scene.quantities, sentenceOf(scene, figure)).filter(
    (other) => other !== figure && other.unit === figure.unit,
  );
  const isOther = (known: Fact) =>
    others.some(({ value, step }) => step < (value ?? 0) / 50 && rounds(value, known.value, step));
  return facts.some((other) => (other.partOf === fact.id || other.id === fact.partOf) && isOther(other));
}

/**
 * "Central *money for new rural development*", "3,570 million *disbursed* of total funds of *3,654*": the metrics of the
 * whole that a fact is a part of, and of its parts, one of which is named in place of it.
 */
function partsAndWholes({ place }: Claim, fact: Fact, facts: Fact[]): Set<string> {
  const kin = facts.filter(
    (other) => other.place === place.id && (other.id === fact.partOf || other.partOf === fact.id),
  );
  return new Set(kin.map(({ metric }) => metric));
}

/** What else a figure can be meant of: what the table has for the place, and what was read. */
function rivalsOf(claim: Claim, fact: Fact, facts: Fact[], kin: Set<string>): Set<string> {
  const rivals = facts.filter(({ place, metric }) => place === claim.place.id && !kin.has(metric));
  const ids = new Set(rivals.map(({ metric }) => metric));
  if (!kin.has(claim.metric)) ids.add(claim.metric);
  for (const id of [fact.metric, ...metricsTaken(claim, facts)]) ids.delete(id);
  return ids;
}

const takenOf = new WeakMap<Quantity, string[]>();

/** What other figures of the sentence are: a metric that has its own figure there is not what another one is of. */
function metricsTaken({ scene, figure, place }: Claim, facts: Fact[]): string[] {
  const done = takenOf.get(figure);
  if (done) return done;
  const others = spansIn(scene.quantities, sentenceOf(scene, figure)).filter((other) => other !== figure);
  const taken = facts
    .filter(
      (fact) =>
        fact.place === place.id &&
        others.some(({ value, unit }) => value !== null && value === fact.value && unit === fact.unit) &&
        fact.value !== figure.value,
    )
    .map(({ metric }) => metric);
  takenOf.set(figure, taken);
  return taken;
}

/** A metric that is easily taken for the fact's, where the table has no figure of it for the place. */
function isNeighbour({ metric, place }: Claim, fact: Fact, facts: Fact[], { metrics }: Vocabulary): boolean {
  if (!metrics.get(metric)?.neighbours.includes(fact.metric)) return false;
  return !facts.some((other) => other.metric === metric && other.place === place.id);
}

interface Named {
  /** Metrics named in the figure's own clause. */
  own: string[];
  /** The nearest ones that its sentence names before and behind that. */
  near: string[];
}

const namedOf = new WeakMap<Quantity, Named>();

function namedAround(claim: Claim): Named {
  const { scene, figure } = claim;
  const done = namedOf.get(figure);
  if (done) return done;
  const { pieces, complement, joined } = clauseOf(scene, figure);
  const piece = joined ? undefined : pieces[0];
  const own = { start: piece?.start ?? figure.start, end: Math.max(complement.end, figure.end) };
  const sentence = sentenceOf(scene, figure);
  const metrics = (span: Span) => overlapping(scene.terms, span).filter(({ type }) => type === "metric");
  const ids = (terms: (TermMention | undefined)[]) => terms.flatMap((term) => term?.ids ?? []);
  const named = {
    own: ids(metrics(own)),
    near: ids([
      metrics({ start: sentence.start, end: own.start }).at(-1),
      metrics({ start: own.end, end: sentence.end })[0],
    ]),
  };
  namedOf.set(figure, named);
  return named;
}

function isMostlySaid(name: string, said: Set<string>): boolean {
  const own = termTokens(name).filter((token) => !isStopWord(token, "en") && !isStopWord(token, "vi"));
  const weigh = (tokens: TermToken[]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  return own.length > 0 && weigh(own.filter(({ key }) => said.has(key))) / weigh(own) >= SAID;
}

/** A person's figure is theirs alone: the sentence has their given name, or names nobody and neither does the fact. */
function samePeople(claim: Claim, fact: Fact, { groups }: Vocabulary): boolean {
  const strangers = claim.outsiders.groups.filter((group) => !saysGroup(fact, group));
  if (strangers.length > 0) return false;
  if (fact.about === null)
    return claim.about === null || [...groups.values()].every(({ label }) => label.en !== claim.about);
  const said = new Set(termTokens(claim.sentence).map(({ key }) => key));
  const group = groupOf(fact.about, { groups });
  if (group) return claim.about === fact.about || namesOf(group).some((name) => isMostlySaid(name, said));
  const givenName = termTokens(fact.about).at(-1)?.key;
  return givenName !== undefined && said.has(givenName);
}

function saysGroup(fact: Fact, group: string): boolean {
  const texts = [...Object.values(fact.label), ...fact.quotes.map(({ text }) => text), fact.about ?? ""];
  const telling = group.replace(/ (?:people|households?|residents?|areas?)$|^(?:nguoi|ho|khu vuc) /, "");
  return texts.some((text) => fold(text).includes(telling));
}

/**
 * A village's figure is its commune's, and that of a person or thing in a village is the village's; a commune's is never
 * the province's. Of a person, the place can be left out.
 */
function samePlace(claim: Claim, fact: Fact, { places }: Vocabulary): boolean {
  const { place, outsiders } = claim;
  if (outsiders.place !== null) return fact.quotes.some(({ text }) => text.includes(outsiders.place ?? ""));
  if (place.id === fact.place) return true;
  // Of a person who is named, the place can be left out or be a wider one.
  if (fact.about !== null && (!claim.placed || places.get(place.id)?.kind === "province")) return true;
  const own = places.get(fact.place);
  const claimed = places.get(place.id);
  return (
    (own?.kind === "village" && own.parent === place.id) ||
    ((claimed?.parent === fact.place || place.id.endsWith("-village")) &&
      fact.quotes.some(({ text }) => text.includes(place.name)))
  );
}

/** A total, a number or an average over several years is none of one of them; a level may be that of their end. */
function samePeriodOf(claim: Claim, fact: Fact): boolean {
  return periodsRead(claim).some((period) => agreesInTime(claim, period, fact));
}

/**
 * The period as it is read, and the one that stands right behind the figure in its clause; of the first of two levels,
 * where their span begins; of no time, where its own clause names none.
 */
function periodsRead({ scene, figure, period }: Claim): (Period | null)[] {
  const { complement, pieces } = clauseOf(scene, figure);
  const start = pieces[0]?.start ?? figure.start;
  const near = scene.periods.filter((date) => date.start >= start && date.end <= complement.end);
  const behind = near.find((date) => !date.base && date.start >= figure.end);
  const opens = opensSpan(scene, figure);
  return [
    ...(near.length > 0 || opens ? [period] : [period, null]),
    ...(behind ? [behind.period] : []),
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
  if (
    !next ||
    !/(?<![a-z])(?:from|tu)(?: [a-z]+)? $/.test(
      folded.slice(Math.max(0, figure.outerStart - 20), figure.outerStart),
    )
  )
    return false;
  return /^ ?(?:[a-z]+ )?(?:to|xuong|len|con|den|ve|toi)(?: [a-z]+)? $/.test(
    folded.slice(figure.end, next.outerStart),
  );
}

function agreesInTime(claim: Claim, claimed: Period | null, fact: Fact): boolean {
  const known = fact.period;
  // A time carried over from another clause is none that an undated figure is claimed of, and leaves no dated one open.
  if (claimed === null && claim.period !== null && known !== null) return false;
  if (!samePeriod(claimed, known) || !sameBase(claim, fact)) return false;
  if (!claimed?.to || !known?.to) return true;
  const [from, since] = [claimed.from.slice(0, 4), known.from.slice(0, 4)];
  if (from === since) return true;
  const spans = { claim: from !== claimed.to.slice(0, 4), fact: since !== known.to.slice(0, 4) };
  if (spans.claim && spans.fact) return false;
  const isLevel = fact.unit === "percent" && fact.per.length === 0 && fact.direction === null;
  return isLevel || (spans.claim && !spans.fact) || reachesUpTo(claim);
}

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

const TO_COME: readonly Kind[] = ["target", "expected", "plan"];

/** A target or an expectation is no result, and a result none of them; a plan may be told as what is, but not as spent. */
function sameKind({ kind, told, period }: Claim, fact: Fact): boolean {
  // "40,000 hectares of macadamia in 2030": nobody takes the year of a target for a past one, unless the verb does.
  const dated =
    period?.to != null && fact.period?.to != null && period.to.slice(0, 4) === fact.period.to.slice(0, 4);
  const ahead =
    TO_COME.some((kind) => told.kinds.has(kind)) || (fact.kind === "target" && dated && !told.past);
  switch (fact.kind) {
    case "target":
      return ahead && (told.asResult !== "final" || TO_COME.includes(kind));
    case "expected":
      return told.asResult === "final" ? false : ahead || told.asResult === null;
    case "plan":
      return !told.spent;
    case "actual":
      return (told.isDone || (kind !== "target" && kind !== "expected" && !told.intended)) && !told.onlyMeant;
  }
}
