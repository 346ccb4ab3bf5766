import type { Fact, Measure, Passage, Quantity } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Named, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleCard } from "./citation-of.ts";
import { meetsConditions } from "./conditions.ts";
import type { Answered, Draft, Extract, FiguresDraft } from "./draft.ts";
import { draftOperation, impliedBy } from "./draft-operation.ts";
import { findCompanions } from "./find-companions.ts";
import type { Evidence, PassageSearch } from "./find-evidence.ts";
import { findExtracts, languageIn } from "./find-extracts.ts";
import { findNamedSources, ofFigures } from "./find-named-sources.ts";
import { levelOf } from "./find-operands.ts";
import { listParts, totalOfProgramme } from "./list-facts.ts";
import { needsTwo } from "./needs-two.ts";
import { ASKS_OPINION } from "./opinion-words.ts";
import { pointsOf } from "./points-of.ts";
import { namesMetric, type Question } from "./question.ts";
import { ASKS_AMOUNT, OF_TARGET } from "./question-words.ts";
import { rankFacts } from "./rank-facts.ts";
import { type Fit, scoreFacts } from "./score-fact.ts";
import { wordsOf } from "./word-index.ts";

interface Rooms {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch;
  articles: Map<string, ArticleCard>;
}

const MOST_OPTIONS = 4;
const MOST_EXAMPLES = 60;

/** What to say to a question, from facts and passages alone. */
export async function writeDraft(question: Question, evidence: Evidence, room: Rooms): Promise<Draft> {
  const home = { place: [homePlace(room.vocabulary).id] };
  if (question.asks === "nothing") {
    return { type: "help", foreign: question.foreign, examples: await examples(room.facts, home) };
  }
  if (ASKS_OPINION.test(fold(question.text))) return { type: "unknown", asks: "text", nearest: [] };
  // "Where does the money come from?" asks for its parts, unless it is about a figure that somebody has read.
  const parts = question.parts ? await listParts(question, room) : null;
  const asksPartsOnly = question.figures.length + question.operations.length === 0;
  if (parts && asksPartsOnly) return await figuresOf(question, parts, [], room);
  const sources = await findNamedSources(question, evidence, room);
  if (sources) return sources;
  const ranked = await rankedByFigure(rankFacts(evidence.facts, question, room.vocabulary), question, room);
  const operation = statesItself(ranked[0], question, room.vocabulary)
    ? null
    : await draftOperation(question, room);
  if (operation) return operation;
  if (needsTwo(question, ranked[0]))
    return { type: "unknown", asks: "figure", nearest: distinct(ranked, []) };
  if (parts) return await figuresOf(question, parts, [], room);
  if (saysNoTopic(question) && !isClear(evidence.facts[0])) {
    const meant = await ofFigures(question, room.facts);
    if (meant.length > 0) return await figuresDraft(question, meant, room);
    const asked = question.place ? { place: [question.place.id] } : home;
    const known = await examples(room.facts, asked);
    return { type: "clarify", examples: known.length > 0 ? known : await examples(room.facts, home) };
  }
  const extracts = () => findExtracts(question, evidence.passages, room.vocabulary);
  const told = question.asks === "text" ? sentenceOf(ranked, question, evidence.passages) : null;
  if (told) return { type: "extracts", extracts: [told] };
  const figureTells = ranked[0] !== undefined && tellsWhat(question, ranked[0], evidence);
  if (question.asks === "text" && !figureTells && extracts().length > 0)
    return { type: "extracts", extracts: extracts() };
  if (ranked.length > 0 || question.several) {
    const draft = await figuresDraft(question, ranked, room);
    if (draft.answers.length > 0) return draft;
  }
  const total = await allMoney(question, room);
  if (total) return await figuresDraft(question, [total], room);
  const implied = await draftOperation(question, room, impliedBy(question));
  if (implied) return implied;
  if (question.asks === "either" && evidence.nearest.length === 0 && extracts().length > 0)
    return { type: "extracts", extracts: extracts() };
  const nearest = rankFacts(evidence.nearest, question, room.vocabulary);
  if (evidence.open) return { type: "clarify", examples: distinct(nearest, []) };
  return {
    type: "unknown",
    asks: question.asks === "text" ? "text" : "figure",
    nearest: distinct(nearest, []),
  };
}

/** Words that weigh little can still say most of a name: "percent of the plan paid out". */
const isClear = (best: Fit | undefined) =>
  best !== undefined && best.named >= 0.75 && best.explained >= 0.7 && best.weight >= 0.5;

/** How well a figure must fit "What did the bank lend?", which asks for no number outright. */
const TELLS = { explained: 0.85, named: 0.8 };
const ASKS_WHAT = /^(?!.*(?<![a-z])(?:who|whom|whose|why|how|where|which)(?![a-z])).*(?<![a-z])what(?![a-z])/;

function tellsWhat({ text }: Question, best: Fact, { facts }: Evidence): boolean {
  const fit = facts.find(({ fact }) => fact.id === best.id);
  return (
    ASKS_WHAT.test(fold(text)) &&
    fit !== undefined &&
    fit.explained >= TELLS.explained &&
    fit.named >= TELLS.named
  );
}

/** "What are the eight key areas?": the sentence that counts them. */
function sentenceOf(ranked: Fact[], question: Question, passages: Passage[]): Extract | null {
  const fact = ranked.find((known) => hasFigureOf(question, known));
  const passage = passages.find(({ id }) => id === fact?.passage);
  if (!fact || !passage) return null;
  const language = languageIn(passage, question.language);
  const quote = fact.quotes.find((own) => own.language === language);
  return quote ? { passage, language, quote: quote.text } : null;
}

/** Words for raising or spending all the money of a programme, whoever gives it; "bỏ ra", "góp" ask what somebody gave. */
const RAISES =
  /(?<![a-z])(?:huy dong|dau tu|rais(?:e|ed|ing)|mobili[sz]\w*|invest\w*|spen[dt]|went into|chi cho)(?![a-z])/;

/** "How much was raised for new rural development?": all the money of a programme, where nothing else is asked of it. */
async function allMoney(question: Question, room: Rooms): Promise<Fact | null> {
  if (!RAISES.test(fold(question.text))) return null;
  const { topic, metrics, unit, programmes } = question;
  const names = programmes.flatMap((id) => namesOf(room.vocabulary.programmes.get(id) as Named)).map(wordsOf);
  const rest = topic.filter(
    (token) => token.weight === 1 && !names.some((name) => name.has(token, question.fullyMarked)),
  );
  return metrics.length === 0 && unit === "VND" && rest.length === 0
    ? await totalOfProgramme(question, room)
    : null;
}

/** True where a source prints the very change that a question asks for: nothing is to be computed then. */
function statesItself(fact: Fact | undefined, question: Question, { metrics }: Vocabulary): boolean {
  const isShareOfTarget = fact !== undefined && (metrics.get(fact.metric)?.targetShareOf ?? null) !== null;
  // "How much does a person earn in a year on average?" is answered by what is printed a year.
  const isYearly = question.yearly && fact?.per.includes("year") === true && !question.several;
  return isYearly || statesChange(fact, question) || (isShareOfTarget && OF_TARGET.test(fold(question.text)));
}

function statesChange(fact: Fact | undefined, question: Question): boolean {
  const { speaksOfChange, period, periods, operations } = question;
  if (!fact || !speaksOfChange || fact.direction === null) return false;
  if (operations.some((asked) => asked === "trend" || asked === "target-gap")) return false;
  const isEnd = ({ period: named }: (typeof periods)[number]) =>
    [fact.period, fact.base].some((own) => own && named?.to && own.to?.startsWith(named.to));
  if (periods.length > 1 && !periods.every(isEnd)) return false;
  return period === null || period.from === period.to || period.from === fact.period?.from;
}

/** "The 54 million a head: is that income or GRDP?" is about a figure that is printed, if it fits as well. */
async function rankedByFigure(ranked: Fact[], question: Question, room: Rooms): Promise<Fact[]> {
  if (
    question.figures.length === 0 ||
    ranked.length === 0 ||
    ranked.some((fact) => hasFigureOf(question, fact))
  )
    return ranked;
  const explained = (fact: Fact) => scoreFacts([fact], question, room.vocabulary)[0]?.explained ?? 0;
  const [best] = ranked;
  const least = best ? explained(best) : 1;
  const said = (await ofFigures(question, room.facts)).filter(
    (fact) => meetsConditions(fact, question, room.vocabulary) && explained(fact) >= least,
  );
  return said.length > 0 ? said : ranked;
}

const hasFigureOf = ({ figures }: Question, fact: Fact) =>
  figures.some((figure) => compareMeasures(figure, fact) === "same");

/** "19/19 criteria" names what it counts; a percentage or an amount of money can be of anything. */
const isOfSomething = ({ unit }: Pick<Fact, "unit">) =>
  unit !== "item" && UNIT_ENTRIES[unit].dimension === "count";

/** "2025?", "tỷ lệ?": no reading is likelier than another. */
function saysNoTopic({ topic, metrics, groups, names, counted, asks, figures }: Question): boolean {
  return (
    !counted &&
    !figures.some(isOfSomething) &&
    names.length === 0 &&
    !(asks === "text" && topic.length > 0) &&
    metrics.length === 0 &&
    groups.length === 0 &&
    topic.every(({ weight }) => weight < 1)
  );
}

/** Some of what can be asked, spread over the articles: whole figures of a place, each of another metric. */
async function examples(facts: FactTable, where: { place: string[] }): Promise<Fact[]> {
  const whole = { about: [null], partOf: [null], kind: ["actual"], limit: MOST_EXAMPLES } as const;
  const found = await facts.find({ ...where, ...whole });
  const distinctMetrics = [...new Map(found.map((fact) => [fact.metric, fact])).values()];
  const every = Math.max(1, Math.floor(distinctMetrics.length / MOST_OPTIONS));
  return distinctMetrics.filter((_, n) => n % every === 0).slice(0, MOST_OPTIONS);
}

async function figuresDraft(question: Question, ranked: Fact[], room: Rooms): Promise<FiguresDraft> {
  return await figuresOf(question, await onePerMetric(ranked, question, room), ranked, room);
}

async function figuresOf(
  question: Question,
  chosen: Fact[],
  ranked: Fact[],
  room: Rooms,
): Promise<FiguresDraft> {
  const answers = await Promise.all(chosen.map((fact) => findCompanions(fact, room)));
  const [first] = answers;
  const others = isOpen(question) ? distinct(ranked, answers) : [];
  return { type: "figures", answers, premise: first ? premiseOf(question, first.fact) : null, others };
}

/** Other readings are offered where neither place nor time was asked for: where both are, only one can be meant. */
function isOpen({ place, wholeProvince, period }: Question): boolean {
  return period === null || (place === null && !wholeProvince);
}

/** The best fact; where several metrics are asked for by name ("A and B"), the best of each. */
async function onePerMetric(ranked: Fact[], question: Question, room: Rooms): Promise<Fact[]> {
  const points = question.several ? pointsOf(question, "metric", room.vocabulary) : [];
  const named = await Promise.all(points.map((point) => levelOf(point, room)));
  const known = named.filter((fact) => fact !== null);
  return known.length > 1 ? [...new Map(known.map((fact) => [fact.id, fact])).values()] : ranked.slice(0, 1);
}

/** Whether the question's own figure is the fact's; amounts that it asks for are no premise. */
function premiseOf(question: Question, fact: Fact): "holds" | "fails" | null {
  const matches = question.figures
    .map((figure) => compareMeasures(asGrowth(figure, fact), fact))
    .filter((match) => match !== "incomparable");
  if (matches.length === 0) return null;
  if (matches.every((match) => match === "different"))
    return namesMetric(question, fact.metric) || isOfSomething(fact) ? "fails" : null;
  return ASKS_AMOUNT.test(fold(question.text)) ? null : "holds";
}

/** "Doubled" of what a source says to have grown by so many percent: by a hundred. */
function asGrowth(figure: Quantity, { unit, direction }: Fact): Measure {
  if (figure.unit !== "times" || unit !== "percent" || direction === null || !figure.value) return figure;
  // Nobody says "doubled" of what grew by half.
  const step = 100 * Math.min(figure.step, 0.1);
  return { ...figure, unit, direction: "up", value: (figure.value - 1) * 100, step };
}

/** Facts that can be offered beside the answers: one for each metric, place and period. */
function distinct(facts: Fact[], answers: Answered[]): Fact[] {
  const key = ({ metric, place, period, about }: Fact) => JSON.stringify([metric, place, period, about]);
  const seen = new Set(answers.flatMap(({ fact, conflicts }) => [fact, ...conflicts]).map(key));
  return facts.filter((fact) => !seen.has(key(fact)) && seen.add(key(fact))).slice(0, MOST_OPTIONS);
}
