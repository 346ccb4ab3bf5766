import type { Fact, Passage } from "../domain.ts";
import type { FactQuery, FactTable } from "../facts/fact-table.ts";
import type { Span } from "../facts/spans.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import type { Metric, Vocabulary } from "../vocabulary/vocabulary.ts";
import {
  isCount,
  isLevelOfChange,
  isLevelOrChangeAsked,
  isPlanOfSpent,
  meetsConditions,
  namesAll,
  ofDeed,
  ofMeasure,
  ofSense,
  ofUnit,
} from "./conditions.ts";
import { onlyFigureOfPerson } from "./only-figure-of-person.ts";
import { namesMetric, type Question } from "./question.ts";
import { saysMoreThanWhole } from "./rank-facts.ts";
import { type Fit, scoreFacts } from "./score-fact.ts";
import { searchText } from "./search-text.ts";
import { nameWords, type TopicWord } from "./weigh-words.ts";

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
  /** True where several metrics fit words that tell little about as well: none of them is likelier. */
  open: boolean;
}

/** How much of the topic's weight a fact must explain, and how much of its own name must be said. */
const EXPLAINED = 0.72;
const NAMED = 0.5;
/** Where the whole name of the metric stands in the question, its other words may be of any kind. */
const EXPLAINED_IF_NAMED = 0.4;
/** Where most of a name of the metric is said. */
const NEARLY_NAMED = { named: 0.7, explained: 0.55 };
/** The same where the quote has all other words but light ones. */
const LIGHT = 0.3;
const ALL_IN_QUOTE = 0.45;
const EXPLAINED_BY_FIGURE = 0.8;
/** From here on a name, or a question, is said in full. */
const SAYS_ALL = 0.95;
const CANDIDATES = 60;
const PASSAGES = 12;

/** The facts and passages that bear on a question. */
export async function findEvidence(
  question: Question,
  room: { vocabulary: Vocabulary; facts: FactTable; passages: PassageSearch; model: { use: string } | null },
): Promise<Evidence> {
  const words = wordsSought(question, room.vocabulary);
  const years = [question.period?.from, question.period?.to].flatMap((date) => date?.slice(0, 4) ?? []);
  const narrower = [
    ...(question.place ? [{ place: [question.place.id] }] : []),
    ...(years.length > 0 ? [{ year: years }] : []),
  ];
  const meant = metricsMeant(question, room.vocabulary);
  const lists = await Promise.all([
    meant.length > 0 ? findCandidates({ metric: meant }, narrower, room.facts) : [],
    words ? findCandidates({ words }, narrower, room.facts) : [],
  ]);
  const candidates = new Map(lists.flat().map((fact) => [fact.id, fact]));
  const scored = scoreFacts([...candidates.values()], question, room.vocabulary);
  const fits = scored
    .filter((fit) => isOnTopic(fit, question, meant, room.vocabulary))
    .sort((a, b) => b.score - a.score || a.fact.id.localeCompare(b.fact.id));
  const { meeting = [], nearest = [] } = Object.groupBy(fits, ({ fact }) =>
    meetsConditions(fact, question, room.vocabulary) ? "meeting" : "nearest",
  );
  const elsewhere = nearest.filter(
    ({ fact, explained, named }) =>
      !isLevelOfChange(fact, question) &&
      isLevelOrChangeAsked(fact, question) &&
      // "How many households are poor?" says all of a rate, and no more of a number of other households.
      (ofUnit(fact, question) || meant.includes(fact.metric) || Math.min(explained, named) >= SAYS_ALL),
  );
  const holding = isVague(question) ? onlyIfAhead(meeting, meant) : ofBestMetric(meeting, elsewhere);
  const answering = isOfUnknownMetric(question, fits)
    ? []
    : ofNamedMetric(holding, nearest, meant, question, room.vocabulary);
  return {
    open: holding.length === 0 && meeting.some(({ explained, named }) => explained >= 0.9 && named >= 0.8),
    facts: answering.length > 0 ? answering : onlyFigureOfPerson(scored, question, room.vocabulary),
    nearest: holding.length > 0 ? nearest : [...meeting, ...nearest],
    passages: readsPassages(question, holding, room.model)
      ? await room.passages.search(searchText(question, room.vocabulary), PASSAGES)
      : [],
  };
}

/** The words of the topic, and what names of figures call the things that it says otherwise. */
function wordsSought({ topic, text, synonyms }: Question, vocabulary: Vocabulary): string {
  const own = topic.map(({ start, end }) => text.slice(start, end));
  const others = synonyms.flatMap(({ ids }) => ids.flatMap((id) => vocabulary.synonyms.get(id)?.heads ?? []));
  return [...own, ...others].join(" ");
}

/** What asks for a figure is answered in words by nobody but a model: where facts do not answer, or always. */
function readsPassages({ asks }: Question, holding: Fit[], model: { use: string } | null): boolean {
  return asks !== "figure" || (model !== null && (holding.length === 0 || model.use === "always"));
}

/**
 * The facts of a query; where there are more than are looked at, also those of the place and of the years asked for,
 * which most questions need: all are asked for at once, as one after the other takes twice as long.
 */
async function findCandidates(query: FactQuery, narrower: FactQuery[], facts: FactTable): Promise<Fact[]> {
  const [found = [], ...more] = await Promise.all(
    [{}, ...narrower].map((also) => facts.find({ ...query, ...also, limit: CANDIDATES })),
  );
  return found.length < CANDIDATES ? found : [...found, ...more.flat()];
}

/** How much worse a fact of a metric that the question names may fit its other words than one of another metric. */
const NAMED_AHEAD = { score: 0.12, explained: 0.02 };

/**
 * Where a metric is named in full and fits about as well as any other, only its facts answer: another metric's never
 * stand in for a value that is missing.
 */
function ofNamedMetric(
  holding: Fit[],
  nearest: Fit[],
  meant: string[],
  question: Question,
  vocabulary: Vocabulary,
): Fit[] {
  const isNamed = ({ fact }: Fit) => meant.includes(fact.metric);
  const best = (fits: Fit[], part: "score" | "explained") => Math.max(0, ...fits.map((fit) => fit[part]));
  // "What do exported workers earn?" names the people, not their number.
  const asksNumber = question.unit === null || UNIT_ENTRIES[question.unit].dimension === "count";
  const named = [...holding, ...nearest.filter(({ fact }) => asksNumber || !isCount(fact))]
    .filter(isNamed)
    // "How much of the budget is spent?" names what it asks a part of.
    .filter(({ fact }) => !isPlanOfSpent(fact, question));
  const others = holding.filter((fit) => !isNamed(fit));
  const ahead = (["score", "explained"] as const).every(
    (part) => best(named, part) >= best(others, part) - NAMED_AHEAD[part],
  );
  // "Concrete bridges repaired": the words for the deed fit other bridges, which are not asked about.
  const wasOtherDeed = nearest.some((fit) => isNamed(fit) && !ofDeed(fit.fact, question, vocabulary));
  const isMeant = (fit: Fit) => isNamed(fit) || saysMoreThanWhole(fit, holding);
  return named.length > 0 && (ahead || wasOtherDeed) ? holding.filter(isMeant) : holding;
}

/** Every word of weight is the name of a metric that no article has a figure of. */
function isOfUnknownMetric({ topic, metrics }: Question, fits: Fit[]): boolean {
  const unknown = metrics.filter(({ ids }) => !fits.some(({ fact }) => ids.includes(fact.metric)));
  const strong = topic.filter(({ weight }) => weight === 1);
  const isNamed = ({ start }: { start: number }) =>
    unknown.some((mention) => mention.start <= start && start < mention.end);
  return unknown.length > 0 && strong.length > 0 && strong.every(isNamed);
}

/**
 * The metrics that a question names. "Giải ngân được mấy %" names the amount and means its share: where a metric has
 * no figures in the unit asked for, its neighbours in that unit are meant too.
 */
export function metricsMeant({ metrics, unit }: Question, vocabulary: Vocabulary): string[] {
  const ids = metrics.flatMap((mention) => mention.ids);
  const known = (list: string[]) => list.flatMap((id) => vocabulary.metrics.get(id) ?? []);
  const inUnit = (metric: Metric) => unit === null || metric.unit.includes(unit);
  const others = known(ids).filter((metric) => !inUnit(metric));
  // How many poor households there are is told by no number of those that were given something.
  const isCounted = unit !== null && UNIT_ENTRIES[unit].dimension === "count";
  const neighbours = [...vocabulary.metrics.values()].filter(
    ({ id, neighbours: own, shareOf, targetShareOf }) =>
      others.some(
        (metric) =>
          [shareOf, targetShareOf].includes(metric.id) ||
          (!isCounted && (metric.neighbours.includes(id) || own.includes(metric.id))),
      ),
  );
  return [...ids, ...neighbours.filter(inUnit).map(({ id }) => id)];
}

/** How much better a metric fits that has no figure for the place and time asked, before no other answers for it. */
const FITS_BETTER = 0.1;

function ofBestMetric(holding: Fit[], nearest: Fit[]): Fit[] {
  const [best] = nearest;
  if (!best || best.score < (holding[0]?.score ?? 0) + FITS_BETTER) return holding;
  return holding.filter(({ fact }) => fact.metric === best.fact.metric);
}

/** One syllable without marks can be any of a dozen words. */
function isVague({ language, fullyMarked, topic }: Question): boolean {
  return language === "vi" && !fullyMarked && topic.filter(({ weight }) => weight === 1).length < 2;
}

/** How much of its name must be said, and how far it must be ahead of all others, for a metric that few words tell. */
const AHEAD_IF_ALL = { named: 0.6, explained: 0.95 };
const AHEAD = { named: 0.7, explained: 0.75, score: 0.05 };

/** The facts of the best metric, where it is clearly the best, or is named in full. */
function onlyIfAhead(fits: Fit[], meant: string[]): Fit[] {
  const [best] = fits;
  if (!best || meant.includes(best.fact.metric)) return fits;
  const next = fits.find(({ fact }) => fact.metric !== best.fact.metric)?.score ?? 0;
  const saysName = best.named >= AHEAD.named && best.explained >= AHEAD.explained;
  const saysAll = best.named >= AHEAD_IF_ALL.named && best.explained >= AHEAD_IF_ALL.explained;
  const isAhead = (saysName || saysAll) && best.score >= next + AHEAD.score;
  return isAhead ? fits.filter(({ fact }) => fact.metric === best.fact.metric) : [];
}

/** True for a word that names of figures, or the thesaurus, know: a fact without it is about something else. */
function isContent(token: TopicWord, question: Question, vocabulary: Vocabulary): boolean {
  const { synonyms, language, fullyMarked } = question;
  if (token.weight < 1) return false;
  const isIn = ({ start, end }: Span) => start <= token.start && token.start < end;
  // A syllable without marks is a word of some name by chance.
  const tellsWords = language === "en" || fullyMarked;
  return synonyms.some(isIn) || (tellsWords && nameWords(vocabulary).has(token.key));
}

function isOnTopic(fit: Fit, question: Question, meant: string[], vocabulary: Vocabulary): boolean {
  const { fact, explained, named, unexplained } = fit;
  if (!namesAll(fact, question) || !ofSense(fact, question) || !ofMeasure(fact, question, vocabulary))
    return false;
  // "Which company ...?" is answered by a figure only if hardly a word of it is about something else.
  if (question.asks === "text") return explained >= EXPLAINED_BY_FIGURE && named >= NAMED;
  const isOfUnit = question.unit === fact.unit && meant.includes(fact.metric);
  if (isOfUnit || namesMetric(question, fact.metric)) return explained >= EXPLAINED_IF_NAMED;
  if (unexplained.some((token) => isContent(token, question, vocabulary))) return false;
  if (meant.includes(fact.metric)) return explained >= EXPLAINED_IF_NAMED;
  if (named >= NAMED && unexplained.every(({ weight }) => weight <= LIGHT)) return explained >= ALL_IN_QUOTE;
  return named >= NEARLY_NAMED.named
    ? explained >= NEARLY_NAMED.explained
    : (explained >= EXPLAINED && named >= NAMED) || (explained >= 0.9 && named >= 0.34);
}
