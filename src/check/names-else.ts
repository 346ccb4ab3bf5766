import type { Fact } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";
import { isChange } from "./read-told.ts";
import { liesIn, wordsOfFact } from "./score-topics.ts";

/** The words of a figure's sentence from the figure before it to the end of its own clause. */
export function wordsBeside({ scene, figure }: Pick<Claim, "scene" | "figure">): Span {
  const at = firstFrom(scene.quantities, figure.start);
  return {
    start: Math.max(sentenceOf(scene, figure).start, scene.quantities[at - 1]?.end ?? 0),
    end: Math.max(clauseOf(scene, figure).complement.end, figure.end),
  };
}

/** True where a stretch of a text has a telling word that neither the names nor the sources of a fact have. */
export function namesElse({ scene, figure }: Claim, fact: Fact, stretch: Span): boolean {
  const own = wordsOfFact(fact);
  const explained = [...scene.places, ...scene.periods, { start: figure.outerStart, end: figure.outerEnd }];
  return spansIn(scene.tokens, stretch).some(
    (token) =>
      !own.has(token.key) &&
      /^[a-z]{2}/.test(token.key) &&
      weightOf(token) === 1 &&
      !isStopWord(token, scene.language) &&
      !isChange(scene.folded.slice(token.start, token.end)) &&
      !liesIn(token, explained),
  );
}
