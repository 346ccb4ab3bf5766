import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, lower } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["ty le ho ngheo", "Tỷ lệ hộ nghèo"],
    ["dien bien dong", "ĐIỆN BIÊN ĐÔNG"],
    ["nguoi", "người"],
    ["vnd 36,139", "VND 36,139"],
    ["cafe", "Café"],
  ])("writes %j for %j", (expected, text) => {
    expect(fold(text)).toBe(expected);
  });

  it("keeps the length of any text, so that offsets hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => fold(text).length === text.length && lower(text).length === text.length,
      ),
    );
    expect(fold("İstanbul ß ﬁ 😀").length).toBe("İstanbul ß ﬁ 😀".length);
  });
});
