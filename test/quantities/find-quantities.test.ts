import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { fold } from "../../src/text/fold.ts";
import { readCorpus, readLines, readSentences } from "./read-corpus.ts";
import { show } from "./show.ts";

const read = (text: string) => findQuantities(text).map(show).join("; ");

const CARRIERS: Record<Language, (figure: string) => string> = {
  en: (figure) => `According to the report, the result was ${figure} in that area`,
  // Words typed without marks stand among words without marks.
  vi: (figure) =>
    figure === fold(figure) && /[a-z]{2}/.test(figure)
      ? `Theo bao cao, ket qua cua dot nay la ${figure} tai dia ban`
      : `Theo báo cáo, kết quả của đợt này là ${figure} tại địa bàn`,
};

describe.each(["en", "vi"] as const)("figures in %s", (language) => {
  const rows = readCorpus(`${language}.txt`);
  const inText = rows.filter((row) => !row.alone);

  it.each(rows)("reads $expected in «$spelling»", ({ spelling, expected }) => {
    expect(read(spelling)).toBe(expected);
  });
  it.each(inText)("reads $expected in a sentence with «$spelling»", ({ spelling, expected }) => {
    expect(read(CARRIERS[language](spelling))).toBe(expected);
  });
  it.each(inText)("reads $expected in «$spelling.», decomposed", ({ spelling, expected }) => {
    expect(read(`${spelling}.`)).toBe(expected);
    expect(read(spelling.normalize("NFD"))).toBe(expected);
  });
  it.each(readLines(`rejects-${language}.txt`))("finds no quantity in «%s»", (line) => {
    expect(read(line)).toBe("");
    expect(read(`${line}.`)).toBe("");
    expect(read(line.normalize("NFD"))).toBe("");
  });
  const tables = [
    "sentences",
    "held-out",
    "unseen",
    "unseen-general",
    ...(language === "en" ? ["unseen-last"] : []),
  ];
  it.each(tables.flatMap((table) => readSentences(`${table}-${language}.txt`)))(
    "reads «$sentence»",
    ({ sentence, expected }) => {
      expect(read(sentence)).toBe(expected);
    },
  );
});

describe("findQuantities", () => {
  it("gives verbatim slices of the raw text, with the qualifier in the outer span alone", () => {
    const raw = `Có hơn 9\u00a0137 ${"lao động".normalize("NFD")}, đạt`;
    const [figure] = findQuantities(raw);
    expect(figure?.text).toBe(`9\u00a0137 ${"lao động".normalize("NFD")}`);
    expect(raw.slice(figure?.start, figure?.end)).toBe(figure?.text);
    expect(raw.slice(figure?.outerStart, figure?.outerEnd)).toBe(`hơn ${figure?.text}`);
  });

  it.each([
    [1_000_000, 1_000_000, "VND 36,139 million"],
    [1, 0.01, "17.66%"],
    [1e12, 1e9, "VND 17.235 trillion"],
    [1, 1, "9,137 people"],
    [1e6, 1e5, "1tr2"],
    [1e9, 1e6, "0,988 tỷ đồng"],
    [1000, 1000, "9 nghìn lao động"],
  ])("has scale %d and step %d for «%s»", (scale, step, text) => {
    expect(findQuantities(text)[0]).toMatchObject({ scale, step });
  });

  it.each([
    ["1.234", [1.234, 1234]],
    ["1,234", [1234, 1.234]],
  ] as const)("keeps both readings of %s alone, whatever the language", (text, values) => {
    for (const language of [undefined, "vi", "en"] as const) {
      const [figure] = findQuantities(text, { language });
      expect(figure).toMatchObject({ contested: true, value: null });
      expect(figure?.readings.map((reading) => reading.value)).toEqual(values);
    }
  });

  it.each([
    [true, "The bank lent VND4.817 billion to farmers."],
    [false, "The bank lent VND 48.17 billion to farmers."],
    [false, "GRDP is expected to reach VND 4.486 trillion by 2025."],
  ])("is contested (%s) in «%s»", (contested, text) => {
    expect(findQuantities(text)[0]?.contested).toBe(contested);
  });

  it.each([
    [
      4_817_000_000_000,
      "The bank lent VND4.817 billion, which is 65.3% of the VND 7,377 billion that was planned.",
    ],
    [4_817_000_000, "The bank lent VND4.817 billion, which is 48.2% of the VND 10 billion that was planned."],
  ])("lets a percentage decide for %d in «%s»", (value, text) => {
    expect(findQuantities(text)[0]).toMatchObject({ value, contested: false });
  });

  it.each([
    ["36139000000 VND", "VND 36,139\nmillion"],
    ["54000000 VND /person /year", "54 triệu\nđồng/người/năm"],
    ["17.66 percent; 5 commune", "17,66%\n\n5 xã"],
    ["9137 person", "9\u200b,137 people"],
    ["[60..80] percent", "60\u2013\u00a080\u00a0%"],
  ])("reads %s across lines and invisible characters", (expected, text) => {
    expect(read(text)).toBe(expected);
  });

  it("writes a trail of what made, changed and dropped each figure", () => {
    const trail: import("../../src/quantities/trail.ts").TrailStep[] = [];
    findQuantities("In 2025 over 9,000 workers", { trail });
    expect(trail.map(({ by, did, text }) => [by, did, text])).toEqual([
      ["dates", "dropped", "2025"],
      ["numbers in digits", "made", "9,000"],
      ["attach units", "changed", "9,000 workers"],
      ["settle marks", "changed", "9,000 workers"],
      ["keep qualifiers", "changed", "9,000 workers"],
    ]);
  });

  it("takes any string: spans are slices, in order, and never overlap", () => {
    const piece = fc.constantFrom(
      ..."0123456789.,/-–%()+ \n".split(""),
      "triệu ",
      "tỷ",
      "million ",
      "VND ",
      "hai ",
      "mươi",
      "one ",
      "half ",
      "a ",
      "of ",
      "to ",
      "năm ",
      "trăm ",
      "phần ",
      "ba ",
      "$",
      "\u0301",
      "\ud800",
      "\u202e",
      "m2",
      "km/h",
      "từ ",
      "over ",
      "hơn ",
      "or more",
      "thứ ",
      "1.2.3",
      "/năm",
      "and ",
      "point ",
      "nửa ",
      "rưỡi",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
        ),
        (text) => {
          let end = 0;
          for (const figure of findQuantities(text)) {
            expect(figure.text).toBe(text.slice(figure.start, figure.end));
            expect(figure.start).toBeGreaterThanOrEqual(end);
            expect(figure.end).toBeGreaterThan(figure.start);
            expect(figure.outerStart).toBeLessThanOrEqual(figure.start);
            expect(figure.outerEnd).toBeGreaterThanOrEqual(figure.end);
            end = figure.end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
