import { expect, test } from "vitest";
import { extractFrom } from "../support/extract-from.ts";

/** The parts in a text, each as "part<whole" by their values in thousands of millions where they are large. */
function expectParts(expected: string, language: "en" | "vi", text: string) {
  const facts = extractFrom(language, [text]);
  const values = new Map(
    facts.map(({ id, value }) => [id, (value ?? 0) >= 1e9 ? (value ?? 0) / 1e9 : value]),
  );
  const parts = facts.flatMap(({ id, partOf }) =>
    partOf ? [`${values.get(id)}<${values.get(partOf)}`] : [],
  );
  expect(parts.join(" ")).toBe(expected);
}

test.each([
  [
    "500<900 400<900",
    "en",
    "The roads cost VND 900 billion, including VND 500 billion from the center and VND 400 billion from the province.",
  ],
  ["500<900 400<900", "vi", "Tỉnh chi 900 tỷ đồng, trong đó trung ương 500 tỷ đồng và tỉnh 400 tỷ đồng."],
  ["420<1820", "vi", "Tỉnh có 1.820 doanh nghiệp. Trong số này có 420 doanh nghiệp mới."],
  ["45<71", "en", "Of the 71 communes, 45 have clean water."],
  ["45<71", "vi", "Trong số 71 xã, 45 xã có nước sạch."],
  ["45<71", "vi", "Trong tổng số 71 xã có 45 xã có nước sạch."],
  ["", "en", "One of the 71 communes has 45 villages."],
  ["96<115", "en", "96 out of 115 communes have clean water."],
  ["30<120", "en", "The school has 120 students, 30 of whom are boarders."],
])("%s behind words that say so: %s %j", (parts, language, text) =>
  expectParts(parts, language as "en" | "vi", text),
);

test.each([
  [
    "500<900 300<500 200<500 400<900",
    "en",
    "The roads cost VND 900 billion, including VND 500 billion from the center (VND 300 billion for bridges and VND 200 billion for canals) and VND 400 billion from the province.",
  ],
  [
    "500<900 300<500 200<500 400<900",
    "vi",
    "Tỉnh chi 900 tỷ đồng, trong đó trung ương 500 tỷ đồng (gồm 300 tỷ đồng làm cầu và 200 tỷ đồng làm kênh) và tỉnh 400 tỷ đồng.",
  ],
  [
    "300<500 150<500",
    "en",
    "The center gave VND 500 billion (with VND 300 billion for bridges and VND 150 billion for canals).",
  ],
])("%s nested in brackets: %s %j", (parts, language, text) =>
  expectParts(parts, language as "en" | "vi", text),
);

test.each([
  ["", "en", "The province spent VND 900 billion on roads and VND 400 billion on schools."],
  ["", "en", "The center gave VND 500 billion (from VND 300 billion in 2021 to VND 150 billion in 2025)."],
  ["", "en", "The school has 30 students, including VND 20 billion of aid."],
  ["", "vi", "Xã có 30 hộ, trong đó 45 hộ nuôi dê."],
])("%j no parts, as nothing says so or they cannot lie in the whole: %s %j", (parts, language, text) =>
  expectParts(parts, language as "en" | "vi", text),
);
