import type { Fact } from "../domain.ts";
import { sameFigure } from "./same-figure.ts";

/**
 * The facts of an index: every reviewed one, and those extracted ones that no reviewed fact covers. A reviewed fact
 * covers an extracted one that stands at the same place of the same passage, or that says the same figure in it.
 */
export function mergeFacts(reviewed: Fact[], extracted: Fact[]): Fact[] {
  const byPassage = Map.groupBy(reviewed, ({ passage }) => passage);
  const open = extracted.filter(
    (fact) => !(byPassage.get(fact.passage) ?? []).some((known) => covers(known, fact)),
  );
  return [...reviewed, ...open];
}

function covers(reviewed: Fact, extracted: Fact): boolean {
  return (
    sameFigure(reviewed, extracted) ||
    extracted.quotes.some((quote) => reviewed.quotes.some((known) => sameSpan(known, quote)))
  );
}

function sameSpan(a: Fact["quotes"][number], b: Fact["quotes"][number]): boolean {
  const sameText = a.text === b.text || a.text.includes(b.text) || b.text.includes(a.text);
  return a.language === b.language && a.printed === b.printed && sameText;
}
