import { describe, expect, it } from "vitest";
import {
  average,
  difference,
  dividedBy,
  growth,
  ratio,
  share,
  sum,
  yearlyGrowth,
} from "../../src/quantities/arithmetic.ts";
import { measure } from "./measure.ts";

const million = (value: number) => measure(value * 1e6, "VND", { step: 1e6 });
const percent = (value: number, step = 0.01) => measure(value, "percent", { step });

describe("arithmetic", () => {
  it("adds the parts of a budget to the dong", () => {
    const parts = [769_927, 38_496, 4_156_931, 7_550_000, 614_537, 29_678].map(million);
    expect(sum(parts)).toMatchObject({ value: 13_159_569e6, step: 1e6, unit: "VND", qualifier: "exact" });
  });

  it("keeps the coarsest step, and rounds to it", () => {
    expect(sum([measure(1.25, "tonne", { step: 0.01 }), measure(2, "tonne")])).toMatchObject({
      value: 3,
      step: 1,
    });
    expect(sum([measure(1, "tonne"), measure(500, "kilogram")])).toMatchObject({
      value: 2,
      step: 1,
      unit: "tonne",
    });
  });

  it("has no error of doubles", () => {
    expect(sum([percent(0.1), percent(0.2)])?.value).toBe(0.3);
    expect(difference(percent(34.9, 0.1), percent(17.66))?.value).toBe(17.2);
  });

  it("takes the difference of percentages in points, with its direction", () => {
    expect(difference(percent(21.29), percent(17.66))).toMatchObject({
      value: 3.63,
      unit: "percentage-point",
      direction: "down",
    });
    expect(difference(million(20), million(25))).toMatchObject({ value: 5e6, unit: "VND", direction: "up" });
    expect(difference(million(20), million(20))).toMatchObject({ value: 0, direction: null });
  });

  it.each([
    [82.98, 0.01, 17_082, 20_586],
    [97.7, 0.01, 3_570.47, 3_654.46],
  ])("says that a share is %d%% to %d, as its amounts bear", (value, step, part, whole) => {
    const amount = (size: number) => measure(size * 1e6, "VND", { step: Number.isInteger(size) ? 1e6 : 1e4 });
    expect(share(amount(part), amount(whole))).toMatchObject({ value, step, unit: "percent" });
  });

  it("gives shares of counted things to two decimals: counts have no error", () => {
    expect(share(measure(96, "commune"), measure(115, "commune"))).toMatchObject({
      value: 83.48,
      step: 0.01,
    });
    expect(share(measure(5, "VND", { step: 1 }), measure(30, "VND"))).toMatchObject({
      value: 17,
      step: 1,
      qualifier: "about",
    });
  });

  it("says how many times, and by what percentage", () => {
    expect(ratio(measure(12_300, "hectare"), measure(3_417, "hectare"))).toMatchObject({
      value: 3.6,
      unit: "times",
    });
    expect(growth(million(21.84), million(54))).toMatchObject({ direction: "up", unit: "percent" });
    expect(growth(measure(200, "person"), measure(150, "person"))).toMatchObject({
      value: 25,
      direction: "down",
    });
  });

  it("averages", () => {
    expect(average([percent(4), percent(5), percent(3)])).toMatchObject({ value: 4, step: 0.01 });
  });

  it("says about where its inputs are not exact, and keeps what all of them say", () => {
    const over = { qualifier: "over" as const };
    expect(sum([measure(5, "person", over), measure(6, "person")])?.qualifier).toBe("about");
    expect(sum([measure(5, "person", over), measure(6, "person", over)])?.qualifier).toBe("over");
    expect(share(measure(5, "person", over), measure(6, "person", over))?.qualifier).toBe("about");
  });

  it.each([
    ["people and households", measure(5, "person"), measure(5, "household")],
    ["dong and dollars", measure(5, "VND"), measure(5, "USD")],
    ["a value and none", measure(5, "VND"), measure(null, "VND")],
    ["other rates", measure(5, "VND", { per: ["month"] }), measure(5, "VND", { per: ["year"] })],
    ["goats and pigs", measure(5, "item", { noun: "goats" }), measure(5, "item", { noun: "pigs" })],
  ])("has no result for %s", (_name, left, right) => {
    expect(sum([left, right])).toBeNull();
    expect(difference(left, right)).toBeNull();
    expect(share(left, right)).toBeNull();
  });

  it("has no share of nought and no sum of nothing", () => {
    expect(share(measure(5, "person"), measure(0, "person"))).toBeNull();
    expect(sum([])).toBeNull();
    expect(average([])).toBeNull();
  });

  it("keeps the value before it was rounded, and how far the inputs leave it open", () => {
    expect(share(measure(96, "commune"), measure(115, "commune"))).toMatchObject({ error: 0 });
    expect(share(measure(2, "commune"), measure(3, "commune"))?.unrounded).toBeCloseTo(66.666_67, 5);
    expect(sum([percent(34.9, 0.1), percent(17.66)])?.error).toBeCloseTo(0.055, 9);
    expect(sum([measure(9000, "person", { qualifier: "over" })])?.error).toBe(1000);
    expect(sum([measure(13_700, "hectare", { qualifier: "over" })])?.error).toBe(100);
  });

  it("takes an nth of a change for its yearly average", () => {
    const change = difference(percent(34.9, 0.01), percent(17.66));
    expect(change && dividedBy(change, 4)).toMatchObject({ value: 4.31, direction: "down", unrounded: 4.31 });
  });

  it("compounds growth over years", () => {
    const [from, to] = [measure(10_000, "hectare"), measure(12_100, "hectare")];
    expect(yearlyGrowth(from, to, 2)).toMatchObject({ value: 10, unit: "percent", direction: "up" });
    expect(yearlyGrowth(to, from, 2)?.direction).toBe("down");
    expect(yearlyGrowth(from, measure(0, "hectare"), 2)).toBeNull();
  });
});
