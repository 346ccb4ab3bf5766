import type { Kind } from "../../domain.ts";
import { cleanText } from "../rich-text.ts";
import type { Bar, Chart } from "./chart.ts";
import { fitSize, textWidth, wrapText } from "./measure-text.ts";

/** Units of the drawing, whose letters can be read when it is as wide as a phone. */
const WIDTH = 1080;
const MARGIN = 56;
const INNER = WIDTH - 2 * MARGIN;
const FONT = "Be Vietnam Pro";
const INK = "#1b2330";
const GREY = "#556070";

/** How a bar looks says of which kind its figure is; its label says so too. */
const FILLS: Record<Kind, string> = {
  actual: 'fill="#1d6fb8"',
  expected: 'fill="#8fbfe8" stroke="#1d6fb8" stroke-width="3"',
  target: 'fill="#ffffff" stroke="#1d6fb8" stroke-width="4" stroke-dasharray="14 9"',
  plan: 'fill="#d7e6f4" stroke="#1d6fb8" stroke-width="3" stroke-dasharray="4 6"',
};

/** A chart as SVG: columns where the labels are short and few, else bars below each other; both begin at nought. */
export function drawChart(chart: Chart): string {
  const title = wrapText(chart.title, 46, INNER, 3);
  const subtitle = wrapText(chart.subtitle, 32, INNER, 2);
  const source = wrapText(chart.source, 26, INNER, 4);
  const parts: string[] = [];
  let y = MARGIN;
  const lines = (texts: string[], size: number, look: string) => {
    for (const line of texts) {
      y += size * 1.3;
      parts.push(text(line, MARGIN, y, size, look));
    }
  };
  lines(title, 46, `font-weight="700" fill="${INK}"`);
  lines(subtitle, 32, `fill="${GREY}"`);
  y += 36;
  const body = fitsColumns(chart.bars) ? drawColumns(chart.bars, y) : drawBars(chart.bars, y);
  parts.push(body.svg);
  y += body.height + 16;
  lines(source, 26, `fill="${GREY}"`);
  const height = Math.ceil(y + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${parts.join("")}</svg>`;
}

const COLUMN_HEIGHT = 520;
const COLUMN_GAP = 0.3;
const SMALLEST = 24;

function fitsColumns(bars: Bar[]): boolean {
  const slot = INNER / Math.max(bars.length, 1);
  return (
    bars.length <= 6 &&
    bars.every(({ label, printed }) => {
      const words = label.split(" ");
      return (
        textWidth(printed, 30) <= slot * 0.96 &&
        words.every((word) => textWidth(word, SMALLEST) <= slot * 0.92)
      );
    })
  );
}

function drawColumns(bars: Bar[], top: number) {
  const slot = INNER / bars.length;
  const base = top + 60 + COLUMN_HEIGHT;
  const most = Math.max(...bars.map(({ high }) => high), Number.MIN_VALUE);
  const labels = bars.map(({ label }) => wrapText(label, 28, slot * 0.96, 3));
  const parts = bars.map((bar, n) => {
    const middle = MARGIN + slot * (n + 0.5);
    const width = Math.min(slot * (1 - COLUMN_GAP), 190);
    const heightOf = (value: number) => (COLUMN_HEIGHT * value) / most;
    const x = middle - width / 2;
    const size = fitSize(bar.printed, 40, slot * 0.96);
    return [
      box(x, base - heightOf(bar.low), width, heightOf(bar.low), FILLS[bar.kind]),
      bar.high > bar.low
        ? box(x, base - heightOf(bar.high), width, heightOf(bar.high) - heightOf(bar.low), FILLS.target)
        : "",
      text(bar.printed, middle, base - heightOf(bar.high) - 16, size, middleBold),
      ...(labels[n] ?? []).map((line, at) =>
        text(line, middle, base + 42 + at * 36, 28, `text-anchor="middle" fill="${INK}"`),
      ),
    ].join("");
  });
  const axis = `<rect x="${MARGIN}" y="${base}" width="${INNER}" height="3" fill="${INK}"/>`;
  const rows = Math.max(...labels.map((wrapped) => wrapped.length));
  return { svg: parts.join("") + axis, height: 60 + COLUMN_HEIGHT + 24 + rows * 36 };
}

const middleBold = `text-anchor="middle" font-weight="700" fill="${INK}"`;
const BAR_HEIGHT = 44;

function drawBars(bars: Bar[], top: number) {
  const most = Math.max(...bars.map(({ high }) => high), Number.MIN_VALUE);
  const parts: string[] = [];
  let y = top;
  for (const bar of bars) {
    for (const line of wrapText(bar.label, 30, INNER, 2)) {
      y += 38;
      parts.push(text(line, MARGIN, y, 30, `fill="${INK}"`));
    }
    y += 12;
    const size = fitSize(bar.printed, 34, INNER * 0.6);
    const room = INNER - textWidth(bar.printed, size) - 24;
    const widthOf = (value: number) => Math.max((room * value) / most, value > 0 ? 3 : 0);
    parts.push(box(MARGIN, y, widthOf(bar.low), BAR_HEIGHT, FILLS[bar.kind]));
    if (bar.high > bar.low) {
      const more = widthOf(bar.high) - widthOf(bar.low);
      parts.push(box(MARGIN + widthOf(bar.low), y, more, BAR_HEIGHT, FILLS.target));
    }
    const after = MARGIN + widthOf(bar.high) + 16;
    parts.push(text(bar.printed, after, y + BAR_HEIGHT * 0.76, size, `font-weight="700" fill="${INK}"`));
    y += BAR_HEIGHT + 22;
  }
  return { svg: parts.join(""), height: y - top };
}

function box(x: number, y: number, width: number, height: number, look: string): string {
  const [left, upper, across, down] = [x, y, width, height].map((value) => value.toFixed(1));
  return `<rect x="${left}" y="${upper}" width="${across}" height="${down}" ${look}/>`;
}

function text(given: string, x: number, y: number, size: number, look: string): string {
  const at = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${FONT}" font-size="${size.toFixed(1)}"`;
  return `<text ${at} ${look}>${escapeXml(cleanText(given))}</text>`;
}

function escapeXml(given: string): string {
  return given.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
