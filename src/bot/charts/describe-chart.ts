import type { Language } from "../../domain.ts";
import { PHRASES } from "../phrases/phrases.ts";
import { cutText, lengthOf, paragraph, toHtml } from "../rich-text.ts";
import type { Chart } from "./chart.ts";

/** Longer labels are cut, so that every bar has its line. */
const LABEL_LIMIT = 48;
const HEADING_LIMIT = 200;

/** What a chart shows, in words, as HTML of at most `limit` characters: for who does not see it. */
export function describeChart(chart: Chart, language: Language, limit: number): string {
  const title = `${PHRASES[language].chart.heading} ${chart.title}`;
  const bars = chart.bars.map(({ label, printed }) =>
    paragraph([{ text: `${cutText(label, LABEL_LIMIT)}: ` }, { text: printed, bold: true }]),
  );
  const whole = [
    paragraph([{ text: cutText(title, HEADING_LIMIT), bold: true }]),
    paragraph([{ text: cutText(chart.subtitle, HEADING_LIMIT) }]),
    ...bars,
    paragraph([{ text: cutText(chart.source, HEADING_LIMIT) }], { apart: true }),
  ];
  while (lengthOf(whole) > limit && whole.length > 3) whole.splice(-2, 1);
  return toHtml(whole);
}
