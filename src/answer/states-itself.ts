import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Question } from "./question.ts";
import { OF_TARGET } from "./question-words.ts";

/** True where a source prints the very change, share or yearly figure that a question asks for: nothing is to be computed then. */
export function statesItself(fact: Fact | undefined, question: Question, { metrics }: Vocabulary): boolean {
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
