import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { spellNumber } from "./spell-number.ts";

/** Whole numbers of every size up to the trillions. */
const numbers = fc.oneof(
  fc.integer({ min: 11, max: 9999 }),
  fc.integer({ min: 10_000, max: 999_999_999 }),
  fc.integer({ min: 1e9, max: 999_999_999_999 }),
);

describe("numbers in words", () => {
  it.each([
    ["một trăm linh năm nghìn không trăm hai mươi mốt", 105_021],
    ["hai tỷ không trăm linh ba triệu", 2_003_000_000],
  ])("are spelled in Vietnamese as «%s»", (words, value) => {
    expect(spellNumber(value, "vi")).toBe(words);
  });
  it.each([["one hundred and five thousand twenty-one", 105_021]])(
    "are spelled in English as «%s»",
    (words, value) => {
      expect(spellNumber(value, "en")).toBe(words);
    },
  );

  it.each(["en", "vi"] as const)("are read back from the words of %s", (language) => {
    fc.assert(
      fc.property(numbers, (value) => {
        const words = spellNumber(value, language);
        const text =
          language === "en"
            ? `It was ${words} percent of the total`
            : `Kết quả là ${words} phần trăm của tổng số`;
        expect(
          findQuantities(text).map((figure) => [figure.value, figure.unit]),
          words,
        ).toEqual([[value, "percent"]]);
      }),
      { numRuns: 1500 },
    );
  });
});
