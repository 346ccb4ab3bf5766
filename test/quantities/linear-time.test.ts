import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { countSteps, scramble } from "./count-steps.ts";

const TEXTS: [string, (length: number) => string][] = [
  ["digits, commas, dots and spaces", (length) => scramble("0123456789,. ", length)],
  ...[
    "1 ",
    "100 ",
    "1,",
    "1/",
    "1-",
    "5k ",
    "1 million ",
    "một ",
    "hai mươi ",
    "one hundred and ",
    "half a ",
    "a1",
    "1.",
    "VND ",
    "5%, ",
    "1 to ",
    "1 of ",
    "1 and ",
    "từ 1 đến ",
    "e\u0301",
    "tỷ ",
    "1tr",
    "((",
    "VND 1.234 billion of the 5% ",
  ].map((piece): [string, (length: number) => string] => [
    JSON.stringify(piece),
    (length) => piece.repeat(Math.ceil(length / piece.length)),
  ]),
];

describe("linear time", () => {
  it.each(TEXTS)("takes twice the steps for twice the text of %s", (_name, make) => {
    const [once, twice] = [countSteps(make(20_000)), countSteps(make(40_000))];
    expect(twice / Math.max(1, once)).toBeLessThan(2.2);
    expect(once).toBeLessThan(20_000 * 60);
  });

  it("takes 2.5 times at most from 100,000 to 200,000 characters of digits and marks", () => {
    const [half, whole] = [100_000, 200_000].map((length) => countSteps(scramble("0123456789,. ", length)));
    expect((whole ?? 0) / (half ?? 1)).toBeLessThanOrEqual(2.5);
  });

  it("reads a long text in regions without losing figures or their places", () => {
    const sentence = "Xã có 1.020 hộ vay 45 tỷ đồng. ";
    const text = sentence.repeat(6000);
    const figures = findQuantities(text);
    expect(figures).toHaveLength(12_000);
    expect(figures.every((figure) => text.slice(figure.start, figure.end) === figure.text)).toBe(true);
    expect(new Set(figures.map((figure) => figure.text))).toEqual(new Set(["1.020 hộ", "45 tỷ đồng"]));
  });
});
