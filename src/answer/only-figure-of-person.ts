import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isCount, meetsConditions } from "./conditions.ts";
import type { Question } from "./question.ts";
import type { Fit } from "./score-fact.ts";
import { wordsOf } from "./word-index.ts";

/** What somebody owes or pays is not what they were given (folded). */
const GIVES_AWAY =
  /(?<![a-z])(?:borrow\w*|owe[sd]?|pays?|paid|spen[dt]s?|saves?|sell\w*|sold|cost\w*|vay|no|tra|bo ra|mat|ban|mua|chi)(?![a-z])/;

/** How much of the question must be explained still: most of it may be other words for the same. */
const EXPLAINED = 0.4;

/**
 * The one figure in the unit asked for that is told of the person named, whatever other words are used of it: "how much was
 * Mrs Toàn given to put up her place?". None where several could be meant.
 */
export function onlyFigureOfPerson(fits: Fit[], question: Question, vocabulary: Vocabulary): Fit[] {
  const name = question.names.filter((token) => !question.elsewhere.includes(token));
  if (question.unit === null || name.length === 0 || GIVES_AWAY.test(fold(question.text))) return [];
  const told = fits.filter(
    ({ fact }) =>
      fact.about !== null &&
      (question.countsThings || !isCount(fact)) &&
      name.every((token) => wordsOf(fact.about ?? "").has(token, false)) &&
      meetsConditions(fact, question, vocabulary),
  );
  return told.length === 1 && told.every(({ explained }) => explained >= EXPLAINED) ? told : [];
}
