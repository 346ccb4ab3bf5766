import type { Fact } from "../domain.ts";
import { intervalOf } from "../quantities/interval.ts";
import { fold } from "../text/fold.ts";
import { earlierFirst } from "./list-facts.ts";
import { ASKS_IF } from "./operation-words.ts";
import type { Question } from "./question.ts";

const MORE =
  /(?<![a-z])(?:(?:nhieu|cao|lon|dong|rong|dai|vuot|to) hon|vuot(?: qua)?|more|higher|larger|bigger|greater|faster|nhanh hon|exceed(?:s|ed)?|surpass(?:es|ed)?|outspen[dt]|outweigh(?:s|ed)?)(?![a-z])/u;
const LESS =
  /(?<![a-z])(?:(?:it|thap|nho|be|kem|hep|ngan) hon|less|lower|fewer|smaller|slower|cham hon)(?![a-z])/u;
/** More of a rate of poverty. */
const POORER = /(?<![a-z])(?:ngheo hon|poorer)(?![a-z])/u;
const OF_POVERTY = /(?<![a-z])(?:ngheo|poor|poverty)(?![a-z])/u;
/** What follows is what the other is compared with. */
const TURNS_ORDER = /^\W*(?:so voi|compared (?:to|with))(?![a-z])/u;
/** "More than twice", "not more": what is said is not that the one is simply more. */
const SAYS_OTHERWISE =
  /(?<![a-z])(?:half|twice|double|triple|times|nua|lan|gap|(?:not|khong|chang) (?:much |any |he )?(?:more|less|higher|lower|larger|smaller|fewer|nhieu|it|cao|thap|lon|nho|ngheo))(?![a-z])/u;

/** Whether the first of two figures is more than the second, or less, as a question asks; null where it asks neither. */
export function judgeComparison(facts: Fact[], question: Question): "holds" | "fails" | null {
  const folded = fold(question.text).trim();
  const [first, second] = inOrderOfWords(facts, question) ?? [];
  if (!first || !second || !ASKS_IF.test(folded)) return null;
  if (SAYS_OTHERWISE.test(folded) || question.figures.length > 0) return null;
  const poorer = POORER.test(folded) && OF_POVERTY.test(fold(Object.values(first.label).join(" ")));
  const [more, less] = [MORE.test(folded) || poorer, LESS.test(folded)];
  const order = orderOf(first, second);
  if (more === less || order === null) return null;
  return more === order > 0 ? "holds" : "fails";
}

/** Two figures, first what is said to be more or less; null where their order is not that of the question's words. */
function inOrderOfWords(facts: Fact[], { text, periods }: Question): Fact[] | null {
  const [first, second] = facts;
  if (!first || !second || facts.length > 2) return null;
  // People, groups and targets are looked up in an order of their own.
  if (facts.some(({ about, kind }) => about !== null || kind === "target")) return null;
  const isOneThing = first.metric === second.metric && first.place === second.place;
  // "Is it more than in 2021?" asks of now.
  if (isOneThing && periods.length < 2) return earlierFirst(facts).reverse();
  return TURNS_ORDER.test(fold(text)) ? [second, first] : facts;
}

/** Above nought where all that the first can be is more; null where the two overlap. */
function orderOf(first: Fact, second: Fact): number | null {
  const [a, b] = [intervalOf(first), intervalOf(second)];
  if (!a || !b) return null;
  return a.low > b.high ? 1 : b.low > a.high ? -1 : null;
}
