import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

let dir = "";
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "claims-"));
  const { status, err } = await runVerb(["index", "--index", join(dir, "index")]);
  if (status !== 0) throw new Error(err);
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const line = (given: object) =>
  JSON.stringify({
    id: "c",
    language: "vi",
    facts: ["np-02"],
    note: "",
    kind: "correct",
    ok: true,
    ...given,
  });
const RIGHT = line({ text: "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 17,66%." });
const WRONG = line({
  ...{ kind: "digit", ok: false },
  text: "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 71,66%.",
});
/** Labelled as wrong though it is right: the check lets it pass. */
const MISLABELLED = line({
  ...{ kind: "year", ok: false },
  text: "Năm 2021, tỷ lệ hộ nghèo của Điện Biên là 34,9%.",
});

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const evaluate = (...args: string[]) =>
  runVerb(["eval", "--index", join(dir, "index"), "--claims", join(dir, "set.jsonl"), ...args]);

test("flags are counted by kind, and a missed threshold ends in status 1", async () => {
  write("set.jsonl", `${[RIGHT, WRONG, MISLABELLED].join("\n")}\n`);
  write("set.thresholds.json", JSON.stringify({ recall: { atLeast: 0.9 }, stopped: { atMost: 0 } }));
  const { status, out } = await evaluate("--jsonl");
  expect(jsonLines(out).at(-1)).toMatchObject({
    flags: {
      all: { sentences: 3, corrupted: 2, caught: 1, contradicted: 1, stopped: 0, precision: 1, recall: 0.5 },
      digit: { caught: 1 },
      year: { caught: 0 },
    },
    missed: ["recall is 0.5000, expected at least 0.9"],
  });
  expect(status).toBe(1);
});

test("--verbose shows what was misjudged, with the verdict of each figure", async () => {
  write("set.jsonl", `${RIGHT}\n${MISLABELLED}\n`);
  write("set.thresholds.json", "{}");
  const { status, out } = await evaluate("--verbose");
  expect(status).toBe(0);
  expect(out).toMatch(/c \(year: ; np-02\) not caught\n.+34,9%\.\n +34,9%: supported \(np-01\)/);
  expect(out).not.toContain("17,66%");
});

test.each([
  ["no JSON", "{", /set\.jsonl:2: expected one JSON object on a line$/],
  ["an unknown kind", line({ text: "x", kind: "typo" }), /set\.jsonl:2: kind: /],
  [
    "a correct sentence that is not ok",
    line({ text: "x", ok: false }),
    /set\.jsonl:2: line: ok: expected true/,
  ],
])("%s ends in status 2 and names the line", async (_what, bad, message) => {
  write("set.jsonl", `${RIGHT}\n${bad}\n`);
  const { status, err } = await evaluate();
  expect(err.trim()).toMatch(message);
  expect(status).toBe(2);
});

test("the project's own sentences reach their thresholds", { timeout: 120_000 }, async () => {
  const file = join(import.meta.dirname, "claims.jsonl");
  const { status, out } = await runVerb([
    ...["eval", "--index", join(dir, "index"), "--claims", file],
    "--jsonl",
  ]);
  const sentences = readFileSync(file, "utf8").trim().split("\n").length;
  expect(sentences).toBeGreaterThanOrEqual(150);
  expect(jsonLines(out).at(-1)).toMatchObject({ flags: { all: { sentences } }, missed: [] });
  expect(status).toBe(0);
});
