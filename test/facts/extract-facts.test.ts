import { expect, test } from "vitest";
import { splitPassages } from "../../src/articles/split-passages.ts";
import type { Article, Fact, Language } from "../../src/domain.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

/** An article of one language whose paragraphs are given. */
function article(language: Language, paragraphs: string[], given: Partial<Article> = {}): Article {
  const blocks = paragraphs.map((text, n) => ({
    kind: "paragraph" as const,
    text: { [language]: text },
    line: n + 1,
  }));
  return {
    slug: "news",
    title: "Roads",
    author: null,
    publisher: null,
    url: null,
    language,
    published: "2026-02-01",
    text: "article",
    blocks,
    file: "news.txt",
    ...given,
  };
}

const factsIn = (language: Language, ...paragraphs: string[]): Fact[] => {
  const read = article(language, paragraphs);
  return extractFacts(read, splitPassages(read), smallVocabulary);
};

test.each([
  ["poverty-rate 17.66 percent", "en", "The poverty rate was 17.66%."],
  ["poverty-rate 17.66 percent", "vi", "Tỷ lệ hộ nghèo là 17,66%."],
  ["near-poor-rate 22.87 percent", "vi", "Tỷ lệ hộ cận nghèo còn 22,87%."],
  ["bridges-built 5 item", "en", "Workers built five bridges."],
  ["bridges-built 5 item", "vi", "Đã xây năm cây cầu."],
  ["road-length 12.5 kilometre", "en", "The local roads reached 12.5 kilometers."],
  ["total-investment 36139000000 VND", "en", "Total investment came to VND 36,139 million."],
  ["open:qr-readers 3 item", "en", "The station has three QR readers."],
] as const)("%s is read from %s %j", (expected, language, text) => {
  const [fact] = factsIn(language, text);
  expect(`${fact?.metric} ${fact?.value} ${fact?.unit}`).toBe(expected);
});

test.each([
  ["na-sang-commune", "en", "In Na Sang commune, the poverty rate was 30%."],
  ["na-sang-commune", "en", "Na Sang commune (Điện Biên province) has a poverty rate of 30%."],
  ["dien-bien", "en", "After Na Sang, the poverty rate of the whole province was 30%."],
  ["dien-bien", "vi", "Sau Na Sang, tỷ lệ hộ nghèo toàn tỉnh là 30%."],
  ["muong-ang-district", "vi", "Tỷ lệ hộ nghèo huyện Mường Ảng là 30%."],
  ["thanh-chan-commune", "vi", "Tỷ lệ hộ nghèo xã Thanh Chăn là 30%."],
  ["dien-bien", "en", "The poverty rate was 30%."],
] as const)("%s is the place in %s %j", (place, language, text) => {
  expect(factsIn(language, text)[0]?.place).toBe(place);
});

test("a commune without a name is the one of the paragraph before; a paragraph without any place is the article's", () => {
  const facts = factsIn(
    "en",
    "Na Sang commune built five bridges.",
    "The commune’s poverty rate is 30%.",
    "The poverty rate is 17%.",
  );
  expect(facts.map(({ place }) => place)).toEqual(["na-sang-commune", "na-sang-commune", "dien-bien"]);
});

test.each([
  ["2025/2025", "en", "The poverty rate was 17.66% by the end of 2025."],
  ["2025/2025", "vi", "Năm 2025, tỷ lệ hộ nghèo là 17,66%."],
  ["2021/2025", "en", "Over the 2021-2025 period, total investment was VND 5 billion."],
  ["2021/2025", "vi", "Giai đoạn 2021-2025, tổng vốn đầu tư là 5 tỷ đồng."],
  ["2025-12-31/2025-12-31", "en", "By December 31, 2025, total investment was VND 5 billion."],
  ["none", "en", "The poverty rate is 17.66%."],
] as const)("%s is the period in %s %j", (expected, language, text) => {
  const period = factsIn(language, text)[0]?.period;
  expect(period ? `${period.from}/${period.to}` : "none").toBe(expected);
});

test("each level of a series has its own year", () => {
  const series = [
    ["en", "The poverty rate went down from 34.9% (in 2021) to 17.66% at the end of 2025."],
    ["vi", "Tỷ lệ hộ nghèo giảm từ 34,9% năm 2021 xuống còn 17,66% vào cuối năm 2025."],
  ] as const;
  for (const [language, text] of series) {
    expect(factsIn(language, text).map(({ value, period }) => [value, period?.to])).toEqual([
      [34.9, "2021"],
      [17.66, "2025"],
    ]);
  }
});

test.each([
  ["2021/2025", "In 2021-2025, five bridges were built. Total investment was VND 5 billion."],
  ["2024/2024", "In 2024, five bridges were built. Total investment was VND 5 billion."],
  ["none", "By 2030, five bridges will be built. Total investment was VND 5 billion."],
  ["none", "In 2024, five bridges were built. Total investment is now VND 5 billion."],
])("%s holds for the sentence after the first of %j", (expected, text) => {
  const period = factsIn("en", text)[1]?.period;
  expect(period ? `${period.from}/${period.to}` : "none").toBe(expected);
});

test.each([
  ["actual", "en", "The poverty rate reached 17%."],
  ["expected", "en", "The poverty rate is expected to be 17%."],
  ["expected", "vi", "Tỷ lệ hộ nghèo dự kiến còn 17%."],
  ["target", "en", "The target for the poverty rate is 17%."],
  ["target", "vi", "Phấn đấu đến năm 2030 tỷ lệ hộ nghèo còn 17%."],
  ["target", "vi", "Tỉnh đặt mục tiêu xây 40 cây cầu."],
  ["actual", "vi", "Xã vượt mục tiêu, xây 40 cây cầu."],
  ["actual", "en", "National target programs brought total investment of VND 5 billion."],
  ["plan", "en", "The assigned investment is VND 5 billion."],
] as const)("%s is the kind in %s %j", (kind, language, text) => {
  expect(factsIn(language, text)[0]?.kind).toBe(kind);
});

test("a fall of a rate counts in percentage points and keeps its sign as printed", () => {
  const [fact] = factsIn("en", "The poverty rate fell by 4% per year.");
  expect(fact).toMatchObject({ unit: "percentage-point", direction: "down", per: ["year"] });
  expect(fact?.quotes[0]?.printed).toMatch(/^4%/);
});

test("parts name their whole", () => {
  const [whole, part] = factsIn(
    "en",
    "Total investment was VND 30 billion, including VND 20 billion from the central budget.",
  );
  expect(part).toMatchObject({ metric: "capital-central", partOf: whole?.id });
  expect(whole?.partOf).toBeNull();
});

test("the figures of both bodies are one fact with a quote in each language", () => {
  const read = article("en", [], {
    blocks: [
      {
        kind: "paragraph",
        line: 1,
        text: { en: "The poverty rate was 17.66% in 2025.", vi: "Năm 2025, tỷ lệ hộ nghèo là 17,66%." },
      },
    ],
  });
  const facts = extractFacts(read, splitPassages(read), smallVocabulary);
  expect(facts.map(({ quotes }) => quotes.map(({ printed }) => printed))).toEqual([["17.66%", "17,66%"]]);
});

test.each<[string[], Language, string]>([
  [[], "vi", "Na Sang 1.234 56,7 890"],
  [[], "vi", "Mường Ảng; 1.200; 35; 4,5"],
  [[], "en", "Na Sang commune | 312 | 45.2"],
  [[], "en", "12 34 56"],
  [["900 one"], "en", "The whole province has 900 of them."],
  [["45.2 percent"], "en", "Na Sang commune | 312 | 45.2%"],
  [["312 household"], "vi", "Na Sang 312 hộ 45,2"],
  [["0.694 one"], "en", "The safety index reached 0.694."],
  [["0.694 one"], "vi", "Chỉ số an toàn đạt 0,694."],
  [["46 item", "17 one"], "en", "We counted 46 forest fires in 2020, in 2024 only 17."],
])(
  "of bare numbers only those of a sentence with a noun or a verb are facts: %j, %s: %s",
  (found, language, text) => {
    expect(factsIn(language, text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(found);
  },
);

test("years, dates, durations and numbers in names are no facts", () => {
  expect(
    factsIn(
      "en",
      "On December 31, 2025, after three months, Project 9 on National Highway 279 fought COVID-19.",
    ),
  ).toEqual([]);
});

test("ids are the same after a rebuild and different for equal figures of one sentence", () => {
  const text = "Na Sang built five bridges and repaired five bridges.";
  const ids = () => factsIn("en", text).map(({ id }) => id);
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(2);
  for (const id of ids()) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
});
