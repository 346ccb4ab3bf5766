import type { Fact, Kind, Period } from "../domain.ts";
import { sentenceOf } from "../facts/scene.ts";
import { spansIn } from "../facts/spans.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";
import type { Respect } from "./reasons.ts";
import { samePeriodOf } from "./same-period.ts";
import { sameTopic } from "./same-topic.ts";

/** Beyond this, a figure in common is a coincidence, and what else differs is of no interest. */
const COINCIDENCE = 2;

/** In what a claim and a fact can agree; the metric last, as it takes longest to tell. */
const AGREES: [Respect, (claim: Claim, fact: Fact, facts: Fact[], vocabulary: Vocabulary) => boolean][] = [
  ["place", (claim, fact, _, vocabulary) => samePlace(claim, fact, vocabulary)],
  ["kind", (claim, fact, _, vocabulary) => sameKind(claim, fact, vocabulary)],
  ["about", (claim, fact, _, vocabulary) => samePeople(claim, fact, vocabulary)],
  ["period", samePeriodOf],
  ["metric", sameTopic],
];

/**
 * The respects in which a claim and a fact differ; what a claim leaves open does not differ.
 * @param most so many tell enough, and no more are looked for.
 */
export function respectsApart(
  claim: Claim,
  fact: Fact,
  facts: Fact[],
  vocabulary: Vocabulary,
  most = COINCIDENCE,
): Respect[] {
  const apart: Respect[] = [];
  for (const [respect, agrees] of AGREES) {
    if (!agrees(claim, fact, facts, vocabulary)) apart.push(respect);
    if (apart.length === most) break;
  }
  return apart;
}

/** True where a claim and a fact agree in all but, maybe, the metric. */
export function isOfSameScene(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  return (
    samePlace(claim, fact, vocabulary) &&
    sameKind(claim, fact, vocabulary) &&
    samePeople(claim, fact, vocabulary) &&
    samePeriodOf(claim, fact)
  );
}

/** How much of a group's name a sentence must say. */
const SAID = 0.6;

function isMostlySaid(name: string, said: Set<string>): boolean {
  const own = termTokens(name).filter((token) => !isStopWord(token, "en") && !isStopWord(token, "vi"));
  const weigh = (tokens: TermToken[]) => tokens.reduce((total, token) => total + weightOf(token), 0);
  return own.length > 0 && weigh(own.filter(({ key }) => said.has(key))) / weigh(own) >= SAID;
}

/** A person's figure is theirs alone: the sentence has their given name, or names nobody and neither does the fact. */
function samePeople(claim: Claim, fact: Fact, { groups }: Vocabulary): boolean {
  const strangers = claim.outsiders.groups.filter((group) => !saysGroup(fact, group));
  // "An *elderly* woman, Lò Thị Toàn": of whom a name tells, no group does.
  if (strangers.length > 0 && (claim.about === null || claim.about !== fact.about)) return false;
  if (fact.about === null)
    return claim.about === null || !isGroup(claim.about, groups) || isOfGroup(fact, claim.about, groups);
  const said = wordsSaid(claim);
  const group = groupOf(fact.about, { groups });
  if (group) return claim.about === fact.about || namesOf(group).some((name) => isMostlySaid(name, said));
  const givenName = termTokens(fact.about).at(-1)?.key;
  if (givenName === undefined) return false;
  return (
    said.has(givenName) ||
    (claim.about === null && claim.outsiders.groups.length === 0 && goesOn(claim, givenName))
  );
}

/** "Ask for Vừ A Sùng. There are 40 goats in *his* sheds": of whom the sentence before tells. */
function goesOn({ scene, figure }: Claim, givenName: string): boolean {
  const sentence = sentenceOf(scene, figure);
  const before = scene.sentences.findLast(({ end }) => end <= sentence.start);
  const words = scene.folded.slice(sentence.start, sentence.end);
  return (
    before !== undefined &&
    /(?<![a-z])(?:he|she|his|her|him|anh|chi|ong|ba|minh)(?![a-z])/.test(words) &&
    spansIn(scene.tokens, before).some(({ key }) => key === givenName)
  );
}

const isGroup = (about: string, groups: Vocabulary["groups"]) =>
  [...groups.values()].some(({ label }) => label.en === about);

/** "Workers sent abroad, nearly 1,000 of them": a metric that counts the group itself is not another group's. */
function isOfGroup({ label }: Fact, about: string, groups: Vocabulary["groups"]): boolean {
  const group = groupOf(about, { groups });
  const said = new Set(Object.values(label).flatMap((name) => termTokens(name ?? "").map(({ key }) => key)));
  return group !== null && group !== undefined && namesOf(group).some((name) => isMostlySaid(name, said));
}

const saidOf = new WeakMap<Claim["figure"], Set<string>>();

function wordsSaid({ scene, figure }: Claim): Set<string> {
  const done = saidOf.get(figure);
  if (done) return done;
  const said = new Set(spansIn(scene.tokens, sentenceOf(scene, figure)).map(({ key }) => key));
  saidOf.set(figure, said);
  return said;
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

/** "40,000 hectares of macadamia, 20,000 of coffee *by 2030*": the one time that a sentence names, for all that it lists. */
function onlyTimeIn({ scene, figure }: Claim): Period | null {
  const [first, ...others] = spansIn(scene.periods, sentenceOf(scene, figure));
  return first && others.length === 0 ? first.period : null;
}

const TO_COME: readonly Kind[] = ["target", "expected", "plan"];

/** A target or an expectation is no result, and a result none of them; a plan may be told as what is, but not as spent. */
function sameKind(claim: Claim, fact: Fact, { metrics }: Vocabulary): boolean {
  const { kind, told } = claim;
  const period = claim.period ?? onlyTimeIn(claim);
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
      // "113% of the target": what is measured on one is a result.
      return (
        (told.isDone ||
          told.compared !== null ||
          told.isApart ||
          told.asExcess ||
          (Boolean(metrics.get(fact.metric)?.targetShareOf) && (fact.value ?? 0) > 100) ||
          (kind !== "target" && kind !== "expected" && !told.intended)) &&
        !told.onlyMeant
      );
  }
}
