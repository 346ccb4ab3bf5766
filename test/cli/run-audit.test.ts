import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

let folder: string;
let index: string;
let rows: Record<string, unknown>[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  index = join(folder, "index");
  expect(await runVerb(["index", "--index", index])).toMatchObject({ status: 0 });
  const { status, out } = await runVerb(["audit", "--index", index, "--jsonl"]);
  expect(status).toBe(0);
  rows = jsonLines(out);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a reader with a calculator finds in the five articles, besides what holds. */
const FAULTS = [
  ["share", "off", "82.89%", "82.98%"],
  ["share", "truncated", "83.4%", "83.48%"],
  ["average", "off", "3.97% per year", "4.31 percentage points per year"],
  ["target", "off", "over 3% per year", "4.53% per year"],
  ["target", "off", "8,000 - 9,000 new jobs per year", "over 9,000 new jobs annually / over 10,000 people"],
  ["conflict", "off", "over 9,000 new jobs annually / over 10,000 people", null],
  ["conflict", "off", "3.97% per year / at least 4%", null],
  ["conflict", "off", "about VND 54 million/person/year", null],
  ["name", "off", "17.66%", null],
  ["name", "off", "at least 5.5%", null],
  ["period", "off", "2022–2025 / 2021–2025", null],
];

test("the shipped articles: every fault that they have, and no other", () => {
  const faults = rows.filter(({ result }) => result !== "holds");
  const cells = faults.map(({ check, result, printed, computed }) => [check, result, printed, computed]);
  expect(cells.map(String).sort()).toEqual(FAULTS.map(String).sort());
  expect(Object.keys(rows[0] ?? {})).toEqual([
    ...["v", "check", "result", "articles", "facts", "printed", "computed", "says"],
  ]);
});

test("the sums and shares that the articles print rightly hold", () => {
  const holding = rows.filter(({ result }) => result === "holds");
  const sums = holding.filter(({ check }) => check === "sum").map(({ printed }) => printed);
  const shares = holding.filter(({ check }) => check === "share").map(({ printed }) => printed);
  expect(sums).toEqual([
    "VND 36,139 million",
    "VND 13,159,569 million",
    "VND 769,927 million",
    "9,137 people",
  ]);
  expect(shares).toEqual(["97.7%", "113.25%"]);
});

test("the report puts what is off first, what holds last, and stays within 100 columns", async () => {
  const { out } = await runVerb(["audit", "--index", index]);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^Off: .*\(10\)$/);
  expect(out.indexOf("Truncated")).toBeGreaterThan(out.indexOf("Off"));
  expect(lines.at(-1)).toMatch(/^Holds: \d+ \(sum 4, share 2, /);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

test("--language vi prints the whole report in Vietnamese", async () => {
  const { out } = await runVerb(["audit", "--index", index, "--language", "vi"]);
  expect(out).toMatch(
    /^Không khớp: .*\(10\)\n[\s\S]*\nBị cắt: .*\(1\)\n[\s\S]*\nKhớp: \d+ \(tổng 4, tỷ lệ 2, /,
  );
  expect(out).not.toMatch(/^ {2}(?:sum|share|average|target|conflict|name|period) /m);
});

test("--format csv is one row a finding", async () => {
  const { out } = await runVerb(["audit", "--index", index, "--format", "csv"]);
  const rows = parse(out, { columns: true }) as Record<string, string>[];
  const share = rows.find(({ printed }) => printed === "82.89%");
  expect(share).toMatchObject({
    check: "share",
    result: "off",
    facts: "np-08|np-06|np-07",
    computed: "82.98%",
  });
});

test("--strict ends in status 1 when something is off, --language vi says it in Vietnamese", async () => {
  const args = ["audit", "--index", index, "--strict", "--jsonl", "--language", "vi"];
  const { status, out } = await runVerb(args);
  const share = jsonLines(out).find(({ printed }) => printed === "82,89%");
  expect(status).toBe(1);
  expect(share?.says).toMatch(/17,082 tỷ trên 20,586 tỷ đồng là 82,98%; bài ghi 82,89%, không khớp\.$/);
});

test.each([
  ["a form", ["--format", "html"], /audit: --format html: expected report or csv/],
  ["a language", ["--language", "fr"], /audit: --language fr: expected vi or en/],
])("%s that is not known ends in status 2", async (_what, args, message) => {
  const { status, out, err } = await runVerb(["audit", "--index", index, ...args]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
