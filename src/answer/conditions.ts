import type { Fact } from "../domain.ts";
import { DEEDS } from "../facts/measure-words.ts";
import { saysThings } from "../facts/says-things.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { FILLER } from "../vocabulary/find-synonyms.ts";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { groupOf } from "../vocabulary/group-of.ts";
import { type TermToken, termTokens } from "../vocabulary/term-tokens.ts";
import type { Named, Vocabulary } from "../vocabulary/vocabulary.ts";
import { knownNamesOf } from "./known-name.ts";
import { namesMetric, type Question } from "./question.ts";
import { ASKS_MISSING } from "./question-words.ts";
import { keepingOf, phrasesOf, wordsOf } from "./word-index.ts";

/** A noun like "area" or "price" in the question must be in the names of the fact's metric, or be of its unit. */
export function ofMeasure(fact: Fact, { measures }: Question, vocabulary: Vocabulary): boolean {
  if (measures.length === 0) return true;
  const names = knownNamesOf(fact, vocabulary);
  const { dimension } = UNIT_ENTRIES[fact.unit];
  return measures.every(
    ({ noun, named, dimensions }) =>
      dimensions.includes(dimension) || names.some(({ folded }) => (named ?? noun).test(folded)),
  );
}

/** A named group's figure only; a person's only where a word of the question is of their name, or no place is asked. */
function ofPeople(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  const { groups, places } = vocabulary;
  const { about, place } = fact;
  const group = groupOf(about, { groups });
  if (question.groups.length > 0)
    return question.groups.every(
      (id) => group?.id === id || (about === null && measuresGroup(fact, id, vocabulary)),
    );
  if (about === null) return true;
  // "How much do people earn?" asks of all, and not of those who work abroad.
  if (group) return namesGroup(question, group, vocabulary);
  if (question.ofEach) return false;
  const isNamed = termTokens(about).some(({ key }) => question.words.has(key));
  if (!isNamed && ASKS_OF_ALL.test(fold(question.text))) return false;
  const asked = question.place && places.get(question.place.id);
  return (
    isNamed ||
    (!question.wholeProvince && (!["province", "country"].includes(asked?.kind ?? "") || asked?.id === place))
  );
}

/** Asks of people in general: one person's figure is no answer. */
const ASKS_OF_ALL =
  /(?<![a-z])(?:average|typical|people|workers|everyone|residents|binh quan|trung binh|nguoi dan|cong nhan|lao dong|ba con|moi nguoi|tong cong|(?:ca|toan) xa|(?:whole|entire) commune|in total|altogether|overall)(?![a-z])/;

/** Whether a question says a group's name, be it as a part of what is measured, or most of one. */
function namesGroup({ text, topic, synonyms }: Question, group: Named, vocabulary: Vocabulary): boolean {
  const folded = fold(text);
  // "When they work abroad" are exported workers.
  const phrases = synonyms.filter(({ length }) => length > 1);
  return namesOf(group).some((name) => {
    const { tokens } = wordsOf(name);
    const held = tokens.filter(({ key }) => topic.some((token) => token.key === key));
    const { groups } = phrasesOf(name, vocabulary);
    return (
      folded.includes(fold(name)) ||
      (tokens.length > 1 && held.length === tokens.length) ||
      phrases.some(({ ids }) => ids.some((id) => id !== FILLER && groups.has(id)))
    );
  });
}

/** "Average income per person in rural areas" is of rural residents by its name. */
function measuresGroup({ metric, label, noun }: Fact, id: string, vocabulary: Vocabulary): boolean {
  const known = vocabulary.metrics.get(metric);
  const names = [...(known ? namesOf(known) : Object.values(label)), noun ?? ""];
  return names.some((name) => groupsIn(name, vocabulary).includes(id));
}

/** The groups that a name of the vocabulary speaks of. */
const groupsIn = keepingOf((name, vocabulary) =>
  findTerms(name, vocabulary).flatMap(({ type, ids }) => (type === "group" ? ids : [])),
);

/** What was given for one programme answers no question about another. */
function ofProgramme(fact: Fact, { programmes }: Question): boolean {
  return programmes.length === 0 || fact.programme === null || programmes.includes(fact.programme);
}

const AFTER_REFORM =
  /(?<![a-z])(?:sau|after|since|post)(?: (?:khi|the))? ?-?(?:sap nhap|hop nhat|sap xep|merg|reform|reorgani|two|hai cap|2 cap)/;

const ASKS_BEFORE =
  /(?<![a-z])(?:before (?:he|she|they|leaving|going|moving|joining)|truoc khi (?:di|sang|hoc|tham gia|vao|qua))(?![a-z])/;

/** "How many communes have *not yet* met it" is answered by no figure of those that have. */
export function ofSense(fact: Fact, { missing, text }: Question): boolean {
  const [folded, label] = [fold(text), fold(Object.values(fact.label).join(" "))];
  // What was so before a reform is not so after it.
  if (AFTER_REFORM.test(folded) && BEFORE.test(label)) return false;
  const said = `${label} ${fold(fact.quotes.map((quote) => quote.text).join(" "))}`;
  // "Before he left for Japan" is told by nothing that came then.
  if (ASKS_BEFORE.test(folded) && !BEFORE.test(said)) return false;
  return !missing || ASKS_MISSING.test(said);
}

/** A person's or a thing's name in the question must be one of the fact's: it makes all the difference. */
export function namesAll(fact: Fact, { names, elsewhere, metrics, synonyms }: Question): boolean {
  const known = [
    ...Object.values(fact.label),
    fact.about,
    fact.speaker,
    ...fact.quotes.map(({ text }) => text),
  ];
  const texts = known.filter((text) => text !== null);
  const isWritten = (name: TermToken, text: string) =>
    wordsOf(text).tokens.some(({ key, start }) => key === name.key && /\p{Lu}/u.test(text.charAt(start)));
  // "Lào" is no "lao động": the name of a place has its capital.
  // "The For the Poor Fund" is a name that the vocabulary knows: what was paid from it is told without it.
  const isKnown = (name: TermToken) =>
    !elsewhere.includes(name) &&
    [...metrics, ...synonyms.filter(({ length }) => length > 2)].some(
      ({ start, end }) => start <= name.start && name.start < end,
    );
  // What is told of a person who is named is told wherever it was.
  const isOfPerson =
    fact.about !== null &&
    names.some((name) => !elsewhere.includes(name) && wordsOf(fact.about ?? "").has(name, false));
  return names.every(
    (name) =>
      isKnown(name) ||
      (isOfPerson && elsewhere.includes(name)) ||
      texts.some((text) =>
        elsewhere.includes(name) ? isWritten(name, text) : wordsOf(text).has(name, false),
      ),
  );
}

/** Whether a fact about the topic is of the place, time, unit, programme and people that the question asks for. */
export function meetsConditions(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  return (
    inPlace(fact, question, vocabulary) &&
    inPeriod(fact, question) &&
    ofProgramme(fact, question) &&
    ofPeople(fact, question, vocabulary) &&
    ofDeed(fact, question, vocabulary) &&
    // "How many households have a *computer*?" is answered by no figure that says nothing of computers.
    saysThings(fact, question.things, vocabulary) &&
    ofUnit(fact, question) &&
    isLevelOrChangeAsked(fact, question) &&
    ofRate(fact, question) &&
    // What each household gets is told by no sum for all of them.
    !(question.ofEach && isTotalOfMoney(fact)) &&
    // Where things stand now is told by no target, and by nothing that was so before something.
    !(question.latest && question.kind === null && (fact.kind === "target" || fact.kind === "plan")) &&
    // What is planned is no answer to what was paid out of it.
    !isPlanOfSpent(fact, question) &&
    !(question.latest && isOverNow(fact, question))
  );
}

/** Whether a fact says what was planned where what was paid out of it is asked. */
export const isPlanOfSpent = (fact: Fact, { spent }: Question) => spent && fact.kind === "plan";

/** "Now" is told by nothing of a phase that is over, unless the question is of that phase too. */
const isOverNow = ({ label }: Fact, { text }: Question) =>
  OF_PHASE.test(fold(Object.values(label).join("\n"))) && !OF_PHASE.test(fold(text));

/** Was so before something, or while somebody was tried out. */
const OF_PHASE = /(?<![a-z])(?:before|truoc(?: khi)?|probation|thu viec)(?![a-z])/;
const BEFORE = /(?<![a-z])(?:before|truoc(?: khi)?)(?![a-z])/;

/** The bridges repaired are not those built; what nothing says of how it came about can be asked for by any deed. */
export function ofDeed(fact: Fact, { deeds }: Question, vocabulary: Vocabulary): boolean {
  if (deeds.length === 0) return true;
  const deedsIn = (texts: string[]) => DEEDS.filter((deed) => texts.some((text) => deed.test(text)));
  const named = deedsIn(knownNamesOf(fact, vocabulary).map(({ folded }) => folded));
  const done = named.length > 0 ? named : deedsIn(fact.quotes.map(({ text }) => fold(text)));
  return done.length === 0 || done.some((deed) => deeds.includes(deed));
}

/** Whether a fact is a level where by how much something changed is asked. */
export function isLevelOfChange(fact: Fact, { asksChange }: Question): boolean {
  return asksChange && fact.direction === null && !isChangeByName(fact);
}

/** What comes a year answers no question for a month's, and a total of several years none for a year's. */
function ofRate(fact: Fact, { text, yearly, speaksOfChange }: Question): boolean {
  const folded = fold(text);
  // "Per month or per year?" asks which of the two it is.
  if (fact.per.includes("year") && ASKS_MONTHLY.test(folded) && !ASKS_WHICH_RATE.test(folded)) return false;
  const { period, per, unit } = fact;
  const isTotal = UNIT_ENTRIES[unit].dimension !== "share" && per.length === 0 && fact.direction === null;
  const spans = period !== null && period.from.slice(0, 4) !== period.to?.slice(0, 4);
  return !(yearly && isTotal && spans && !speaksOfChange);
}

const isTotalOfMoney = ({ unit, per, about, label }: Fact) =>
  UNIT_ENTRIES[unit].dimension === "money" &&
  per.length === 0 &&
  about === null &&
  !OF_EACH_BY_NAME.test(fold(Object.values(label).join("\n")));
const OF_EACH_BY_NAME = /(?<![a-z])(?:per|average|productivity|binh quan|dau nguoi|nang suat)(?![a-z])/;

const ASKS_WHICH_RATE =
  /(?<![a-z])(?:month(?:ly)? or (?:(?:per|a|each|every) )?(?:year|annual)|(?:year|annual)(?:ly)? or (?:(?:per|a|each|every) )?month|thang hay(?: la)?(?: (?:moi|mot|1))? nam|nam hay(?: la)?(?: (?:moi|mot|1))? thang)/;
const ASKS_MONTHLY =
  /(?<![a-z])(?:(?:moi|hang|tung|mot|1) thang|(?:per|a|each|every) month|monthly)(?![a-z])/;

/** By how much something changes is told where a change is spoken of, or a metric that is one is named. */
export function isLevelOrChangeAsked(fact: Fact, question: Question): boolean {
  const { speaksOfChange, yearly } = question;
  return fact.direction === null || speaksOfChange || yearly || namesMetric(question, fact.metric);
}

/** A person or group counts wherever it lives within the place asked for; any other figure only of that very place. */
function inPlace(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.places.get(fact.place)?.kind;
  if (!question.place) return !question.wholeProvince || kind === "province";
  if (fact.place === question.place.id) return true;
  if (fact.about === null) return false;
  // A figure of a person is told of the commune; people are asked about by the village that they live in.
  if (vocabulary.places.get(question.place.id)?.parent === fact.place) return true;
  for (let at = vocabulary.places.get(fact.place); at; at = vocabulary.places.get(at.parent ?? "")) {
    if (at.id === question.place.id) return true;
  }
  return false;
}

/**
 * A single year asks for periods that end in it, but an average over several years is no value of their last
 * (CONTRACT, "Periods and kinds"); a span asks for that span, or for what it ended in.
 */
function inPeriod(fact: Fact, { period: asked, yearly, speaksOfChange, text }: Question): boolean {
  if (!asked) return true;
  if (asked.from === asked.to && ALONE.test(fold(text)))
    return [fact.period?.from, fact.period?.to].every((end) => end?.startsWith(asked.from.slice(0, 4)));
  const { period, base } = fact;
  // "How much has it grown since 2020?": the year is that of the base.
  if (base?.from.startsWith(asked.from.slice(0, 4)) && fact.direction !== null && speaksOfChange) return true;
  if (!period) return false;
  if (asked.to === null) return period.from.startsWith(asked.from) && period.to !== period.from;
  if (period.to === null) return asked.from !== asked.to && period.from.startsWith(asked.from);
  const sameEnd = period.to.startsWith(asked.to) || asked.to.startsWith(period.to);
  const spans = period.from.slice(0, 4) !== period.to.slice(0, 4);
  if (asked.from === asked.to) return sameEnd && (yearly || !(spans && isYearly(fact)));
  return sameEnd;
}

/** One year and no more (folded): no total of several is an answer. */
const ALONE =
  /(?<![a-z])(?:(?:rieng|chi|noi)(?: trong)? nam (?:\d{4}|nay|ngoai)|(?:just|only)(?: (?:in|for|the year))? \d{4}|(?:in|for) \d{4} (?:alone|only)|\d{4} alone)(?![a-z\d])/;

/** Units that answer a question for another: money in any currency, a rate in percent or points, times. */
const ALIKE: string[][] = [
  ["VND", "USD", "EUR"],
  ["percent", "percentage-point", "times"],
  ["household", "house"],
  ["person", "visitor", "job"],
  ["item", "pair"],
  ["metre", "kilometre"],
  ["hectare", "square-kilometre", "square-metre"],
  ["tonne", "kilogram", "quintal"],
  ["megawatt", "kilowatt", "gigawatt"],
];

export const isCount = ({ unit }: Fact) =>
  ["count", "points"].includes(UNIT_ENTRIES[unit].dimension) || unit === "pair";
const isYearly = ({ per }: Fact) => per.includes("year");

/** A metric that is a change by its name: "economic growth rate". */
const CHANGE_BY_NAME = /(?<![a-z])(?:growth|tang truong|reduction|increase|muc (?:tang|giam))(?![a-z])/;

export const isChangeByName = ({ label }: Fact) => CHANGE_BY_NAME.test(fold(label.en ?? label.vi ?? ""));

/** Whether a fact is in a unit, and of a level or a change, that can answer. */
export function ofUnit(fact: Fact, question: Question): boolean {
  const { unit, speaksOfChange, yearly, period, countsThings } = question;
  // "By how much did it grow?" can be answered in percent, whatever the unit of what grew, but by no level.
  if (speaksOfChange && fact.direction !== null) return isYearly(fact) === yearly || period === null;
  if (isLevelOfChange(fact, question) || (countsThings && !isCount(fact))) return false;
  return (
    unit === null ||
    fact.unit === unit ||
    ALIKE.some((list) => list.includes(unit) && list.includes(fact.unit))
  );
}
