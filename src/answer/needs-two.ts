import type { Fact } from "../domain.ts";
import { fold } from "../text/fold.ts";
import { isChangeByName } from "./conditions.ts";
import type { Asked } from "./operation-words.ts";
import type { Question } from "./question.ts";

/** What cannot be done with one figure: that of one of the two is no answer to it. */
const OF_TWO: Asked[] = ["ratio", "difference"];
/** Neither can these, but a rate is printed as what they ask for: "growth per year", "GRDP per capita". */
const OF_TWO_OR_RATE: Asked[] = ["growth", "per-unit"];
const JOINS = /^[^.?!;]*(?:(?<![a-z])(?:and|plus|va|voi|cung|cong)(?![a-z])|[,+&])/u;
const RATE_BY_NAME = /(?<![a-z])(?:per|average|binh quan|dau nguoi)(?![a-z])/u;

/** True where a question asks for what two figures give, and the one that fits its words best is not that by itself. */
export function needsTwo(question: Question, best: Fact | undefined): boolean {
  const { operations, several, places, deeds, text } = question;
  const names = fold(Object.values(best?.label ?? {}).join("\n"));
  // One of two communes, or what was built of what was built and repaired, is no total of them.
  const isOfDeeds = deeds.length < 2 || deeds.every((deed) => deed.test(names));
  const [first, second] = places;
  const isOfPlaces =
    first && second && first.id !== second.id && JOINS.test(fold(text.slice(first.end, second.start)));
  if (operations.includes("sum") && (isOfPlaces || !isOfDeeds)) return true;
  if (several || best?.direction !== null || best.unit === "times") return false;
  const isRate =
    isChangeByName(best) ||
    best.per.length > 0 ||
    RATE_BY_NAME.test(fold(Object.values(best.label).join(" ")));
  return operations.some((asked) => (isRate ? OF_TWO : [...OF_TWO, ...OF_TWO_OR_RATE]).includes(asked));
}
