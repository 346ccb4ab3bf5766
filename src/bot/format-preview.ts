import type { Language } from "../domain.ts";
import type { AuditRow } from "../facts/audit/audit-row.ts";
import type { Preview } from "../indexing/preview-article.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { factLine } from "./fact-line.ts";
import { formatDate } from "./format-date.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { link, type Paragraph, paragraph, type Run } from "./rich-text.ts";

/** So many of a kind are shown one by one. */
const SHOWN = 8;

/** What an article would bring, for the administrator who sent it. */
export function formatPreview(preview: Preview, language: Language, vocabulary: Vocabulary): Paragraph[] {
  const phrases = NEWSROOM[language];
  const { article, passages, facts, doubts, conflicts, audit, replaces, isSame } = preview;
  const details = [article.author, article.publisher, formatDate(article.published, language)];
  const head = [
    paragraph([{ ...link(article.title, article.url), bold: true }]),
    paragraph([{ text: details.filter(Boolean).join(" · ") }]),
    paragraph([{ text: replaces ? phrases.replaces(replaces.title) : phrases.newArticle }], { apart: true }),
    paragraph([{ text: phrases.counts(passages.length, facts.length, doubts.length) }]),
  ];
  if (isSame) return [...head.slice(0, 2), paragraph([{ text: phrases.isThere }], { apart: true })];
  const sure = facts.filter((fact) => !doubts.some((doubt) => doubt.fact === fact));
  const doubtful = doubts.map(({ fact, about }): Run[] => {
    const names = [...new Set(about.map((respect) => phrases.respects[respect] ?? respect))];
    return [...factLine(fact, language, vocabulary), { text: ` — ${names.join(", ")}` }];
  });
  const holding = audit.filter(({ result }) => result === "holds").length;
  const off = audit.filter(({ result }) => result !== "holds");
  return [
    ...head,
    ...section(
      phrases.facts,
      sure.map((fact) => factLine(fact, language, vocabulary)),
      language,
    ),
    ...section(phrases.doubts, doubtful, language),
    ...section(phrases.conflicts, conflicts.map(says), language),
    ...section(
      phrases.audit,
      [...off.map(says), ...(holding > 0 ? [[{ text: phrases.holds(holding) }]] : [])],
      language,
    ),
  ];
}

const says = (row: AuditRow): Run[] => [{ text: row.says }];

/** A heading and its lines; nothing without a line. */
function section(heading: string, lines: Run[][], language: Language): Paragraph[] {
  if (lines.length === 0) return [];
  const left = lines.length - SHOWN;
  return [
    paragraph([{ text: heading, bold: true }], { apart: true }),
    ...lines.slice(0, SHOWN).map((line) => paragraph([{ text: "• " }, ...line])),
    ...(left > 0 ? [paragraph([{ text: NEWSROOM[language].more(left) }])] : []),
  ];
}
