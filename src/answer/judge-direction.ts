import type { Fact } from "../domain.ts";
import { compute } from "../facts/compute.ts";
import { fold } from "../text/fold.ts";
import { ASKS_WHY } from "./follow-up-words.ts";
import { ASKS_IF, SAYS_MULTIPLE } from "./operation-words.ts";
import type { Question } from "./question.ts";

const UP =
  /(?<![a-z])(?:tang|di len|increas(?:e[ds]?|ing)|ris(?:e[ns]?|ing)|rose|grow(?:n|ing|s)?|grew|climb(?:ed|ing|s)?|(?:go|goes|going|went|gone) up)(?![a-z])/u;
const DOWN =
  /(?<![a-z])(?:giam|di xuong|ha xuong|decreas(?:e[ds]?|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|shr[aiu]nk(?:ing)?|(?:come|came|go|goes|going|went|gone) down)(?![a-z])/u;

/**
 * Whether figures, oldest first, went the way that a question takes them to have gone; null where it asks neither whether
 * nor why they did.
 */
export function judgeDirection(facts: Fact[], { text, figures }: Question): "holds" | "fails" | null {
  const folded = fold(text).trim();
  const [up, down] = [UP.test(folded), DOWN.test(folded)];
  // Whether it did by so much is for the reader to see.
  if (
    up === down ||
    figures.length > 0 ||
    SAYS_MULTIPLE.test(folded) ||
    !(ASKS_IF.test(folded) || ASKS_WHY.test(folded))
  )
    return null;
  const [first, last] = endsOfResults(facts);
  const change = first && last && compute("difference", [first, last]);
  if (!change?.direction) return null;
  return (change.direction === "up") === up ? "holds" : "fails";
}

/** The first and the last of a series that are results, not targets. */
export function endsOfResults(facts: Fact[]): Fact[] {
  const results = facts.filter(({ kind }) => kind === "actual" || kind === "expected");
  return [...new Set([results[0], results.at(-1)])].filter((fact) => fact !== undefined);
}
