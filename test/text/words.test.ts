import { describe, expect, it } from "vitest";
import { words } from "../../src/text/words.ts";

describe("words", () => {
  it("gives each word in lower case, folded, with its place", () => {
    expect(words("Tỷ lệ 17,66%!")).toEqual([
      { word: "tỷ", folded: "ty", start: 0, end: 2 },
      { word: "lệ", folded: "le", start: 3, end: 5 },
      { word: "17", folded: "17", start: 6, end: 8 },
      { word: "66", folded: "66", start: 9, end: 11 },
    ]);
  });
});
