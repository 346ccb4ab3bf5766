import type { Reply } from "../domain.ts";

/** Ids of the facts that a reply answers with, first the first; of what was computed, those that it comes from. */
export function factsOf({ figures }: Reply): string[] {
  const answers = figures.filter(({ role }) => role === "answer");
  return [...new Set(answers.flatMap(({ fact, from }) => (fact ? [fact] : from)))];
}
