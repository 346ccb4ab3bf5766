import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/split-sentences.ts";

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  it.each([
    [["It fell to 17.66% in 2025.", "Good."], "It fell to 17.66% in 2025. Good."],
    [["Mr. Hòa came.", "He sat."], "Mr. Hòa came. He sat."],
    [["TP. Điện Biên Phủ lớn lên.", "Đúng thế!"], "TP. Điện Biên Phủ lớn lên. Đúng thế!"],
    [
      ["Firms such as Blue Co., Ltd. and Green Corp. recruit."],
      "Firms such as Blue Co., Ltd. and Green Corp. recruit.",
    ],
    [["Resolution No. 30 holds."], "Resolution No. 30 holds."],
    [["J. Smith spoke.", "Then L. V. Hòa."], "J. Smith spoke. Then L. V. Hòa."],
    [["He asked “why?”", "They left."], "He asked “why?” They left."],
    [["One line", "Another line"], "One line\nAnother line"],
    [["1. Tình hình chung"], "1. Tình hình chung"],
    [["Đạt 3.355,888 tỷ đồng.", "Vượt kế hoạch."], "Đạt 3.355,888 tỷ đồng. Vượt kế hoạch."],
    [[], "  \n "],
  ])("reads %j", (expected, text) => {
    expect(split(text)).toEqual(expected);
  });

  it("gives offsets of the text itself", () => {
    const text = "  First one. Second one!  ";
    for (const sentence of splitSentences(text))
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});
