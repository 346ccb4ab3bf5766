import { nameFact } from "../answer/name-fact.ts";
import { printFigure } from "../answer/print-figure.ts";
import type { Fact, Language } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Run } from "./rich-text.ts";

/** "Poverty rate in Điện Biên in 2025: 17.66%", the figure in bold. */
export function factLine(fact: Fact, language: Language, vocabulary: Vocabulary): Run[] {
  const name = nameFact(fact, language, vocabulary)
    .map(({ text }) => text)
    .join("");
  const { before, text, after } = printFigure(fact, language);
  return [{ text: `${name}: ` }, { text: `${before}${text}${after}`, bold: true }];
}
