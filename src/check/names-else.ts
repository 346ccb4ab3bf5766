import type { Fact } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom, type Span, spansIn } from "../facts/spans.ts";
import { isStopWord } from "../vocabulary/stop-words.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import type { Claim } from "./read-claims.ts";
import { isChange } from "./read-told.ts";
import { liesIn, scoreNear, wordsOfFact } from "./score-topics.ts";

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

/** The subject of a clause that goes on from a figure before: "while *illiteracy* came down to" (folded). */
const NEW_SUBJECT =
  /(?<![a-z])(?:and|while|whereas|but|con|trong khi|va)(?![a-z])([^,;:()]*?)(?<![a-z])(?:was|were|is|are|stood|stands|came|fell|rose|reached|dropped|grew|dat|la|giam|tang|chiem)(?![a-z])/;

/** "Poverty fell from 34.9%, while *illiteracy* came down to 17.66%": its own words name a thing, and not the fact's. */
export function isOfAnother(claim: Claim, fact: Fact, vocabulary: Vocabulary): boolean {
  const { start } = wordsBeside(claim);
  const match = NEW_SUBJECT.exec(claim.scene.folded.slice(start, claim.figure.outerStart));
  if (!match) return false;
  const subject = { start: start + match.index, end: start + match.index + match[0].length };
  return namesElse(claim, fact, subject) && scoreNear(claim, fact.metric, vocabulary) === 0;
}
