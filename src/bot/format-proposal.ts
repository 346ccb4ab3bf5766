import type { Fact, Language, Period } from "../domain.ts";
import type { Proposal } from "../facts/review-file.ts";
import type { Corrections } from "../indexing/review-facts.ts";
import { formatPeriod } from "../vocabulary/format-period.ts";
import type { BotDeps } from "./bot-deps.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { REVIEW } from "./phrases/review.ts";
import { cutText, link, type Paragraph, paragraph, type Run } from "./rich-text.ts";

/** Titles and names that are longer are cut. */
const LONGEST = 300;
/** So much of a long sentence is shown on each side of its figure. */
const AROUND = 600;

/** A proposed fact as an administrator decides it: its sentence with the figure in bold, what it says, what to look at. */
export function formatProposal(
  { fact, reasons }: Proposal,
  corrected: Corrections,
  language: Language,
  { articles, vocabulary }: BotDeps["table"],
): Paragraph[] {
  const phrases = REVIEW[language];
  const article = articles.get(fact.article);
  const respects = reasons.map((reason) => reason.slice(0, reason.indexOf(":")));
  const open = [...new Set(respects)].map((respect) => NEWSROOM[language].respects[respect] ?? respect);
  const cells = cellsOf(fact, corrected, language, vocabulary);
  return [
    paragraph([link(cutText(article?.title ?? fact.article, LONGEST), article?.url ?? null)]),
    paragraph(sentenceOf(fact, language), { apart: true }),
    ...cells.map(([name, value, isCorrected], at) =>
      paragraph([{ text: `${name}: ` }, valueOfCell(value, isCorrected)], { apart: at === 0 }),
    ),
    paragraph(open.length > 0 ? [{ text: `${phrases.lookAt}: ${open.join(", ")}` }] : [], { apart: true }),
  ];
}

function valueOfCell(value: string, isCorrected: boolean): Run {
  const text = cutText(value, LONGEST);
  return isCorrected ? { text, bold: true } : { text };
}

function sentenceOf({ quotes }: Fact, language: Language): Run[] {
  const quote = quotes.find((own) => own.language === language) ?? quotes[0];
  if (!quote) return [];
  const { text, start, end } = quote;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  return [
    { text: `${from > 0 ? "…" : ""}${text.slice(from, start)}` },
    { text: text.slice(start, end), bold: true },
    { text: `${text.slice(end, to)}${to < text.length ? "…" : ""}` },
  ];
}

function cellsOf(
  fact: Fact,
  corrected: Corrections,
  language: Language,
  { metrics, places, programmes }: BotDeps["table"]["vocabulary"],
): [name: string, value: string, isCorrected: boolean][] {
  const { cells, none, kinds } = REVIEW[language];
  const metric = metrics.get(corrected.metric ?? fact.metric)?.label[language];
  const place = places.get(corrected.place ?? fact.place)?.name;
  const programme = programmes.get(corrected.programme ?? fact.programme ?? "")?.label[language];
  const kind = (corrected.kind as Fact["kind"] | undefined) ?? fact.kind;
  const period = periodOf(fact, corrected);
  const about = corrected.about ?? fact.about;
  return [
    [
      cells.metric,
      metric ?? fact.label[language] ?? fact.label.en ?? fact.label.vi ?? fact.metric,
      "metric" in corrected,
    ],
    [cells.place, place ?? fact.placeLabel, "place" in corrected],
    ...(about ? [[cells.about, about, "about" in corrected] as [string, string, boolean]] : []),
    ...(programme
      ? [[cells.programme, programme, "programme" in corrected] as [string, string, boolean]]
      : []),
    [cells.period, period ? formatPeriod(period, language) : none, "period_from" in corrected],
    [cells.kind, kinds[kind], "kind" in corrected],
  ];
}

function periodOf(fact: Fact, { period_from, period_to }: Corrections): Period | null {
  if (period_from === undefined) return fact.period;
  return period_from === "" ? null : { from: period_from, to: period_to || null };
}
