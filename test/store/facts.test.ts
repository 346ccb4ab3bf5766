import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { createFactTable, type FactQuery, type FactTable } from "../../src/facts/fact-table.ts";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { publishSample, sampleArticle, sampleFact } from "./sample-rows.ts";

const FACTS: Partial<Fact>[] = [
  { id: "rate-2025" },
  { id: "rate-2021", value: 34.9, period: { from: "2021", to: "2021" } },
  {
    id: "average",
    value: 4,
    period: { from: "2021", to: "2025" },
    metric: "poverty-rate-fall",
    unit: "percentage-point",
  },
  {
    id: "since",
    value: 533e9,
    unit: "VND",
    period: { from: "2021", to: null },
    metric: "money",
    label: { vi: "tiền" },
  },
  { id: "no-period", value: 5, unit: "item", period: null, metric: "bridges", place: "na-sang-commune" },
  {
    id: "income",
    value: null,
    low: 20e6,
    high: 30e6,
    unit: "VND",
    metric: "income",
    about: "Quàng Văn Tươi",
  },
  {
    id: "target",
    value: 40_000,
    unit: "hectare",
    kind: "target",
    metric: "area",
    programme: "ntp",
    partOf: "rate-2025",
  },
  { id: "guess", value: 12, status: "extracted", metric: "open:goats", label: { en: "goats kept" } },
  { id: "old", value: 99, status: "retired" },
];

let uri = "";
let store: Store;
let table: FactTable;

beforeAll(async () => {
  uri = mkdtempSync(join(tmpdir(), "store-"));
  const text = [{ text: { en: "Text." } }];
  await publishSample(uri, [
    sampleArticle("one", text, FACTS),
    sampleArticle("two", text, [{ id: "other" }]),
  ]);
  const opened = await openStore(uri);
  if (opened === null || "schema" in opened) throw new Error("expected a store");
  store = opened;
  table = createFactTable(store);
});
afterAll(() => {
  store.close();
  rmSync(uri, { recursive: true, force: true });
});

const CURRENT = [
  "rate-2025",
  "rate-2021",
  "average",
  "since",
  "no-period",
  "income",
  "target",
  "guess",
  "other",
];

const QUERIES: [string, FactQuery, string[]][] = [
  ["nothing: all but the retired", {}, CURRENT],
  ["ids, in the order of the text", { id: ["other", "rate-2021"] }, ["rate-2021", "other"]],
  ["a metric", { metric: ["poverty-rate"] }, ["rate-2025", "rate-2021", "other"]],
  ["an open metric", { metric: ["open:goats"] }, ["guess"]],
  ["two metrics", { metric: ["bridges", "area"] }, ["no-period", "target"]],
  ["a place", { place: ["na-sang-commune"] }, ["no-period"]],
  ["a person", { about: ["Quàng Văn Tươi"] }, ["income"]],
  ["a person, decomposed", { about: ["Quàng Văn Tươi".normalize("NFD")] }, ["income"]],
  ["the place itself", { about: [null], unit: ["VND"] }, ["since"]],
  ["a programme", { programme: ["ntp"] }, ["target"]],
  ["a programme or none", { programme: ["ntp", null], kind: ["target"] }, ["target"]],
  ["an article", { article: ["two"] }, ["other"]],
  ["a passage", { passage: ["two-p01"] }, ["other"]],
  ["a kind", { kind: ["target", "plan"] }, ["target"]],
  ["a unit", { unit: ["hectare", "item"] }, ["no-period", "target"]],
  ["a whole", { partOf: ["rate-2025"] }, ["target"]],
  ["a status", { status: ["retired"] }, ["old"]],
  [
    "the year that a period ends in",
    { year: ["2025"], metric: ["poverty-rate", "poverty-rate-fall"] },
    ["rate-2025", "average", "other"],
  ],
  ["no year, or one that still lasts", { year: [null] }, ["since", "no-period"]],
  ["a window of values", { value: { from: 4.5, to: 17.66 } }, ["rate-2025", "no-period", "guess", "other"]],
  ["a window that a range overlaps", { value: { from: 25e6, to: 26e6 } }, ["income"]],
  ["a window up to a range's low end", { value: { from: 1e6, to: 20e6 } }, ["income"]],
  ["a window without ends", { value: { from: 1e9, to: Number.POSITIVE_INFINITY } }, ["since"]],
  ["an empty list: nothing", { metric: [] }, []],
  ["two conditions", { metric: ["poverty-rate"], year: ["2021"] }, ["rate-2021"]],
  [
    "any of two queries",
    { any: [{ metric: ["bridges"] }, { unit: ["hectare"], value: { from: 1, to: 1e6 } }] },
    ["no-period", "target"],
  ],
  ["any of no queries: nothing", { any: [] }, []],
  ["any of two and a condition", { any: [{ metric: ["bridges"] }, {}], kind: ["target"] }, ["target"]],
  ["words of the card", { words: "goats" }, ["guess"]],
  ["words without diacritics", { words: "tien" }, ["since"]],
  ["words and a condition", { words: "poverty rate", article: ["two"] }, ["other"]],
  ["words that no card has", { words: "xyzzy" }, []],
  ["no words in the words", { words: "?!" }, []],
  ["a value with a quote", { about: ["O'Neil' OR '1'='1"] }, []],
];

test.each(QUERIES)("find by %s", async (_, query, ids) => {
  expect((await table.find(query)).map(({ id }) => id)).toEqual(ids);
  expect(await table.count(query)).toBe(ids.length);
});

describe("limit and offset", () => {
  test.each<[FactQuery, string[]]>([
    [{ limit: 2 }, CURRENT.slice(0, 2)],
    [{ limit: 2, offset: 3 }, CURRENT.slice(3, 5)],
    [{ offset: 7 }, CURRENT.slice(7)],
    [{ limit: 5, offset: 50 }, []],
    [{ limit: 0 }, []],
    [{ words: "poverty rate", metric: ["poverty-rate"], limit: 1 }, ["rate-2025"]],
    [{ words: "poverty rate", metric: ["poverty-rate"], limit: 2, offset: 1 }, ["rate-2021", "other"]],
  ])("%o", async (query, ids) => {
    expect((await table.find(query)).map(({ id }) => id)).toEqual(ids);
  });

  test("do not change the count", async () => {
    expect(await table.count({ limit: 1, offset: 4 })).toBe(CURRENT.length);
  });
});

test("a fact comes back as it was written", async () => {
  expect(await table.find({ id: ["income"] })).toEqual([
    sampleFact({ article: "one", passage: "one-p01", ...FACTS[5] }),
  ]);
});

test("what a caller does to a list of facts is nobody else's", async () => {
  (await table.find({ metric: ["bridges"] })).pop();
  expect(await table.find({ metric: ["bridges"] })).toHaveLength(1);
});
