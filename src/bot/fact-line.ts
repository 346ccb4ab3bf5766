import { nameFact } from "../answer/name-fact.ts";
import { printFigure } from "../answer/print-figure.ts";
import type { Fact, Language } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Run } from "./rich-text.ts";
import { cutText } from "./rich-text.ts";

/** Names are short; what is longer is a mistake of reading, and must not push the figure out of the message. */
const LONGEST_NAME = 400;

/** "Poverty rate in Điện Biên in 2025: 17.66%", the figure in bold. */
export function factLine(fact: Fact, language: Language, vocabulary: Vocabulary): Run[] {
  const name = nameFact(fact, language, vocabulary)
    .map(({ text }) => text)
    .join("");
  const { before, text, after } = printFigure(fact, language);
  return [{ text: `${cutText(name, LONGEST_NAME)}: ` }, { text: `${before}${text}${after}`, bold: true }];
}
