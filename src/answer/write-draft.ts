import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { sameFigure } from "../facts/same-figure.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Answered, Draft } from "./draft.ts";
import type { Evidence } from "./find-evidence.ts";
import { findExtracts } from "./find-extracts.ts";
import { ASKS_AMOUNT, weightOf } from "./question-words.ts";
import { rankFacts } from "./rank-facts.ts";
import type { Question } from "./read-question.ts";

const MOST_OPTIONS = 4;
const MOST_PARTS = 12;

/** What to say to a question, from facts and passages alone. */
export async function writeDraft(
  question: Question,
  evidence: Evidence,
  room: { vocabulary: Vocabulary; facts: FactTable },
): Promise<Draft> {
  if (question.asks === "nothing") return { type: "help", examples: await examples(room.facts, {}) };
  if (saysNoTopic(question) && question.unit === null) {
    const place = question.place ? { place: [question.place.id] } : {};
    return { type: "clarify", examples: await examples(room.facts, place) };
  }
  const extracts = () => findExtracts(question, evidence.passages);
  if (question.asks === "text" && extracts().length > 0) return { type: "extracts", extracts: extracts() };
  const ranked = rankFacts(evidence.facts, question, room.vocabulary);
  if (ranked.length > 0) return await figuresDraft(question, ranked, evidence, room);
  if (question.asks === "either" && evidence.nearest.length === 0 && extracts().length > 0)
    return { type: "extracts", extracts: extracts() };
  const nearest = rankFacts(evidence.nearest, question, room.vocabulary);
  return {
    type: "unknown",
    asks: question.asks === "text" ? "text" : "figure",
    nearest: distinct(nearest, []),
  };
}

/** "2025?", "tỷ lệ?": no reading is likelier than another. */
function saysNoTopic({ topic, metrics, groups }: Question): boolean {
  return metrics.length === 0 && groups.length === 0 && topic.every((token) => weightOf(token) < 1);
}

function examples(facts: FactTable, where: { place?: string[] }): Promise<Fact[]> {
  return facts.find({ ...where, status: ["reviewed"], kind: ["actual"], limit: MOST_OPTIONS });
}

async function figuresDraft(
  question: Question,
  ranked: Fact[],
  evidence: Evidence,
  room: { vocabulary: Vocabulary; facts: FactTable },
): Promise<Draft> {
  const chosen = onePerMetric(ranked, evidence, question, room.vocabulary);
  const [whole] = chosen;
  const parts =
    question.parts && whole ? await room.facts.find({ partOf: [whole.id], limit: MOST_PARTS }) : [];
  const answers = await Promise.all([...chosen, ...parts].map((fact) => withCompanions(fact, room)));
  const [first] = answers;
  const others = isOpen(question) ? distinct(ranked, answers) : [];
  return { type: "figures", answers, premise: first ? premiseOf(question, first.fact) : null, others };
}

/** Other readings are offered where neither place nor time was asked for: where both are, only one can be meant. */
function isOpen({ place, wholeProvince, period }: Question): boolean {
  return period === null || (place === null && !wholeProvince);
}

/** Words that join two things that are both asked for. */
const JOINED = /(?<![\p{L}])(?:and|và|va|cùng|cung|lẫn|lan|as well as)(?![\p{L}])|[,&+]/u;

/** The best fact; where several metrics are asked for by name ("A and B"), the best of each. */
function onePerMetric(
  ranked: Fact[],
  { facts }: Evidence,
  question: Question,
  vocabulary: Vocabulary,
): Fact[] {
  const { metrics, text } = question;
  const joined = metrics.filter(
    ({ start }, n) => n === 0 || JOINED.test(text.slice(metrics[n - 1]?.end, start)),
  );
  const ids = new Set(joined.flatMap((mention) => mention.ids));
  const named = [...ids].flatMap(
    (id) =>
      rankFacts(
        facts.filter(({ fact }) => fact.metric === id),
        question,
        vocabulary,
      )[0] ?? [],
  );
  return named.length > 1 ? named : ranked.slice(0, 1);
}

/** What other articles, or the same under another name, have for a fact. */
async function withCompanions(
  fact: Fact,
  room: { vocabulary: Vocabulary; facts: FactTable },
): Promise<Answered> {
  const neighbours = room.vocabulary.metrics.get(fact.metric)?.neighbours ?? [];
  const year = [fact.period?.to?.slice(0, 4) ?? null];
  const around = await room.facts.find({ metric: [fact.metric, ...neighbours], place: [fact.place], year });
  const others = around.filter(
    (other) => other.id !== fact.id && other.about === fact.about && other.unit === fact.unit,
  );
  const sameTime = others.filter((other) => JSON.stringify(other.period) === JSON.stringify(fact.period));
  return {
    fact,
    same: sameTime.filter((other) => other.metric === fact.metric && sameFigure(other, fact)),
    conflicts: sameTime.filter(
      (other) =>
        other.metric === fact.metric &&
        other.kind === fact.kind &&
        compareMeasures(other, fact) === "different",
    ),
    neighbours: others.filter(
      (other) => other.metric !== fact.metric && other.article !== fact.article && sameFigure(other, fact),
    ),
  };
}

/** Whether the question's own figure is the fact's; amounts that it asks for are no premise. */
function premiseOf(question: Question, fact: Fact): "holds" | "fails" | null {
  const matches = question.figures
    .map((figure) => compareMeasures(figure, fact))
    .filter((match) => match !== "incomparable");
  if (matches.length === 0) return null;
  if (matches.every((match) => match === "different")) return "fails";
  return ASKS_AMOUNT.test(fold(question.text)) ? null : "holds";
}

/** Facts that can be offered beside the answers: one for each metric, place and period. */
function distinct(facts: Fact[], answers: Answered[]): Fact[] {
  const key = ({ metric, place, period, about }: Fact) => JSON.stringify([metric, place, period, about]);
  const seen = new Set(answers.map(({ fact }) => key(fact)));
  return facts.filter((fact) => !seen.has(key(fact)) && seen.add(key(fact))).slice(0, MOST_OPTIONS);
}
