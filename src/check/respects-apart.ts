import type { Fact, Kind, Period, Quantity } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { sentenceOf } from "../facts/scene.ts";
import { overlapping, type Span } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf, type TermMention } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";

/** The respects in which a claim and a fact differ; what a claim leaves open does not differ. */
export function respectsApart(claim: Claim, fact: Fact, vocabulary: Vocabulary): Respect[] {
  const agrees: [Respect, boolean][] = [
    ["metric", sameTopic(claim, fact, vocabulary)],
    ["about", samePeople(claim, fact, vocabulary)],
    ["place", samePlace(claim, fact, vocabulary)],
    ["period", samePeriodOf(claim, fact)],
    ["kind", sameKind(claim, fact)],
  ];
  return agrees.filter(([, same]) => !same).map(([respect]) => respect);
}

/** How much of the weight of a metric's name a sentence must say to speak of it without naming it in full. */
const SAID = 0.6;
/** How many of the words of a claim's clause a fact's names and quotes must have, where no metric is named. */
const SHARED_WORDS = 0.5;

/** One metric under two names, or the change of one. */
export function isKindred(metric: string, other: string, { metrics }: Vocabulary): boolean {
  if (metric === other) return true;
  return metrics.get(metric)?.maybeSameAs === other || metrics.get(other)?.maybeSameAs === metric;
}

/**
 * The same metric as it is read; else one that the figure's own clause names, and, where that names none, the nearest
 * one that the sentence names, or the one whose name the sentence mostly says.
 */
function sameTopic(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  if (claim.programme && fact.programme && claim.programme !== fact.programme) return false;
  if (isKindred(claim.metric, fact.metric, vocabulary)) return true;
  const { own, near } = namedAround(claim);
  if (own.includes(fact.metric)) return true;
  const fits = (id: string) => vocabulary.metrics.get(id)?.unit.includes(fact.unit) ?? false;
  if (own.some(fits)) return false;
  return near.includes(fact.metric) || isSaid(claim, fact, vocabulary);
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

const saidOf = new WeakMap<Quantity, Set<string>>();

function isSaid(claim: Claim, fact: Fact, { metrics }: Vocabulary): boolean {
  const said = saidOf.get(claim.figure) ?? new Set(termTokens(claim.sentence).map(({ key }) => key));
  saidOf.set(claim.figure, said);
  const metric = metrics.get(fact.metric);
  const names = metric ? namesOf(metric) : Object.values(fact.label);
  if (!names.some((name) => isMostlySaid(name, said))) return false;
  const known = wordsOf(fact, names);
  const words = termTokens(claim.sentence).filter(
    (token) => !isStopWord(token, claim.language) && !/^\d/.test(token.key),
  );
  return words.length > 0 && words.filter(({ key }) => known.has(key)).length / words.length >= SHARED_WORDS;
}

const namesTold = new Map<string, TermToken[]>();
const MOST_NAMES = 20_000;

function tellingWords(name: string): TermToken[] {
  const done = namesTold.get(name);
  if (done) return done;
  const words = termTokens(name).filter((token) => !isStopWord(token, "en") && !isStopWord(token, "vi"));
  if (namesTold.size > MOST_NAMES) namesTold.clear();
  namesTold.set(name, words);
  return words;
}

function isMostlySaid(name: string, said: Set<string>): boolean {
  const own = tellingWords(name);
  const weigh = (tokens: TermToken[]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  return own.length > 0 && weigh(own.filter(({ key }) => said.has(key))) / weigh(own) >= SAID;
}

const wordsOfFacts = new WeakMap<Fact, Set<string>>();

function wordsOf(fact: Fact, names: string[]): Set<string> {
  const done = wordsOfFacts.get(fact);
  if (done) return done;
  const texts = [...names, ...fact.quotes.map(({ text }) => text), fact.placeLabel];
  const words = new Set(texts.flatMap(termTokens).map(({ key }) => key));
  wordsOfFacts.set(fact, words);
  return words;
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
  return texts.some((text) => fold(text).includes(group));
}

/**
 * A village's figure is its commune's, and that of a person or thing in a village is the village's; a commune's is never
 * the province's. Of a person, the place can be left out.
 */
function samePlace(claim: Claim, fact: Fact, { places }: Vocabulary): boolean {
  const { place, outsiders } = claim;
  if (outsiders.place !== null) return fact.quotes.some(({ text }) => text.includes(outsiders.place ?? ""));
  if (place.id === fact.place) return true;
  if (!claim.placed && fact.about !== null) return true;
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
  if (!samePeriod(claim.period, fact.period)) return false;
  const [claimed, known] = [claim.period, fact.period];
  if (!claimed?.to || !known?.to) return true;
  const [from, since] = [claimed.from.slice(0, 4), known.from.slice(0, 4)];
  if (from === since) return true;
  const spans = { claim: from !== claimed.to.slice(0, 4), fact: since !== known.to.slice(0, 4) };
  if (spans.claim && spans.fact) return false;
  const isLevel = fact.unit === "percent" && fact.per.length === 0 && fact.direction === null;
  return isLevel || (spans.claim && !spans.fact) || reachesUpTo(claim);
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
function sameKind({ told }: Claim, fact: Fact): boolean {
  const ahead = TO_COME.some((kind) => told.kinds.has(kind));
  switch (fact.kind) {
    case "target":
      return ahead;
    case "expected":
      return told.asResult === "final" ? false : ahead || told.asResult === null;
    case "plan":
      return !told.spent;
    case "actual":
      return !told.kinds.has("target") && !told.kinds.has("expected");
  }
}
