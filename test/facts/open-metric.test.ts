import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

/** `expected` is how the last figure's open metric is called. */
function expectName(expected: string, language: "en" | "vi", text: string) {
  expect(extractFrom(language, [text]).at(-1)?.label[language]).toBe(expected);
}

test.each([
  ["unemployment rate", "en", "The unemployment rate was 2.3% in 2024."],
  ["tỷ lệ thất nghiệp", "vi", "Năm 2024, tỷ lệ thất nghiệp là 2,3%."],
  ["rate of unemployment", "en", "In 2024 the rate of unemployment reached 2.3%."],
  ["price of coffee", "en", "The price of coffee rose to VND 120,000 per kg."],
  ["value of farm produce", "en", "The value of farm produce was VND 385 billion."],
  ["tỷ lệ trẻ em thấp còi", "vi", "Trong đó tỷ lệ trẻ em thấp còi giảm còn 14%."],
  ["mức chi trả", "vi", "Hiện nay mức chi trả là 725.000 đồng/ha."],
])("%s: the measure belongs to the name: %s %j", (name, language, text) =>
  expectName(name, language as "en" | "vi", text),
);

test.each([
  ["area of tea", "en", "The commune has 120 hectares of tea."],
  ["diện tích chè", "vi", "Xã có 120 ha chè."],
  ["diện tích hồ tiêu", "vi", "Xã có 120 ha hồ tiêu."],
  ["diện tích sầu riêng", "vi", "Xã có 120 ha sầu riêng."],
  ["length of canals", "en", "The commune has 30 km of canals."],
  ["chiều dài kênh mương", "vi", "Xã có 30 km kênh mương."],
])("%s: a unit says what it measures: %s %j", (name, language, text) =>
  expectName(name, language as "en" | "vi", text),
);

test.each([
  ["lent", "en", "The Rural Credit Fund lent VND 45 billion."],
  ["raised", "en", "The Fund Mobilization Board has raised VND 45 billion."],
  ["chi bảo hiểm xã hội", "vi", "Trong đó chi bảo hiểm xã hội là 45 tỷ đồng."],
  ["hộ hỗ trợ", "vi", "Bình quân mỗi năm có 8.900 hộ được hỗ trợ."],
  ["cost of approved projects", "en", "The cost of approved projects was VND 3 billion."],
])("%s: who acts is left out, words of two syllables stay whole: %s %j", (name, language, text) =>
  expectName(name, language as "en" | "vi", text),
);

test.each([
  ["Tea of the highlands", "en", ["# Tea of the highlands", "It accounted for 40% in 2025."]],
  ["Chè vùng cao", "vi", ["# Chè vùng cao", "Kết quả năm 2025 đạt 40%."]],
  ["tea growers", "en", ["The commune has many tea growers. It was 40% in 2025."]],
  ["tea growers", "en", ["About 40% was reached in 2025 by the tea growers."]],
])(
  "%s: a figure without a name has the nearest one, never that of its unit: %s %j",
  (name, language, paragraphs) => {
    expect(
      extractFrom(language as "en" | "vi", paragraphs as string[]).at(-1)?.label[language as "en" | "vi"],
    ).toBe(name);
  },
);
