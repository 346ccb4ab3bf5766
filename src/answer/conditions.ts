import type { Fact } from "../domain.ts";
import { DEEDS } from "../facts/measure-words.ts";
import { saysThings } from "../facts/says-things.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { inPeriod, inPlace } from "./in-place-and-time.ts";
import { knownNamesOf } from "./known-name.ts";
import { ofPeople } from "./of-people.ts";
import { namesMetric, type Question } from "./question.ts";
import { ASKS_MISSING } from "./question-words.ts";
import { wordsOf } from "./word-index.ts";

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
