import type { Fact } from "../domain.ts";
import { intervalOf } from "../quantities/interval.ts";
import { fold } from "../text/fold.ts";
import type { Question } from "./question.ts";
import { ASKS_IF } from "./question-words.ts";

const MORE =
  /(?<![a-z])(?:(?:nhieu|cao|lon|dong|rong|dai|vuot|to) hon|vuot(?: qua)?|more|higher|larger|bigger|greater|faster|nhanh hon|exceed(?:s|ed)?|surpass(?:es|ed)?|outspen[dt]|outweigh(?:s|ed)?)(?![a-z])/u;
const LESS =
  /(?<![a-z])(?:(?:it|thap|nho|be|kem|hep|ngan) hon|less|lower|fewer|smaller|slower|cham hon)(?![a-z])/u;
/** More of a rate of poverty. */
const POORER = /(?<![a-z])(?:ngheo hon|poorer)(?![a-z])/u;
const OF_POVERTY = /(?<![a-z])(?:ngheo|poor|poverty)(?![a-z])/u;
/** What follows is what the other is compared with. */
const TURNS_ORDER = /^\W*(?:so voi|compared (?:to|with))(?![a-z])/u;

/** Whether the first of two figures is more than the second, or less, as a question asks; null where it asks neither. */
export function judgeComparison(facts: Fact[], { text }: Question): "holds" | "fails" | null {
  const folded = fold(text).trim();
  const [first, second] = TURNS_ORDER.test(folded) ? [...facts].reverse() : facts;
  if (!first || !second || facts.length > 2 || !ASKS_IF.test(folded)) return null;
  const poorer = POORER.test(folded) && OF_POVERTY.test(fold(Object.values(first.label).join(" ")));
  const [more, less] = [MORE.test(folded) || poorer, LESS.test(folded)];
  const order = orderOf(first, second);
  if (more === less || order === null) return null;
  return more === order > 0 ? "holds" : "fails";
}

/** Above nought where all that the first can be is more; null where the two overlap. */
function orderOf(first: Fact, second: Fact): number | null {
  const [a, b] = [intervalOf(first), intervalOf(second)];
  if (!a || !b) return null;
  return a.low > b.high ? 1 : b.low > a.high ? -1 : null;
}
