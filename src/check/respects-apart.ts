import type { Fact, Period } from "../domain.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
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
    ["period", samePeriod(claim.period, fact.period)],
    ["kind", sameKind(claim, fact)],
  ];
  return agrees.filter(([, same]) => !same).map(([respect]) => respect);
}

/** How many of the words of a claim's sentence a fact's names and quotes must have, where no metric is named. */
const SHARED_WORDS = 0.5;

/** How much of the weight of a metric's name a sentence must say to speak of it without naming it in full. */
const SAID = 0.6;

function isMostlySaid(name: string, { sentence, language }: Claim): boolean {
  const said = new Set(termTokens(sentence).map(({ key }) => key));
  const own = termTokens(name).filter((token) => !isStopWord(token, language));
  const weigh = (tokens: typeof own) => tokens.reduce((total, token) => total + weightOf(token), 0);
  return own.length > 0 && weigh(own.filter(({ key }) => said.has(key))) / weigh(own) >= SAID;
}

/** The same metric, or, of an open one, the metric that the words of the sentence are about. */
function sameTopic(claim: Claim, fact: Fact, { metrics }: Vocabulary): boolean {
  if (claim.programme && fact.programme && claim.programme !== fact.programme) return false;
  if (claim.metric === fact.metric) return true;
  if (!claim.metric.startsWith("open:")) return false;
  const metric = metrics.get(fact.metric);
  const names = metric ? namesOf(metric) : Object.values(fact.label);
  if (!names.some((name) => isMostlySaid(name, claim))) return false;
  const known = new Set(
    [...names, ...fact.quotes.map(({ text }) => text)].flatMap(termTokens).map(({ key }) => key),
  );
  const said = termTokens(claim.sentence).filter(
    (token) => !isStopWord(token, claim.language) && !/^\d/.test(token.key),
  );
  return said.length > 0 && said.filter(({ key }) => known.has(key)).length / said.length >= SHARED_WORDS;
}

/** A person's figure is theirs alone: the sentence has their given name, or names nobody and neither does the fact. */
function samePeople(claim: Claim, fact: Fact, { groups }: Vocabulary): boolean {
  if (fact.about === null)
    return claim.about === null || [...groups.values()].every(({ label }) => label.en !== claim.about);
  const group = groupOf(fact.about, { groups });
  if (group) return claim.about === fact.about || claim.about === null;
  const givenName = termTokens(fact.about).at(-1)?.key;
  return termTokens(claim.sentence).some(({ key }) => key === givenName);
}

/** A village's figure is its commune's; a commune's is never the province's. */
function samePlace({ place }: Claim, fact: Fact, { places }: Vocabulary): boolean {
  if (place.id === fact.place) return true;
  const own = places.get(fact.place);
  return own?.kind === "village" && own.parent === place.id;
}

/** Equal ends, at the precision of the coarser one; a claim without a time is of any. */
export function samePeriod(claimed: Period | null, known: Period | null): boolean {
  if (claimed === null || known === null) return claimed === null;
  if (claimed.to === null || known.to === null) return claimed.from.slice(0, 4) === known.from.slice(0, 4);
  return known.to.startsWith(claimed.to) || claimed.to.startsWith(known.to);
}

/** A target is no result; expected values and plans are told as either. */
function sameKind(claim: Claim, fact: Fact): boolean {
  return (claim.kind === "target") === (fact.kind === "target");
}
