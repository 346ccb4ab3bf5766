import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Passage } from "../../src/domain.ts";
import { acceptRows } from "../../src/facts/accept-rows.ts";
import { COLUMNS, cellsOf, toCsv } from "../../src/facts/facts-csv.ts";
import { REVIEW_COLUMNS } from "../../src/facts/review-file.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passage = (article: string, number: number, en: string, vi: string): Passage => ({
  ...{ id: `${article}-p0${number}`, article, number, kind: "paragraph", heading: null },
  text: { en, vi },
});
const RATES_EN = "The poverty rate was 34.9% in 2021 and 17.66% in 2025.";
const RATES_VI = "Tỷ lệ hộ nghèo là 34,9% năm 2021 và 17,66% năm 2025.";
const MONEY_EN = "Total investment came to VND 13,159,569 million.";
const MONEY_VI = "Tổng vốn đầu tư đạt 13.159.569 triệu đồng.";
const sources = {
  articles: [{ slug: "news" }, { slug: "more" }],
  passages: [
    passage("news", 1, RATES_EN, RATES_VI),
    passage("news", 2, MONEY_EN, MONEY_VI),
    passage("more", 1, "Na Sang has 12 km of roads.", "Na Sang có 12 km đường."),
  ],
  vocabulary: smallVocabulary,
};

type Row = Record<string, string>;
const FIRST: Row = {
  ...{ id: "n-01", article: "news", metric: "poverty-rate", place: "dien-bien" },
  ...{ period_from: "2021", period_to: "2021", kind: "actual", qualifier: "exact" },
  ...{ value: "34.9", unit: "percent", printed: "34.9%", quote_en: RATES_EN, quote_vi: RATES_VI },
};
const LAST: Row = {
  ...FIRST,
  ...{ id: "x-00000000000000aa", period_from: "2025", period_to: "2025" },
  ...{ value: "17.66", printed: "17.66%" },
};
const MONEY: Row = {
  ...{ id: "x-00000000000000bb", article: "news", metric: "total-investment", place: "dien-bien" },
  ...{ kind: "actual", qualifier: "exact", value: "13159569000000", unit: "VND" },
  ...{ printed: "VND 13,159,569 million", quote_en: MONEY_EN, quote_vi: MONEY_VI },
};
const ROADS: Row = {
  ...{ id: "m-01", article: "more", metric: "road-length", place: "na-sang-commune", kind: "actual" },
  ...{ qualifier: "exact", value: "12", unit: "kilometre", printed: "12 km" },
  ...{ quote_en: "Na Sang has 12 km of roads.", quote_vi: "Na Sang có 12 km đường." },
};
/** The quote of this one is in no passage. */
const RETIRED: Row = { ...FIRST, id: "n-00", quote_en: "It was 34.9%.", quote_vi: "" };

let folder: string;
let table: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "accept-"));
  table = join(folder, "facts.csv");
  file = join(folder, "reviewed.csv");
  writeFileSync(table, toCsv([RETIRED, FIRST, ROADS]));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ALL = [...COLUMNS, ...REVIEW_COLUMNS];
function accept(...rows: Row[]) {
  writeFileSync(file, toCsv(rows, ALL));
  return acceptRows(file, table, sources);
}
const ids = ({ rows }: ReturnType<typeof accept>) => rows.map(({ id }) => id);

describe("rows that are accepted", () => {
  test("stand where their figures stand in their article, behind what stands before them", () => {
    const accepted = accept(MONEY, LAST);
    expect(accepted).toMatchObject({ added: 2, changed: 0, unchanged: 0, faults: [] });
    expect(ids(accepted)).toEqual(["n-00", "n-01", LAST.id, MONEY.id, "m-01"]);
  });

  test("stand before what stands behind them", () => {
    writeFileSync(table, toCsv([ROADS, { ...MONEY, id: "n-09" }]));
    expect(ids(accept(LAST))).toEqual(["m-01", LAST.id, "n-09"]);
  });

  test("of an article without rows stand at the end", () => {
    writeFileSync(table, toCsv([ROADS]));
    expect(ids(accept(LAST))).toEqual(["m-01", LAST.id]);
  });

  test("make a table in the order of the articles and of their text", () => {
    writeFileSync(table, toCsv([]));
    expect(ids(accept({ ...ROADS, id: "" }, MONEY, LAST)).slice(0, 2)).toEqual([LAST.id, MONEY.id]);
  });

  test("leave every other row as it was, the retired one too", () => {
    const [retired, first] = accept(LAST).rows.map(cellsOf);
    expect(retired).toMatchObject(RETIRED);
    expect(first).toMatchObject(FIRST);
  });

  test("are there already the second time", () => {
    writeFileSync(table, toCsv(accept(MONEY, LAST).rows.map(cellsOf)));
    const again = accept(MONEY, LAST);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(toCsv(again.rows.map(cellsOf))).toBe(readFileSync(table, "utf8"));
  });

  test("replace the row of their id", () => {
    const accepted = accept({ ...FIRST, kind: "expected" });
    expect(accepted).toMatchObject({ added: 0, changed: 1 });
    expect(accepted.rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "n-00 actual",
      "n-01 expected",
      "m-01 actual",
    ]);
  });

  test("without an id are given one, the same each time, and figures of one sentence another", () => {
    const [first, second] = [ids(accept({ ...LAST, id: "" })), ids(accept({ ...LAST, id: "" }))];
    expect(first[2]).toMatch(/^x-[0-9a-f]{16}$/);
    expect(second).toEqual(first);
    expect(ids(accept({ ...MONEY, id: "" }))[2]).not.toBe(first[2]);
  });

  test("may be parts of each other and of rows of the table", () => {
    expect(accept(LAST, { ...MONEY, part_of: LAST.id ?? "" }).faults).toEqual([]);
    expect(accept({ ...LAST, part_of: "n-01" }).faults).toEqual([]);
  });
});

describe("a file that a spreadsheet saved", () => {
  const LAST_CELLS = { ...LAST, value: "17,66", sentence: "a; b", reason: "“x”" };
  const text = (delimiter: string, end: string) =>
    [ALL, ...[LAST_CELLS, MONEY].map((row: Row) => ALL.map((column) => row[column] ?? ""))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter))
      .join(end);
  test.each([
    ["with semicolons, a byte order mark and Windows line ends", Buffer.from(`\uFEFF${text(";", "\r\n")}`)],
    ["as Unicode text with tabs", Buffer.from(`\uFEFF${text("\t", "\r\n")}`, "utf16le")],
    ["with empty records below", Buffer.from(`${text(";", "\n")}\n${";".repeat(ALL.length - 1)}\n`)],
    ["in NFD", Buffer.from(text(",", "\n").normalize("NFD"))],
  ])("is read: %s", (_what, bytes) => {
    writeFileSync(file, bytes);
    const accepted = acceptRows(file, table, sources);
    expect(accepted).toMatchObject({ added: 2, faults: [] });
    expect(accepted.rows.find(({ id }) => id === LAST.id)).toMatchObject({
      value: 17.66,
      quote_vi: RATES_VI,
    });
  });

  test.each([
    ["a decimal comma", LAST, "17,66", 17.66],
    ["a power of ten", MONEY, "1,31596E+13", 13_159_569_000_000],
    ["a power of ten in English marks", MONEY, "1.31596E+13", 13_159_569_000_000],
    ["points between groups", MONEY, "13.159.569.000.000", 13_159_569_000_000],
    ["commas between groups", MONEY, "13,159,569,000,000", 13_159_569_000_000],
    ["spaces around", LAST, " 17.66 ", 17.66],
  ])("has its numbers as the quotes print them: %s", (_what, row, value, expected) => {
    const accepted = accept({ ...row, value });
    expect(accepted.faults).toEqual([]);
    expect(accepted.rows.find(({ id }) => id === row.id)?.value).toBe(expected);
  });

  test("has a percentage with the digits of the quote, not with those of the cell's format", () => {
    writeFileSync(table, toCsv([ROADS]));
    const accepted = accept({ ...FIRST, id: "", printed: "34.90%" });
    expect(accepted.faults).toEqual([]);
    expect(accepted.rows.find(({ article }) => article === "news")?.printed).toBe("34.9%");
  });
});

describe("a row that is wrong", () => {
  test.each<[string, Row, RegExp]>([
    [
      "a date for 34,9",
      { ...FIRST, value: "34-Sep" },
      /:2: value: "34-Sep" is no number of the quotes, which print 34\.9%; 17\.66%/,
    ],
    [
      "a date in full",
      { ...FIRST, value: "2009-09-34" },
      /:2: value: "2009-09-34" is no number of the quotes/,
    ],
    [
      "the day number of a date",
      { ...FIRST, value: "45,902" },
      /:2: value: "45,902" is no number of the quotes/,
    ],
    [
      "a power of ten of another number",
      { ...MONEY, value: "1.33E+13" },
      /:2: value: "1\.33E\+13" is no number/,
    ],
    [
      "a value that the quote does not print",
      { ...LAST, value: "17.67" },
      /:2: .*quote_en: no figure in it is exact 17\.67/,
    ],
    [
      "a printed figure that became a date",
      { ...LAST, printed: "17-Jun" },
      /printed: "17-Jun" is not the figure of the quote, which prints "17\.66%"/,
    ],
    [
      "a period that became a date",
      { ...LAST, period_from: "Jun-25" },
      /:2: period_from: "Jun-25": expected 2025/,
    ],
    ["an unknown metric", { ...LAST, metric: "wealth" }, /metric: wealth is not in metrics\.yaml/],
    ["an open metric", { ...LAST, metric: "open:wealth" }, /metric: open:wealth is open/],
    ["an unknown place", { ...LAST, place: "atlantis" }, /place: atlantis is not in places\.yaml/],
    ["an unknown programme", { ...LAST, programme: "moon" }, /programme: moon is not in programmes\.yaml/],
    ["an unknown kind", { ...LAST, kind: "hoped" }, /kind: "hoped": expected one of actual/],
    ["an unknown article", { ...LAST, article: "other" }, /article: no article has the slug other/],
    ["a quote of no article", { ...LAST, quote_vi: "Là 17,66%." }, /quote_vi: no paragraph of news has/],
    ["a whole that is no row", { ...LAST, part_of: "n-77" }, /part_of: no row has the id n-77/],
    [
      "an id of one's own making",
      { ...LAST, id: "n-02" },
      /id: n-02 is no id of this article; leave it empty/,
    ],
    ["the id of another article", { ...LAST, id: "m-01" }, /id: m-01 is no id of this article/],
    [
      "a figure that a row has already",
      { ...FIRST, id: "" },
      /value: n-01 has this figure of the quote already/,
    ],
  ])("is named with file and line: %s", (_what, row, message) => {
    const { faults } = accept(row);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
    expect(faults[0]?.startsWith(`${file}:2: `)).toBe(true);
  });

  test("is told together with all others, in the order of the file", () => {
    const { faults } = accept({ ...LAST, metric: "wealth" }, MONEY, { ...FIRST, value: "34-Sep" });
    expect(faults.map((fault) => fault.slice(file.length, file.length + 4))).toEqual([":2: ", ":4: "]);
  });

  test("may be one that is there twice", () => {
    expect(accept(LAST, { ...LAST, kind: "target" }).faults.join()).toMatch(
      /:3: id: .* is used on line 2 too/,
    );
  });
});

test.each([
  [
    "a missing column",
    toCsv(
      [],
      ALL.filter((column) => column !== "unit"),
    ),
    /:1: the column unit is missing/,
  ],
  ["an unknown column", toCsv([], [...ALL, "remark"]), /:1: the column remark is unknown/],
  ["a column that is there twice", toCsv([], [...ALL, "unit"]), /:1: the column unit is there twice/],
  ["an empty file", "", /:1: the column id is missing/],
  ["a quotation mark that never ends", `${toCsv([], ALL)}"x-1,news\nmore`, /:[23]: .*[Qq]uote/],
])("%s is refused with file and line", (_what, text, message) => {
  writeFileSync(file, text);
  expect(() => acceptRows(file, table, sources)).toThrow(message);
  expect(() => acceptRows(file, table, sources)).toThrow(file);
});

test("a file in an old encoding is refused with the line", () => {
  writeFileSync(file, Buffer.concat([Buffer.from(`${toCsv([], ALL)}x,`), Buffer.from([0xe9, 0x2c])]));
  expect(() => acceptRows(file, table, sources)).toThrow(`${file}:2: the text is not UTF-8`);
});
