import { describe, expect, it } from "vitest";
import { cutRegions } from "../../src/quantities/cut-regions.ts";

describe("cutRegions", () => {
  it.each([
    ["at a blank line", "Một câu.\nCâu nữa.\n\n".repeat(9000), /\n\n$/],
    ["at a line", "Một câu dài\n".repeat(9000), /\n$/],
    ["at a comma", "1.240 hộ, ".repeat(20_000), /, $/],
    ["at a space", "mười ".repeat(40_000), / $/],
  ])("cuts long texts %s, and loses nothing", (_name, text, end) => {
    const regions = cutRegions(text);
    expect(regions.length).toBeGreaterThan(1);
    expect(regions.map((region) => region.text).join("")).toBe(text);
    for (const { text: piece, start } of regions) expect(text.startsWith(piece, start)).toBe(true);
    for (const { text: piece } of regions.slice(0, -1)) expect(piece).toMatch(end);
  });

  it("leaves a short text whole", () => {
    expect(cutRegions("")).toEqual([{ text: "", start: 0 }]);
    expect(cutRegions("17,66%")).toEqual([{ text: "17,66%", start: 0 }]);
  });
});
