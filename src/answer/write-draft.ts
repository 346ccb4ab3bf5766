import type { Fact, Passage } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { fold } from "../text/fold.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ArticleCard } from "./citation-of.ts";
import { meetsConditions } from "./conditions.ts";
import type { Draft, Extract } from "./draft.ts";
import { distinct, draftFigures, figuresOf, isOfSomething, MOST_OPTIONS } from "./draft-figures.ts";
import { draftOperation, impliedBy } from "./draft-operation.ts";
import { findAllMoney } from "./find-all-money.ts";
import type { Evidence, PassageSearch } from "./find-evidence.ts";
import { findExtracts, languageIn } from "./find-extracts.ts";
import { findNamedSources, ofFigures } from "./find-named-sources.ts";
import { listParts } from "./list-facts.ts";
import { listPaidFor, listWorks } from "./list-works.ts";
import { needsTwo } from "./needs-two.ts";
import { ASKS_OPINION } from "./opinion-words.ts";
import type { Question } from "./question.ts";
import { NAMES_LESS, rankFacts } from "./rank-facts.ts";
import { type Fit, scoreFacts } from "./score-fact.ts";
import { statesItself } from "./states-itself.ts";

interface Rooms {
  vocabulary: Vocabulary;
  facts: FactTable;
  passages: PassageSearch;
  articles: Map<string, ArticleCard>;
}

const MOST_EXAMPLES = 60;

/** What to say to a question, from facts and passages alone. */
export async function writeDraft(question: Question, evidence: Evidence, room: Rooms): Promise<Draft> {
  const home = { place: [homePlace(room.vocabulary).id] };
  if (question.asks === "nothing") {
    return { type: "help", foreign: question.foreign, examples: await examples(room.facts, home) };
  }
  if (ASKS_OPINION.test(fold(question.text))) return { type: "unknown", asks: "text", nearest: [] };
  if (question.operands.length > 0) {
    const draft = await draftOperation(question, room);
    return draft ?? { type: "clarify", examples: await examples(room.facts, home) };
  }
  // "Where does the money come from?" asks for its parts, unless it is about a figure that somebody has read.
  const parts = question.parts ? await listParts(question, room) : null;
  const asksPartsOnly = question.figures.length + question.operations.length === 0;
  if (parts && asksPartsOnly) return await figuresOf(question, parts, [], room);
  // "13.159.569 triệu đồng là bao nhiêu nghìn tỷ?": a figure that some article prints, in another scale.
  if (question.scale !== null) {
    const [printed] = await ofFigures(question, room.facts);
    return printed
      ? await figuresOf(question, [printed], [], room)
      : { type: "unknown", asks: "figure", nearest: [] };
  }
  const works = (await listWorks(question, room)) ?? (await listPaidFor(question, room));
  if (works) return await figuresOf(question, works, [], room);
  // "96/115 communes is how many percent?" names nothing but its figure: no other percentage answers.
  if (isOfFigureAlone(question))
    return { type: "unknown", asks: "figure", nearest: distinct(await ofFigures(question, room.facts), []) };
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
    if (meant.length > 0) return await draftFigures(question, meant, room);
    const asked = question.place ? { place: [question.place.id] } : home;
    const known = await examples(room.facts, asked);
    return { type: "clarify", examples: known.length > 0 ? known : await examples(room.facts, home) };
  }
  let found: Extract[] | null = null;
  const extracts = () => (found ??= findExtracts(question, evidence.passages, room.vocabulary));
  const told = question.asks === "text" ? sentenceOf(ranked, question, evidence.passages) : null;
  if (told) return { type: "extracts", extracts: [told] };
  const figureTells = ranked[0] !== undefined && tellsWhat(question, ranked[0], evidence);
  if (question.asks === "text" && !figureTells && extracts().length > 0)
    return { type: "extracts", extracts: extracts() };
  if (ranked.length > 0 || question.several) {
    const draft = await draftFigures(question, ranked, room);
    if (draft.answers.length > 0) return draft;
  }
  const total = await findAllMoney(question, room);
  if (total) return await draftFigures(question, [total], room);
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
  best !== undefined &&
  ((best.named >= 0.75 && best.explained >= 0.7 && best.weight >= 0.5) ||
    (best.named >= 0.9 && best.explained >= 0.9 && best.weight >= LIGHTEST));
/** "96/115 xã" says nothing of what they did. */
const LIGHTEST = 0.3;

/** How much of its name must be said for a figure that all words of "What did the bank lend?" fit, which asks for no number outright. */
const TELLS_IF_NAMED = 0.8;
const ASKS_WHAT = /^(?!.*(?<![a-z])(?:who|whom|whose|why|how|where|which)(?![a-z])).*(?<![a-z])what(?![a-z])/;

function tellsWhat({ text }: Question, best: Fact, { facts }: Evidence): boolean {
  const fit = facts.find(({ fact }) => fact.id === best.id);
  return (
    ASKS_WHAT.test(fold(text)) &&
    fit !== undefined &&
    fit.unexplained.length === 0 &&
    fit.named >= TELLS_IF_NAMED
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

/** "The 54 million a head: is that income or GRDP?" is about a figure that is printed, if it fits as well. */
async function rankedByFigure(ranked: Fact[], question: Question, room: Rooms): Promise<Fact[]> {
  if (
    question.figures.length === 0 ||
    ranked.length === 0 ||
    ranked.some((fact) => hasFigureOf(question, fact))
  )
    return ranked;
  const fitOf = (fact: Fact) => scoreFacts([fact], question, room.vocabulary)[0] as Fit;
  const best = fitOf(ranked[0] as Fact);
  const said = (await ofFigures(question, room.facts)).filter((fact) => {
    const { explained, named } = fitOf(fact);
    const fits = explained >= best.explained && named >= best.named - NAMES_LESS;
    return fits && meetsConditions(fact, question, room.vocabulary);
  });
  return said.length > 0 ? said : ranked;
}

const hasFigureOf = ({ figures }: Question, fact: Fact) =>
  figures.some((figure) => compareMeasures(figure, fact) === "same");

const isOfFigureAlone = ({ unit, topic, metrics, figures }: Question) =>
  unit === "percent" &&
  metrics.length === 0 &&
  figures.some(({ of }) => of !== null) &&
  topic.every(({ weight }) => weight < 1);

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
