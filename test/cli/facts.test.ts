import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

const HEADER = readFileSync(join(import.meta.dirname, "../../seeds/facts.csv"), "utf8").split("\n")[0] ?? "";

let folder: string;
let articles: string;
let table: string;
let index: string;
const facts = (...args: string[]) => runVerb(["facts", "--index", index, ...args]);
const build = () =>
  runVerb(["index", "--articles", articles, "--reviewed", table, "--index", index, "--jsonl"]);
const write = (slug: string, published: string | null, ...paragraphs: string[]) =>
  writeFileSync(
    join(articles, `${slug}.md`),
    `---\ntitle: About ${slug}\nlanguage: en\npublished: ${published}\n---\n\n${paragraphs.join("\n\n")}\n`,
  );

const EXPECTED = "In 2024, the poverty rate of Điện Biên province is expected to reach 22.5%.";
const RESULT = "In 2024, the poverty rate of Điện Biên province was 21.29%.";
const OTHER = "In 2023, the poverty rate of Điện Biên province was 25.68%.";
const ROADS = "In 2024, Na Sang commune had 12 km of purple tramways.";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
  articles = join(folder, "articles");
  table = join(folder, "facts.csv");
  index = join(folder, "index");
  mkdirSync(articles);
  writeFileSync(table, `${HEADER}\n`);
  write("early", "2024-06-01", EXPECTED, ROADS);
  write("late", "2025-01-10", RESULT, OTHER);
  expect((await build()).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("filters", () => {
  const found = async (...args: string[]) =>
    jsonLines((await facts("--jsonl", ...args)).out).map(({ value }) => value);
  test.each([
    ["a metric with diacritics", ["--metric", "tỷ lệ hộ nghèo"], [22.5, 21.29, 25.68]],
    [
      "a metric without, and a place by its kind",
      ["--metric", "ty le ho ngheo", "--place", "tinh Dien Bien"],
      [22.5, 21.29, 25.68],
    ],
    ["a commune in Vietnamese", ["--place", "xã Na Sang"], [12]],
    ["a commune in English", ["--place", "na sang commune"], [12]],
    ["a time in words", ["--metric", "poverty-rate", "--period", "cuối năm 2024"], [22.5, 21.29]],
    ["a kind in Vietnamese", ["--kind", "dự kiến"], [22.5]],
    ["an article by its title", ["--article", "about LATE"], [21.29, 25.68]],
    ["a status in Vietnamese", ["--status", "chua duyet", "--period", "2023"], [25.68]],
  ])("take %s", async (_what, args, values) => {
    expect(await found(...args)).toEqual(values);
  });

  test.each([
    ["a metric", ["--metric", "povrty rate"], /--metric povrty rate: .* the nearest are: poverty rate/],
    ["a place", ["--place", "Nam Nem"], /--place Nam Nem: .* the nearest are: Nậm Nèn/],
    ["an article", ["--article", "lat"], /--article lat: .* the nearest are: late/],
    ["a kind", ["--kind", "hoped"], /--kind hoped: expected one of actual, expected, target, plan/],
    ["a time", ["--period", "soon"], /--period soon: expected a time like 2025, 2025-06 or 2021-2025/],
    ["a history of nothing", ["--history"], /--history: expected --metric/],
    ["two modes", ["--review", "--vocabulary"], /--review and --vocabulary are different things/],
  ])("end in status 2 on an unknown name: %s", async (_what, args, message) => {
    const { status, out, err } = await facts(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trim().split("\n").at(-1)).toMatch(message);
  });
});

test.each([
  [
    "a place without figures",
    ["--place", "Sơn La"],
    /^no such fact; there are figures of: Điện Biên \(\d+\)/,
  ],
  [
    "two filters that do not meet",
    ["--metric", "poverty rate", "--place", "Sơn La"],
    /^no such fact; without --place there are \d+$/,
  ],
])("%s are told with what there is instead", async (_what, args, hint) => {
  const { status, out, err } = await facts(...args);
  expect([status, out]).toEqual([0, ""]);
  expect(err.trim().split("\n").at(-1)).toMatch(hint);
});

test("the history of a metric is a table, oldest first, with sources, dates and what superseded what", async () => {
  const { out } = await facts("--history", "--metric", "poverty rate", "--place", "Điện Biên");
  const [title, ...rows] = out.trimEnd().split("\n");
  expect(title).toMatch(/poverty rate, Điện Biên$/i);
  expect(
    rows.map((row) =>
      row
        .replace(/x-[0-9a-f]{16}/g, "x")
        .trim()
        .split(/ {2,}/)
        .join(" | "),
    ),
  ).toEqual([
    "2023 | 25.68% | actual | x | late (2025-01-10) | extracted",
    "2024 | 22.5% | expected | x | early (2024-06-01) | extracted | superseded by x",
    "2024 | 21.29% | actual | x | late (2025-01-10) | extracted",
  ]);
  const lines = jsonLines((await facts("--history", "--metric", "poverty-rate", "--jsonl")).out);
  expect(lines[1]).toMatchObject({ published: "2024-06-01", supersededBy: lines[2]?.id, conflictsWith: [] });
});

test("open metrics are printed as entries of metrics.yaml and as JSON lines, and found by their words", async () => {
  const { out, err } = await facts("--vocabulary");
  expect(out).toContain("# 1 figure in early");
  const id = /^- id: (.*)$/m.exec(out)?.[1] ?? "";
  expect(err).toContain("likeness by local-v1");
  const [line] = jsonLines((await facts("--vocabulary", "--jsonl")).out);
  expect(line).toMatchObject({ metric: `open:${id}`, facts: 1, articles: ["early"], units: ["kilometre"] });
  const named = await facts("--metric", id.replaceAll("-", " "), "--jsonl");
  expect(jsonLines(named.out)).toMatchObject([{ metric: `open:${id}`, value: 12 }]);
});

describe("the review", () => {
  const file = () => join(folder, "review.csv");
  const review = () => facts("--review", "--metric", "poverty-rate", "--out", file(), "--bom");
  const rates = async (...args: string[]) =>
    jsonLines((await facts("--metric", "poverty-rate", "--jsonl", ...args)).out);

  test("is printed as JSON lines with its reasons", async () => {
    const lines = jsonLines((await facts("--review", "--article", "early", "--jsonl")).out);
    expect(lines[1]).toMatchObject({
      value: 12,
      reviewedAs: null,
      sentence: expect.stringContaining("«12 km"),
    });
    expect(String(lines[1]?.reasons)).toMatch(/metric: open/);
  });

  test("with one wrong row changes nothing, names file and line, and ends in status 1", async () => {
    expect(await review()).toMatchObject({ status: 0, out: "" });
    writeFileSync(file(), readFileSync(file(), "utf8").replace(",22.5,", ",22-May,"));
    const { status, out, err } = await facts("--accept", file());
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(`${file()}:2: value: "22-May" is no number of the quotes, which print 22.5%`);
    expect(readFileSync(table, "utf8")).toBe(`${HEADER}\n`);
  });

  test("accepted as it is makes the facts reviewed, under their ids, and once", async () => {
    const before = await rates();
    await review();
    expect((await facts("--accept", file())).out).toMatch(/: 3 added, 0 changed, 0 there already/);
    const text = readFileSync(table, "utf8");
    const [again] = jsonLines((await facts("--accept", file(), "--jsonl")).out);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 3, faults: [] });
    expect(readFileSync(table, "utf8")).toBe(text);
    await build();
    expect((await rates()).map(({ id, status }) => [id, status])).toEqual(
      before.map(({ id }) => [id, "reviewed"]),
    );
  });

  test("of an article that changed: its row is told, retired, kept, and its figure proposed anew", async () => {
    write("late", "2025-01-10", RESULT.replace("21.29", "21.3"), OTHER);
    const built = await build();
    expect(built.err).toMatch(
      /facts\.csv:3: x-[0-9a-f]{16}: retired, as its quote is gone: quote_en: no paragraph of late/,
    );
    expect(jsonLines(built.out)).toMatchObject([{ facts: 4, retired: 1 }]);
    const [retired] = await rates("--status", "retired");
    expect(retired).toMatchObject({ value: 21.29, status: "retired" });
    expect(await rates("--review")).toMatchObject([{ value: 21.3, reviewedAs: retired?.id }]);
    await review();
    await facts("--accept", file());
    const ids = readFileSync(table, "utf8").match(/^x-[0-9a-f]{16}/gm) ?? [];
    expect(ids).toHaveLength(4);
    expect(ids).toContain(retired?.id);
  });

  test("needs a table to be accepted into, and a file", async () => {
    expect((await facts("--accept", join(folder, "none.csv"))).err).toMatch(/none\.csv: no such file/);
    const other = join(folder, "other");
    await runVerb(["index", "--articles", articles, "--index", other]);
    const { status, err } = await runVerb(["facts", "--index", other, "--accept", file()]);
    expect([status, err]).toEqual([2, expect.stringMatching(/the index has no reviewed table; build it/)]);
  });
});
