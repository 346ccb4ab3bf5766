import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

/** `expected` has the kinds of the figures in order. */
function expectKinds(expected: string, language: "en" | "vi", text: string) {
  expect(
    extractFrom(language, [text])
      .map(({ kind }) => kind)
      .join(" "),
  ).toBe(expected);
}

test.each([
  ["expected", "vi", "Năm tới, tỷ lệ hộ nghèo sẽ còn 12%."],
  ["actual", "vi", "Chim sẻ về, tỷ lệ hộ nghèo còn 12%."],
  ["expected", "vi", "Nam toi, ty le ho ngheo se con 12%."],
  ["expected", "vi", "Tỷ lệ hộ nghèo ước còn 12%."],
  ["actual", "vi", "Nhờ ước mơ ấy, tỷ lệ hộ nghèo còn 12%."],
  ["actual", "vi", "Chương trình mục tiêu quốc gia giúp xây 5 cây cầu."],
])("%s is read by the marks of the words: %s %j", (kinds, language, text) =>
  expectKinds(kinds, language as "en" | "vi", text),
);

test.each([
  ["actual actual", "en", "They planted 26 hectares, 113% of the plan."],
  ["actual actual plan", "en", "They planted 26 hectares of tea, equal to 113% of the plan (23 hectares)."],
  ["actual actual plan", "vi", "Xã trồng 26 ha chè, đạt 113% kế hoạch (23 ha)."],
  ["target", "vi", "Tỉnh đặt mục tiêu xây 40 cây cầu."],
  ["actual", "vi", "Tỉnh vượt mục tiêu, xây 40 cây cầu."],
])("%s: a figure measured on an aim is a result, the aim itself is not: %s %j", (kinds, language, text) =>
  expectKinds(kinds, language as "en" | "vi", text),
);

test.each([
  [
    "target target target",
    "en",
    "By 2030, the province aims to have 37 bridges; 66 markets; and 32 km of canals.",
  ],
  ["target target target", "vi", "Đến năm 2030, tỉnh phấn đấu có 37 cây cầu; 66 chợ; 32 km kênh."],
  ["expected actual", "en", "The poverty rate is expected to be 12%; in 2024 it was 20%."],
  ["expected actual", "en", "By 2030 the province will have 500 km of roads; 300 km was built in 2025."],
  ["expected actual", "vi", "Tỷ lệ hộ nghèo dự kiến còn 12%; năm 2024 là 20%."],
  ["target target", "vi", "Mục tiêu gồm: tỷ lệ hộ nghèo 12%; năm 2028 xây 5 cây cầu."],
  [
    "actual expected target",
    "en",
    "The poverty rate was 20% in 2024; it is expected to reach 15% in 2026, and the target for 2030 is 9%.",
  ],
  [
    "actual expected target",
    "vi",
    "Tỷ lệ hộ nghèo năm 2024 là 20%; dự kiến năm 2026 còn 15%, mục tiêu đến năm 2030 là 9%.",
  ],
])(
  "%s: a semicolon parts the members of a list, and ends the reach of a kind before a part that tells its own: %s %j",
  (kinds, language, text) => expectKinds(kinds, language as "en" | "vi", text),
);
