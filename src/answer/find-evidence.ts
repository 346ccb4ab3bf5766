import type { Fact, Passage } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { ASKS_MISSING } from "./question-words.ts";
import { namesMetric, type Question } from "./read-question.ts";
import { type Fit, scoreFact } from "./score-fact.ts";
import { wordsOf } from "./word-index.ts";

/** Search over the passages of an index, best first. */
export interface PassageSearch {
  search(text: string, limit: number): Promise<Passage[]>;
}

export interface Evidence {
  /** Facts about the topic that meet every condition of the question, best first. */
  facts: Fit[];
  /** Facts about the topic that differ in place, year or person, best first: what can be offered instead. */
  nearest: Fit[];
  passages: Passage[];
}

/** How much of the topic's weight a fact must explain, and how much of its own name must be said. */
const EXPLAINED = 0.72;
const NAMED = 0.5;
/** Where the whole name of the metric stands in the question, its other words may be of any kind. */
const EXPLAINED_IF_NAMED = 0.5;
/** Where most of a name of the metric is said. */
const NEARLY_NAMED = { named: 0.8, explained: 0.6 };
const EXPLAINED_BY_FIGURE = 0.8;
const CANDIDATES = 60;
const PASSAGES = 8;

/** The facts and passages that bear on a question. */
export async function findEvidence(
  question: Question,
  room: { vocabulary: Vocabulary; facts: FactTable; passages: PassageSearch; model: { use: string } | null },
): Promise<Evidence> {
  const words = question.topic.map(({ start, end }) => question.text.slice(start, end)).join(" ");
  const years = [question.period?.from, question.period?.to].flatMap((date) => date?.slice(0, 4) ?? []);
  const place = question.place ? [question.place.id] : undefined;
  const metrics = question.metrics.flatMap(({ ids }) => ids);
  const lists = await Promise.all([
    metrics.length > 0 ? room.facts.find({ metric: metrics, limit: CANDIDATES }) : [],
    metrics.length > 0 && place ? room.facts.find({ metric: metrics, place, limit: CANDIDATES }) : [],
    words ? room.facts.find({ words, limit: CANDIDATES }) : [],
    metrics.length > 0 && years.length > 0
      ? room.facts.find({ metric: metrics, year: years, limit: CANDIDATES })
      : [],
    words && place ? room.facts.find({ words, place, limit: CANDIDATES }) : [],
  ]);
  const candidates = new Map(lists.flat().map((fact) => [fact.id, fact]));
  const fits = [...candidates.values()]
    .map((fact) => scoreFact(fact, question, room.vocabulary))
    .filter((fit) => isOnTopic(fit, question, room.vocabulary))
    .sort((a, b) => b.score - a.score || a.fact.id.localeCompare(b.fact.id));
  const [holding, nearest] = [true, false].map((holds) =>
    fits.filter(({ fact }) => meetsConditions(fact, question, room.vocabulary) === holds),
  ) as [Fit[], Fit[]];
  return {
    facts: ofNamedMetric(holding, nearest, question, room.vocabulary),
    nearest,
    // Where facts answer, nobody reads the passages but a model that is always asked.
    passages:
      question.asks === "figure" && holding.length > 0 && room.model?.use !== "always"
        ? []
        : await room.passages.search(question.text, PASSAGES),
  };
}

/** How much worse a fact of a metric that the question names may fit its other words than one of another metric. */
const NAMED_AHEAD = { score: 0.12, explained: 0.02 };

/**
 * Where a metric is named in full and fits about as well as any other, only its facts answer: another metric's never
 * stand in for a value that is missing.
 */
function ofNamedMetric(holding: Fit[], nearest: Fit[], question: Question, vocabulary: Vocabulary): Fit[] {
  const ids = question.metrics.flatMap((mention) => mention.ids);
  // "Giải ngân được mấy %" names the amount and means its share: a neighbour of the unit asked for will do.
  const { unit } = question;
  const ofOtherUnit = ids
    .flatMap((id) => vocabulary.metrics.get(id) ?? [])
    .filter((m) => unit && !m.unit.includes(unit));
  const neighbours = ofOtherUnit.flatMap((metric) => metric.neighbours);
  const isNamed = ({ fact }: Fit) =>
    ids.includes(fact.metric) || (neighbours.includes(fact.metric) && fact.unit === unit);
  const best = (fits: Fit[], part: "score" | "explained") => Math.max(0, ...fits.map((fit) => fit[part]));
  const named = [...holding, ...nearest].filter(isNamed);
  const others = holding.filter((fit) => !isNamed(fit));
  const ahead = (["score", "explained"] as const).every(
    (part) => best(named, part) >= best(others, part) - NAMED_AHEAD[part],
  );
  return named.length > 0 && ahead ? holding.filter(isNamed) : holding;
}

function isOnTopic(fit: Fit, question: Question, vocabulary: Vocabulary): boolean {
  const { fact, explained, named } = fit;
  if (!namesAll(fact, question) || !ofSense(fact, question) || !ofMeasure(fact, question, vocabulary))
    return false;
  // One syllable without marks can be any of a dozen words.
  const strong = question.topic.filter((token) => weightOf(token) === 1).length;
  if (
    question.language === "vi" &&
    !question.fullyMarked &&
    strong < 2 &&
    !namesMetric(question, fact.metric)
  )
    return false;
  // "Which company ...?" is answered by a figure only if hardly a word of it is about something else.
  if (question.asks === "text") return explained >= EXPLAINED_BY_FIGURE && named >= NAMED;
  if (namesMetric(question, fact.metric)) return explained >= EXPLAINED_IF_NAMED;
  return named >= NEARLY_NAMED.named
    ? explained >= NEARLY_NAMED.explained
    : explained >= EXPLAINED && named >= NAMED;
}

function ofMeasure(fact: Fact, { measures }: Question, { metrics }: Vocabulary): boolean {
  if (measures.length === 0) return true;
  const metric = metrics.get(fact.metric);
  const names = fold((metric ? namesOf(metric) : Object.values(fact.label)).join("\n"));
  const { dimension } = UNIT_ENTRIES[fact.unit];
  return measures.every(({ noun, dimensions }) => dimensions.includes(dimension) || noun.test(names));
}

/** A named group's figure only; a person's only where a word of the question is of their name, or no place is asked. */
function ofPeople({ about, place }: Fact, question: Question, { groups, places }: Vocabulary): boolean {
  const group = [...groups.values()].find(({ label }) => label.en === about);
  if (question.groups.length > 0) return group !== undefined && question.groups.includes(group.id);
  if (about === null || group) return true;
  const isNamed = termTokens(about).some(({ key }) => question.words.has(key));
  const asked = question.place && places.get(question.place.id);
  return isNamed || (!question.wholeProvince && (asked?.kind !== "province" || asked.id === place));
}

/** What was given for one programme answers no question about another. */
function ofProgramme(fact: Fact, { programmes }: Question): boolean {
  return programmes.length === 0 || fact.programme === null || programmes.includes(fact.programme);
}

/** "How many communes have *not yet* met it" is answered by no figure of those that have. */
function ofSense(fact: Fact, { missing }: Question): boolean {
  return (
    !missing ||
    ASKS_MISSING.test(fold([...Object.values(fact.label), ...fact.quotes.map(({ text }) => text)].join(" ")))
  );
}

/** A person's or a thing's name in the question must be one of the fact's: it makes all the difference. */
function namesAll(fact: Fact, { names }: Question): boolean {
  const known = [
    ...Object.values(fact.label),
    fact.about,
    fact.speaker,
    ...fact.quotes.map(({ text }) => text),
  ];
  const indexes = known.filter((text) => text !== null).map(wordsOf);
  return names.every((name) => indexes.some((index) => index.has(name, false)));
}

function meetsConditions(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  return (
    inPlace(fact, question, vocabulary) &&
    inPeriod(fact, question) &&
    ofUnit(fact, question) &&
    ofProgramme(fact, question) &&
    ofPeople(fact, question, vocabulary) &&
    // Where things stand now is told by no target.
    !(question.latest && question.kind === null && (fact.kind === "target" || fact.kind === "plan"))
  );
}

/** A person or group counts wherever it lives within the place asked for; any other figure only of that very place. */
function inPlace(fact: Fact, question: Question, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.places.get(fact.place)?.kind;
  if (!question.place) return !question.wholeProvince || kind === "province";
  if (fact.place === question.place.id) return true;
  if (fact.about === null) return false;
  for (let at = vocabulary.places.get(fact.place); at; at = vocabulary.places.get(at.parent ?? "")) {
    if (at.id === question.place.id) return true;
  }
  return false;
}

/**
 * A single year asks for periods that end in it, but an average over several years is no value of their last
 * (CONTRACT, "Periods and kinds"); a span asks for that span, or for what it ended in.
 */
function inPeriod(fact: Fact, { period: asked, yearly }: Question): boolean {
  if (!asked) return true;
  const { period, base } = fact;
  // "How much has it grown since 2020?": the year is that of the base.
  if (base?.from.startsWith(asked.from.slice(0, 4)) && fact.direction !== null) return true;
  if (!period) return false;
  if (asked.to === null) return period.from.startsWith(asked.from) && period.to !== period.from;
  if (period.to === null) return asked.from !== asked.to && period.from.startsWith(asked.from);
  const sameEnd = period.to.startsWith(asked.to) || asked.to.startsWith(period.to);
  const spans = period.from.slice(0, 4) !== period.to.slice(0, 4);
  if (asked.from === asked.to) return sameEnd && (yearly || !(spans && isYearly(fact)));
  return sameEnd;
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

const isCount = ({ unit }: Fact) =>
  ["count", "points"].includes(UNIT_ENTRIES[unit].dimension) || unit === "pair";
const isYearly = ({ per }: Fact) => per.includes("year");

function ofUnit(
  fact: Fact,
  { unit, speaksOfChange, asksChange, yearly, period, countsThings }: Question,
): boolean {
  // "By how much did it grow?" can be answered in percent, whatever the unit of what grew, but by no level.
  if (speaksOfChange && fact.direction !== null) return isYearly(fact) === yearly || period === null;
  if (asksChange || (countsThings && !isCount(fact))) return false;
  return (
    unit === null ||
    fact.unit === unit ||
    ALIKE.some((list) => list.includes(unit) && list.includes(fact.unit))
  );
}
