import type { Room } from "../answer/answer-question.ts";
import { citationOf } from "../answer/citation-of.ts";
import { printFigure } from "../answer/print-figure.ts";
import { type CheckedClaim, type CheckedText, factsOf } from "../check/check-text.ts";
import type { Language } from "../domain.ts";
import { STAFF } from "./phrases/staff.ts";
import { link, type Paragraph, paragraph, type Run } from "./rich-text.ts";

/** The verdict on each figure of a text, with what the source has and where. */
export function formatCheck(
  { claims }: CheckedText,
  language: Language,
  { articles }: Pick<Room, "articles">,
): Paragraph[] {
  return claims.map((checked) => formatClaim(checked, language, articles));
}

function formatClaim(
  { claim, judgement, why }: CheckedClaim,
  language: Language,
  articles: Room["articles"],
): Paragraph {
  const phrases = STAFF[language];
  const [fact] = factsOf(judgement);
  const runs: Run[] = [
    { text: claim.quantity.text, bold: true },
    { text: `: ${phrases.verdict[judgement.verdict]}. ${why}` },
  ];
  if (fact && articles.has(fact.article)) {
    const { title, figureUrl } = citationOf(fact, language, 1, articles);
    const { before, text, after } = printFigure(fact, language);
    const printed =
      judgement.verdict === "contradicted" ? `${phrases.sourceHas(`${before}${text}${after}`)} ` : "";
    runs.push({ text: `\n${printed}` }, link(title, figureUrl));
  }
  return paragraph(runs, { apart: true });
}
