import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { computed } from "./draft-of-facts.ts";
import { areSiblings, isAmount, isMoney } from "./go-together.ts";
import { namesMetric, type Question } from "./question.ts";

/** Adds up only what is of one whole, or no money: GRDP and capital give nothing together. */
export const addUp = (facts: Fact[]) =>
  !facts.some(isMoney) || areSiblings(facts) ? computed("sum", facts) : null;

/** A rate of those of whom none is among those of another rate. */
export const isApart = ({ metric }: Fact, { metrics }: Vocabulary) =>
  [...metrics.values()].some(
    ({ id, apartFrom }) => apartFrom.length > 0 && (id === metric || apartFrom.includes(metric)),
  );

/** Amounts can be added up, and rates of which one leaves out what the other has. */
export function mayAddUp(facts: Fact[], { metrics }: Vocabulary): boolean {
  const apart = (a: string, b: string) => metrics.get(a)?.apartFrom.includes(b) ?? false;
  const [first] = facts;
  return facts.every(
    (fact) =>
      isAmount(fact) ||
      fact === first ||
      apart(fact.metric, first?.metric ?? "") ||
      apart(first?.metric ?? "", fact.metric),
  );
}

/** The money of a programme is added up where the programme is named, or the sums themselves, or that they were given. */
export function isOfProgramme(facts: Fact[], question: Question): boolean {
  const { programmes, text } = question;
  const areNamed = facts.some(({ metric }) => namesMetric(question, metric)) || CONTRIBUTES.test(fold(text));
  const isNamed = ({ programme }: Fact) => programme === null || programmes.includes(programme);
  return areNamed || facts.every((fact) => !isMoney(fact) || isNamed(fact));
}

/** "Gộp lại" (together) is no "góp" (to give). */
const CONTRIBUTES =
  /(?<![a-z])(?:gop(?! (?:tat|lai|chung|ca|hai|het|vao nhau))|contribut\w*|gave|put in|chip\w* in)(?![a-z])/;
