import { describe, expect, it } from "vitest";
import { UNITS } from "../../src/domain.ts";
import { convert } from "../../src/quantities/convert.ts";
import { UNIT_ENTRIES } from "../../src/quantities/units.ts";

describe("units", () => {
  it("has an entry for each unit of the closed list, and no other", () => {
    expect(Object.keys(UNIT_ENTRIES).sort()).toEqual([...UNITS].sort());
  });

  it.each([
    [10_000, 1, "hectare", "square-metre"],
    [100, 1, "square-kilometre", "hectare"],
    [100, 1, "quintal", "kilogram"],
    [10, 1, "tonne", "quintal"],
    [1.609344, 1, "mile", "kilometre"],
    [0.5, 500, "kilogram", "tonne"],
    [1000, 1, "megawatt", "kilowatt"],
    [1_000_000, 1, "gigawatt-hour", "kilowatt-hour"],
    [120, 2, "hour", "minute"],
    [0.3, 300, "metre", "kilometre"],
  ] as const)("makes %d of %d %s in %s", (expected, value, from, to) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it.each([
    ["VND", "USD"],
    ["person", "household"],
    ["percent", "percentage-point"],
    ["month", "year"],
    ["month", "day"],
    ["degree-celsius", "degree-fahrenheit"],
    ["hectare", "metre"],
  ] as const)("never makes %s of %s", (from, to) => {
    expect(convert(1, from, to)).toBeNull();
  });
});
