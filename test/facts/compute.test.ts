import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { compute, yearsOf } from "../../src/facts/compute.ts";
import { sampleFact } from "../support/sample-fact.ts";

const rate = (value: number, step = 0.01) => sampleFact({ value, step });
const money = (value: number, over: Partial<Fact> = {}) =>
  sampleFact({ value, step: 1_000_000, unit: "VND", ...over });

describe("what is computed is rounded to what its inputs bear", () => {
  test.each([
    ["sum", [money(3_000_000), money(4_000_000)], 7_000_000, "VND", null],
    ["difference", [rate(34.9, 0.1), rate(17.66)], 17.2, "percentage-point", "down"],
    ["difference", [rate(10), rate(12.5)], 2.5, "percentage-point", "up"],
    ["growth", [money(50_000_000), money(75_000_000)], 50, "percent", "up"],
    ["share", [money(25_000_000), money(100_000_000)], 25, "percent", null],
    ["ratio", [money(90_000_000), money(30_000_000)], 3, "times", null],
    ["remainder", [money(3_000_000), money(10_000_000)], 7_000_000, "VND", null],
    [
      "yearly-average",
      [money(50_000_000, { period: { from: "2021", to: "2025" } })],
      10_000_000,
      "VND",
      null,
    ],
  ] as const)("%s", (operation, facts, value, unit, direction) => {
    const found = compute(operation, [...facts]);
    expect(found).toMatchObject({ unit, direction });
    expect(found?.value).toBeCloseTo(value, operation === "ratio" || operation === "share" ? 0 : 6);
  });

  test("an amount for each of what is counted has the step that the looser input bears", () => {
    const lent = money(6_600_000_000_000, { step: 1_000_000_000, qualifier: "over" });
    const households = sampleFact({ value: 60_000, step: 1, unit: "household", qualifier: "nearly" });
    expect(compute("per-unit", [lent, households])).toMatchObject({
      ...{ value: 110_000_000, step: 10_000_000, unit: "VND", per: ["household"], qualifier: "about" },
    });
  });

  test('"over" less "over" is about', () => {
    const over = (value: number) => money(value, { qualifier: "over" });
    expect(compute("remainder", [over(2_000_000), over(5_000_000)])?.qualifier).toBe("about");
    expect(compute("sum", [over(2_000_000), over(5_000_000)])?.qualifier).toBe("over");
  });

  test("16 of 19 leaves 3", () => {
    const criteria = sampleFact({ value: 16, of: 19, step: 1, unit: "criterion" });
    expect(compute("remainder", [criteria])).toMatchObject({ value: 3, unit: "criterion", of: null });
  });
});

describe("nothing is computed", () => {
  test.each([
    ["of money and a rate", "sum", [money(1_000_000), rate(5)]],
    ["of one figure alone", "sum", [money(1_000_000)]],
    ["of a part without its whole", "remainder", [money(1_000_000)]],
    ["where the part is more than the whole", "remainder", [money(9_000_000), money(1_000_000)]],
    ["of a total without years", "yearly-average", [money(1_000_000, { period: null })]],
    [
      "of a total of one year",
      "yearly-average",
      [money(1_000_000, { period: { from: "2025", to: "2025" } })],
    ],
    [
      "of what comes each year already",
      "yearly-average",
      [money(1_000_000, { per: ["year"], period: { from: "2021", to: "2025" } })],
    ],
    [
      "of a rate as if it were a total",
      "yearly-average",
      [sampleFact({ period: { from: "2021", to: "2025" } })],
    ],
    ["of money for each million of it", "per-unit", [money(1_000_000), money(2_000_000)]],
    ["of a rate for each person", "per-unit", [rate(5), sampleFact({ value: 2, step: 1, unit: "person" })]],
    ["of nought", "ratio", [money(1_000_000), money(0)]],
    ["of nothing", "sum", []],
  ] as const)("%s", (_what, operation, facts) => expect(compute(operation, [...facts])).toBeNull());
});

test.each([
  [5, { from: "2021", to: "2025" }],
  [null, { from: "2025", to: "2025" }],
  [null, { from: "2021", to: null }],
  [null, { from: "2021-03", to: "2025" }],
  [null, null],
])("%j years", (years, period) => expect(yearsOf({ period })).toBe(years));
