import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bar, Chart } from "../../../src/bot/charts/chart.ts";
import { drawChart } from "../../../src/bot/charts/draw-chart.ts";
import { fitSize, textWidth, wrapText } from "../../../src/bot/charts/measure-text.ts";
import { renderPng } from "../../../src/bot/charts/render-png.ts";
import { photoSize } from "../../support/bot-api/uploaded-file.ts";

const bar = (label: string, value: number, printed: string, given: Partial<Bar> = {}): Bar => ({
  label,
  low: value,
  high: value,
  printed,
  kind: "actual",
  ...given,
});
const chart = (bars: Bar[], given: Partial<Chart> = {}): Chart => ({
  title: "Tỷ lệ hộ nghèo",
  subtitle: "Điện Biên",
  bars,
  source: "Nguồn: Báo Điện Biên Phủ",
  ...given,
});
const SERIES = chart([bar("2021", 34.9, "34,9%"), bar("2025", 17.66, "17,66%")]);
const PLACES = chart([
  bar("Xã Nậm Nèn", 30, "30 tỷ đồng cho đường giao thông nông thôn"),
  bar("Xã Na Sang", 15, "15 tỷ đồng cho đường giao thông nông thôn"),
]);

/** The heights of bars that stand on the axis, or the widths of those that lie, in their order. */
const sizes = (svg: string, side: "height" | "width"): number[] =>
  [
    ...svg.matchAll(
      /<rect x="[^"]*" y="[^"]*" width="(?<width>[\d.]+)" height="(?<height>[\d.]+)" fill="#1d6fb8"/g,
    ),
  ].map(({ groups }) => Number(groups?.[side]));

test("Columns begin at nought: half the value is half as high.", () => {
  const [first = 0, second = 0] = sizes(
    drawChart(chart([bar("2021", 40, "40%"), bar("2025", 20, "20%")])),
    "height",
  );
  expect(second / first).toBeCloseTo(0.5, 2);
});

test("Bars with long words lie below each other, and begin at nought too.", () => {
  const [first = 0, second = 0] = sizes(drawChart(PLACES), "width");
  expect(second / first).toBeCloseTo(0.5, 2);
});

test("A target, an estimate and a result look different.", () => {
  const kinds = (["actual", "expected", "target", "plan"] as const).map((kind) =>
    bar(kind, 1, "1%", { kind }),
  );
  const fills = kinds.map(
    (one) =>
      /<rect x="[^"]*" y="[^"]*" width="1\d\d\.\d" height="[\d.]+" ([^/]*)\/>/.exec(
        drawChart(chart([one])),
      )?.[1],
  );
  expect(new Set(fills).size).toBe(4);
});

test("A range is solid to its low end and open to its high one.", () => {
  const svg = drawChart(chart([bar("2030", 10, "10-11%", { high: 20 }), bar("2025", 20, "20%")]));
  const [range = 0, whole = 0] = sizes(svg, "height");
  expect(range / whole).toBeCloseTo(0.5, 2);
  expect(svg).toMatch(/fill="#ffffff" stroke="#1d6fb8"/);
});

/** Dark pixels in a band of a picture that shows this text alone, row by row. */
function inkOf(text: string): Set<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="300" height="120" fill="#fff"/><text x="20" y="80" font-family="Be Vietnam Pro" font-size="60" fill="#000">${text}</text></svg>`;
  const image = new Resvg(renderPngAsSvg(svg), { font: { loadSystemFonts: false } }).render();
  // Each reading of the property copies the whole picture.
  const { pixels, width } = image;
  const ink = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 255) < 128) ink.add(`${(at / 4) % width},${Math.floor(at / 4 / width)}`);
  }
  return ink;
}

/** The PNG of an SVG, wrapped so that its pixels can be read again. */
function renderPngAsSvg(svg: string): string {
  const data = Buffer.from(renderPng(svg)).toString("base64");
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="120"><rect width="300" height="120" fill="#fff"/><image width="300" height="120" xlink:href="data:image/png;base64,${data}"/></svg>`;
}

test.each(["ề", "ộ", "ữ", "Đ", "ạ", "ỷ"])(
  "The letter %s has ink, and its marks are drawn: it is not its bare letter.",
  (letter) => {
    const bare = letter === "Đ" ? "D" : (letter.normalize("NFD")[0] ?? "");
    const [marked, plain] = [inkOf(letter), inkOf(bare)];
    expect(plain.size).toBeGreaterThan(50);
    expect([...marked].filter((pixel) => !plain.has(pixel)).length).toBeGreaterThan(15);
  },
);

test.each<[what: string, chart: Chart]>([
  ["columns", SERIES],
  ["bars", PLACES],
])("A picture of %s is a PNG that Telegram takes, as wide as a phone.", (_what, given) => {
  const { width, height } = photoSize({ name: "chart.png", bytes: renderPng(drawChart(given)) });
  expect(width).toBe(810);
  expect(height).toBeGreaterThan(300);
  expect(height).toBeLessThan(2200);
});

describe("Text in a chart", () => {
  test("stays within its width, whatever it is.", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, lines) => {
        const wrapped = wrapText(text, 30, 500, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) expect(textWidth(line, 30)).toBeLessThanOrEqual(500 + 30);
      }),
    );
  });

  test("is as large as it fits.", () => {
    expect(fitSize("1%", 40, 1000)).toBe(40);
    expect(textWidth("13.159.569 triệu đồng", fitSize("13.159.569 triệu đồng", 40, 100))).toBeCloseTo(100);
  });

  test("is at most as wide as reckoned: the font's own width is not more.", () => {
    for (const text of [
      "Tỷ lệ hộ nghèo",
      "13.159.569 triệu đồng",
      "WWWW",
      "GRDP per capita",
      "Nậm Nèn, 2021–2025",
    ]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="60" font-family="Be Vietnam Pro" font-weight="700" font-size="40">${text}</text></svg>`;
      const fontFiles = ["400Regular/BeVietnamPro_400Regular", "700Bold/BeVietnamPro_700Bold"].map(
        (name) => new URL(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`)).pathname,
      );
      const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
      expect(drawn?.width).toBeLessThanOrEqual(textWidth(text, 40));
    }
  });
});

test("Any words and values make a picture.", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("<", "&amp;", "]]>", "\u202E٣", "👨‍👩‍👧", "\u0000", "x".repeat(3000)),
  );
  const anyBar = fc
    .record({
      label: text,
      low: fc.double({ min: 0, max: 1e16, noNaN: true }),
      high: fc.constant(0),
      printed: text,
      kind: fc.constantFrom("actual", "expected", "target", "plan"),
    })
    .map((one): Bar => ({ ...one, high: one.low }) as Bar);
  fc.assert(
    fc.property(
      fc.record({
        title: text,
        subtitle: text,
        source: text,
        bars: fc.array(anyBar, { minLength: 1, maxLength: 12 }),
      }),
      (given) => {
        expect(photoSize({ name: "chart.png", bytes: renderPng(drawChart(given)) }).width).toBe(810);
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
});
