import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article, Passage } from "../../src/domain.ts";
import { bindRows } from "../../src/facts/bind-rows.ts";
import { COLUMNS, readFactsCsv } from "../../src/facts/facts-csv.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const article: Article = {
  slug: "news",
  title: "News",
  author: null,
  publisher: null,
  url: null,
  language: "en",
  published: null,
  text: "brief",
  blocks: [],
  file: "news.md",
};
const passage = (number: number, en: string, vi: string): Passage => ({
  id: `news-p0${number}`,
  article: "news",
  number,
  kind: "paragraph",
  heading: null,
  text: { en, vi },
});
const passages = [
  passage(1, "The poverty rate fell to 17.66% in 2025.", "Năm 2025, tỷ lệ hộ nghèo giảm còn 17,66%."),
  passage(
    2,
    "Na Sang built five bridges and repaired five bridges.",
    "Na Sang xây năm cây cầu và sửa năm cây cầu.",
  ),
];
const RATE = {
  id: "n-01",
  article: "news",
  metric: "poverty-rate",
  place: "dien-bien",
  period_from: "2025",
  period_to: "2025",
  kind: "actual",
  qualifier: "exact",
  value: "17.66",
  unit: "percent",
  printed: "17.66%",
  quote_en: "The poverty rate fell to 17.66% in 2025.",
  quote_vi: "Năm 2025, tỷ lệ hộ nghèo giảm còn 17,66%.",
};
const BRIDGES = {
  ...RATE,
  id: "n-02",
  metric: "bridges-built",
  place: "na-sang-commune",
  value: "5",
  unit: "item",
  noun: "bridges",
  printed: "five bridges",
  quote_en: "Na Sang built five bridges and repaired five bridges.",
  quote_vi: "Na Sang xây năm cây cầu và sửa năm cây cầu.",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads rows that are given by column; columns that a row leaves out are empty. */
function read(...rows: Record<string, string>[]) {
  const file = join(folder, "facts.csv");
  const cells = rows.map((row) => COLUMNS.map((column) => `"${row[column] ?? ""}"`).join(","));
  writeFileSync(file, [COLUMNS.join(","), ...cells].join("\n"));
  return bindRows(readFactsCsv(file), { articles: [article], passages, vocabulary: smallVocabulary });
}
/** The facts of rows whose quotes are all there. */
const facts = (...rows: Record<string, string>[]) =>
  read(...rows).map(({ fact, gone }) => {
    expect(gone).toBeNull();
    return fact;
  });

test("a row becomes a reviewed fact with the span of its figure in each quote", () => {
  const [fact] = facts(RATE);
  expect(fact).toMatchObject({
    status: "reviewed",
    passage: "news-p01",
    value: 17.66,
    step: 0.01,
    label: { vi: "tỷ lệ hộ nghèo" },
  });
  expect(fact?.quotes.map(({ text, start, end }) => text.slice(start, end))).toEqual(["17.66%", "17,66%"]);
});

test("equal figures of one sentence go to its rows in order", () => {
  const [built, repaired] = facts(BRIDGES, { ...BRIDGES, id: "n-03" });
  expect(built?.quotes[0]?.start).toBe("Na Sang built ".length);
  expect(repaired?.quotes[0]?.start).toBe("Na Sang built five bridges and repaired ".length);
});

test("a change of a rate may be printed in percent and reviewed in percentage points", () => {
  const [fact] = facts({ ...RATE, unit: "percentage-point" });
  expect(fact).toMatchObject({ unit: "percentage-point", value: 17.66 });
});

test.each([
  [
    "a value that the quote does not print",
    { value: "17.67" },
    /:2: n-01: quote_en: no figure in it is exact 17\.67 percent; it prints exact 17\.66%/,
  ],
  [
    "a qualifier that the quote does not print",
    { qualifier: "over" },
    /:2: n-01: quote_en: no figure in it is over 17\.66/,
  ],
  ["an unknown metric", { metric: "wealth" }, /:2: n-01: metric: wealth is not in metrics\.yaml/],
  ["an unknown place", { place: "atlantis" }, /:2: n-01: place: atlantis is not in places\.yaml/],
  ["a whole that no row is", { part_of: "n-09" }, /:2: n-01: part_of: no row has the id n-09/],
  [
    "a kind of another list",
    { kind: "hoped" },
    /:2: kind: "hoped": expected one of actual, expected, target, plan/,
  ],
  ["a value in Vietnamese marks", { value: "17,66" }, /:2: value: "17,66": expected a plain decimal/],
  [
    "a rate in words of no unit",
    { per: "persons|yr" },
    /:2: per: "persons\|yr": expected units of the closed list/,
  ],
  [
    "a period that ends before it begins",
    { period_from: "2026" },
    /:2: n-01: period_to: 2025 is before 2026/,
  ],
  ["an end without a beginning", { period_from: "" }, /:2: n-01: period_from: expected one/],
  [
    "a figure that is part of itself",
    { part_of: "n-01" },
    /:2: n-01: part_of: a figure is no part of itself/,
  ],
  [
    "a date that a spreadsheet made",
    { period_to: "31/12/2025" },
    /:2: period_to: "31\/12\/2025": expected 2025, 2025-06 or 2025-06-30/,
  ],
  [
    "what a change is compared with, ending before it begins",
    { base_from: "2021", base_to: "2020" },
    /:2: n-01: base_to: 2020 is before 2021/,
  ],
  ["an open metric", { metric: "open:wealth" }, /:2: n-01: metric: open:wealth is open; .* --vocabulary/],
  ["a row without a quote", { quote_en: "", quote_vi: "" }, /:2: n-01: expected quote_en or quote_vi/],
  ["a row without a value", { value: "" }, /:2: n-01: value: expected one, or low and high/],
])("%s is refused with file and line", (_what, change, message) => {
  expect(() => read({ ...RATE, ...change })).toThrow(message);
});

test("an id used twice is refused", () => {
  expect(() => read(RATE, RATE)).toThrow(/:3: id n-01 is used on line 2 too/);
});

test("a missing column is refused", () => {
  const file = join(folder, "short.csv");
  writeFileSync(file, `${COLUMNS.filter((column) => column !== "unit").join(",")}\n`);
  expect(() =>
    bindRows(readFactsCsv(file), { articles: [article], passages, vocabulary: smallVocabulary }),
  ).toThrow(/short\.csv:1: the column unit is missing/);
});

test("a figure that another row has already is refused, and that row is named", () => {
  expect(() => read(RATE, { ...RATE, id: "n-02" })).toThrow(/:3: n-02: value: n-01 has this figure/);
});

test("one sentence in two paragraphs gives each of its rows a paragraph of its own", () => {
  const twice = [...passages, { ...(passages[0] as Passage), id: "news-p03", number: 3 }];
  const file = join(folder, "facts.csv");
  const cells = [RATE, { ...RATE, id: "n-02" }].map((row) =>
    COLUMNS.map((column) => `"${(row as Record<string, string>)[column] ?? ""}"`).join(","),
  );
  writeFileSync(file, [COLUMNS.join(","), ...cells].join("\n"));
  const bound = bindRows(readFactsCsv(file), {
    articles: [article],
    passages: twice,
    vocabulary: smallVocabulary,
  });
  expect(bound.map(({ fact }) => fact.passage)).toEqual(["news-p01", "news-p03"]);
});

test.each([
  [
    "a quote that the article has no longer",
    { quote_en: "The poverty rate was 17.66% in 2025." },
    /^quote_en: no paragraph of news has the sentence "The poverty rate was/,
  ],
  ["an article that is gone", { article: "other" }, /^article: no article has the slug other/],
  [
    "quotes that stand in two paragraphs now",
    { quote_vi: "Na Sang xây năm cây cầu và sửa năm cây cầu." },
    /^quote_en and quote_vi stand in different paragraphs/,
  ],
  [
    "a metric that the vocabulary dropped with the quote",
    { metric: "wealth", quote_en: "Wealth was 17.66% in 2025." },
    /^quote_en: no paragraph/,
  ],
])("%s makes a row retired, with the reason, and keeps what it says", (_what, change, why) => {
  const [bound] = read({ ...RATE, ...change });
  expect(bound?.gone).toMatch(why);
  expect(bound?.fact).toMatchObject({
    id: "n-01",
    status: "retired",
    passage: "",
    value: 17.66,
    kind: "actual",
  });
  const { quote_en, quote_vi }: Record<string, string> = { ...RATE, ...change };
  expect(bound?.fact.quotes.map(({ text }) => text)).toEqual([quote_en, quote_vi]);
});

test("a retired row leaves its figure to the row that takes its place", () => {
  const [, fresh] = read({ ...RATE, quote_en: "It was 17.66% in 2025." }, { ...RATE, id: "n-02" });
  expect(fresh).toMatchObject({ gone: null, fact: { id: "n-02", status: "reviewed" } });
});
