import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fact, found, rowsOf, sentence } from "./audited.ts";

const ofWhole = (whole: string, parts: string[], about: object = {}) => {
  const all = fact(whole, { metric: "jobs", passage: "news-p1", ...about });
  return [
    all,
    ...parts.map((part) => fact(part, { partOf: all.id, passage: "news-p1", metric: "open:part" })),
  ];
};

describe("parts and their whole", () => {
  test.each([
    [
      "sum holds",
      "that give it",
      "9,137 people",
      ["204 people", "814 people", "5,186 people", "2,933 people"],
    ],
    [
      "sum holds",
      "that give it as far as it is rounded",
      "VND 13.2 trillion",
      ["VND 5.1 trillion", "VND 8.05 trillion"],
    ],
    [
      "sum holds",
      "before a second division",
      "VND 742 billion",
      ["VND 418 billion", "VND 324 billion", "VND 401.2 billion"],
    ],
    [
      "sum off",
      "with two digits changed over",
      "9,137 people",
      ["204 people", "814 people", "5,168 people", "2,933 people"],
    ],
    ["sum off", "of money that give more", "VND 100 billion", ["VND 80 billion", "VND 30 billion"]],
    ["sum off", "of which one is larger than all", "100 communes", ["120 communes"]],
    [
      "sum truncated",
      "of which the last digit is cut",
      "VND 1.2 billion",
      ["VND 640 million", "VND 632 million"],
    ],
  ])("%s: parts %s", (row, _what, whole, parts) => {
    expect(found(ofWhole(whole, parts))).toEqual([row]);
  });

  test.each([
    ["some parts only", "13,700 hectares", ["12,300 hectares"]],
    ["two parts of many", "13,700 hectares", ["2,300 hectares", "1,300 hectares"]],
    ["groups that a person can be in together", "700 people", ["500 people", "300 people"]],
    ["parts in another unit", "700 people", ["500 households", "300 households"]],
    ["no part", "700 people", []],
  ])("%s give no row", (_what, whole, parts) => {
    expect(found(ofWhole(whole, parts))).toEqual([]);
  });

  test("parts of a part count once, and are a sum of their own", () => {
    const facts = ofWhole("VND 1,000 billion", [
      "VND 700 billion",
      "VND 600 billion",
      "VND 100 billion",
      "VND 300 billion",
    ]);
    expect(rowsOf(facts).map(({ result, computed }) => [result, computed])).toEqual([
      ["holds", "VND 1,000 billion"],
      ["holds", "VND 700 billion"],
    ]);
  });

  test("parts of a figure that was withdrawn are no parts", () => {
    const [whole, ...parts] = ofWhole("9,137 people", ["5,000 people", "4,000 people"]);
    expect(found([{ ...(whole as NonNullable<typeof whole>), status: "retired" }, ...parts])).toEqual([]);
  });

  test("whatever gives a whole exactly holds, in any number of parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 }), (sizes) => {
        const total = sizes.reduce((all, size) => all + size, 0);
        const facts = ofWhole(
          `${total} people`,
          sizes.map((size) => `${size} people`),
        );
        return found(facts).includes("sum holds") && !found(facts).includes("sum off");
      }),
      { numRuns: 50 },
    );
  });
});

describe("a percentage beside its amounts", () => {
  const nothing = { metric: "open:thing", passage: "news-p1" };
  test.each([
    ["truncated", "83.48%", "96 out of 115 communes met it, equivalent to 83.4%.", 3],
    ["holds", "83.48%", "96 out of 115 communes met it, equivalent to 83.5%.", 3],
    ["off", "82.98%", "VND 17.082 billion out of VND 20.586 billion was paid, or 82.89%.", 3],
    ["holds", "80.00%", "In all 12 out of 15 villages have a road, equal to 80%.", 3],
    [
      "holds",
      "107.30%",
      "They replanted 24,680 hectares, equivalent to 107.3% of the plan (23,000 hectares).",
      3,
    ],
    [
      "off",
      "107.30%",
      "They replanted 24,680 hectares, equivalent to 117.3% of the plan (23,000 hectares).",
      3,
    ],
    ["holds", "66.67%", "There 2 out of 3 schools are new, equal to over 66%.", 3],
  ])("%s: %s in “%s”", (result, computed, text, figures) => {
    const rows = rowsOf(sentence(text, Array(figures).fill(nothing)));
    expect(rows.map((row) => [row.check, row.result, row.computed])).toEqual([["share", result, computed]]);
  });

  test("is found in Vietnamese too", () => {
    const text = "Đến nay 45 trên tổng số 52 trạm y tế đạt chuẩn, tương đương 91,1%.";
    expect(found(sentence(text, [nothing, nothing, nothing], "vi"))).toEqual(["share off"]);
  });

  test.each([
    ["that is of something else", "96 out of 115 communes met it, and 40% of households have water.", 3],
    ["that is a change", "96 out of 115 communes met it, up 12% from 2020.", 3],
    [
      "that is held against another time",
      "96 out of 115 communes met it, equal to 140% compared with 2020.",
      3,
    ],
    ["behind an amount without a whole", "They planted 24,680 hectares, equivalent to 83.4%.", 2],
  ])("says nothing on one %s", (_what, text, figures) => {
    expect(found(sentence(text, Array(figures).fill(nothing)))).toEqual([]);
  });

  test("of a part that the article calls a part", () => {
    const whole = { ...nothing, id: "whole" };
    const part = { ...nothing, partOf: "whole" };
    const text = "Of 13,700 hectares of trees, 12,300 hectares are nuts, accounting for 98.8%.";
    expect(found(sentence(text, [whole, part, nothing]))).toEqual(["share off"]);
  });

  test("whatever is rounded holds, and whatever is cut holds or is truncated", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 998 }), fc.integer({ min: 20, max: 998 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b) + 1];
        const exact = (part / whole) * 100;
        const say = (share: string) =>
          found(
            sentence(
              `There ${part} out of ${whole} villages have it, equal to ${share}%.`,
              Array(3).fill(nothing),
            ),
          );
        const cut = (Math.floor(exact * 10 + 1e-9) / 10).toFixed(1);
        const wrong = (Math.floor(exact * 10) / 10 + 0.3).toFixed(1);
        expect(say(exact.toFixed(1))).toEqual(["share holds"]);
        expect(["share holds", "share truncated"]).toContain(say(cut)[0]);
        expect(say(wrong)).toEqual(["share off"]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a percentage that the vocabulary knows to be a share", () => {
  const at = { period: "2025" };
  test.each([
    ["share holds", "of a whole that its figure is part of", "66.7%"],
    ["share off", "of a whole that its figure is part of", "76.7%"],
  ])("%s: %s", (row, _what, printed) => {
    const whole = fact("30 communes", at);
    const part = fact("20 communes", { ...at, metric: "good-communes", partOf: whole.id });
    expect(found([whole, part, fact(printed, { ...at, metric: "good-communes-share" })])).toEqual([row]);
  });

  const fall = { metric: "poverty-fall", direction: "down", unit: "percentage-point" } as const;
  const reached = fact("4.53% per year", { ...fall, period: "2021/2024" });
  const achieved = (printed: string) => fact(printed, { metric: "fall-achieved", period: "2021/2024" });
  test.each([
    [
      "a floor of the same article that gives it",
      "4%",
      { qualifier: "atLeast", period: null },
      ["share holds"],
    ],
    ["a floor that does not give it", "5%", { qualifier: "atLeast", period: null }, []],
    ["a target that does not give it", "5%", { kind: "target", period: "2021/2024" }, ["share off"]],
    ["a target of another time", "5%", { kind: "target", period: "2026/2030" }, []],
    ["a floor of another article", "4%", { qualifier: "atLeast", period: null, article: "other" }, []],
  ] as const)("%s", (_what, printed, about, rows) => {
    const target = fact(`${printed} per year`, { ...fall, ...about });
    expect(found([reached, target, achieved("113.25%")]).filter((row) => row.startsWith("share"))).toEqual(
      rows,
    );
  });

  test("says nothing where two figures could be meant", () => {
    const other = fact("4.1% per year", { ...fall, period: "2021/2024", about: null });
    const target = fact("4% per year", { ...fall, kind: "target", period: "2021/2024" });
    const rows = found([reached, other, target, achieved("113.25%")]);
    expect(rows.filter((row) => row.startsWith("share"))).toEqual([]);
  });
});
