import type { Fact } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Evidence } from "./find-evidence.ts";
import { type ArticleRoom, ASKS_AUTHOR, asksArticle, findNamedArticles } from "./find-named-articles.ts";
import { NAMES_SOURCE } from "./follow-up-words.ts";
import { namesMetric, type Question } from "./question.ts";
import { rankFacts } from "./rank-facts.ts";

/** How far a figure that is looked up may lie from what was typed, as a share: the rest is for the comparison. */
const AROUND = 0.01;
const MOST = 3;

/**
 * The facts that a question about a source means: "which article has the 96 out of 115?", "who says that it is 44.63%?".
 * They have a figure of the question, and where it names a metric or a place also those. Where no figure is meant, the
 * articles on what it names. Null for any other question.
 */
export async function findNamedSources(
  question: Question,
  evidence: Evidence,
  room: ArticleRoom & { facts: FactTable; vocabulary: Vocabulary },
): Promise<Draft | null> {
  const folded = fold(question.text);
  if (ASKS_AUTHOR.test(folded)) return await findNamedArticles(question, room);
  if (!NAMES_SOURCE.test(folded))
    return asksArticle(question) ? await findNamedArticles(question, room) : null;
  const found = question.figures.length > 0 ? await ofFigures(question, room.facts) : [];
  const meant = found.filter((fact) => question.metrics.length === 0 || namesMetric(question, fact.metric));
  const candidates = [meant, found, rankFacts(evidence.facts, question, room.vocabulary)];
  const facts = candidates.find((list) => list.length > 0) ?? (await ofPlace(question, room.facts));
  if (facts.length > 0) return { type: "sources", facts: facts.slice(0, MOST) };
  return asksArticle(question) ? await findNamedArticles(question, room) : null;
}

/** "Which article is about Pu Nhi?": what it has of a place that is all the question names. */
async function ofPlace({ place, topic }: Question, facts: FactTable): Promise<Fact[]> {
  return place && topic.length === 0 ? await facts.find({ place: [place.id], limit: MOST }) : [];
}

/** The facts, of the place asked for if one is, that have a figure which the question holds. */
export async function ofFigures({ figures, place }: Question, facts: FactTable): Promise<Fact[]> {
  const lists = await Promise.all(
    figures.map(async (figure) => {
      const [low, high] = [figure.value ?? figure.low ?? 0, figure.value ?? figure.high ?? 0];
      const near = await facts.find({ value: { from: low * (1 - AROUND), to: high * (1 + AROUND) } });
      return near.filter((fact) => {
        // "The 13,159,569 million" leaves out what of.
        const unit = figure.unit === "one" ? fact.unit : figure.unit;
        return ["same", "rounded", "looser"].includes(
          compareMeasures({ ...figure, unit, per: fact.per }, fact),
        );
      });
    }),
  );
  const found = [...new Map(lists.flat().map((fact) => [fact.id, fact])).values()];
  return place ? found.filter((fact) => fact.place === place.id) : found;
}
