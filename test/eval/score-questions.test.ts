import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

let dir = "";
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "eval-"));
  const { status, err } = await runVerb(["index", "--index", join(dir, "index")]);
  if (status !== 0) throw new Error(err);
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const evaluate = (...args: string[]) => runVerb(["eval", "--index", join(dir, "index"), ...args]);
const line = (given: object) =>
  JSON.stringify({
    id: "q",
    question: "?",
    writing: "vi",
    kind: "value",
    outcome: ["answered"],
    facts: [],
    ...given,
  });

const RIGHT = line({
  id: "q-1",
  question: "tỷ lệ hộ nghèo của tỉnh Điện Biên năm 2025?",
  facts: [["np-02"]],
});
const WRONG = line({
  id: "q-2",
  question: "tỷ lệ hộ nghèo của tỉnh Điện Biên năm 2024?",
  facts: [["mr-10"]],
});
const NEXT = line({
  ...{ id: "q-3", question: "còn năm 2024?", kind: "follow-up", facts: [["pr-14"]] },
  before: ["tỷ lệ hộ nghèo của tỉnh Điện Biên năm 2025?"],
});
const REFUSED = line({
  id: "q-4",
  question: "tỷ lệ hộ nghèo của Lai Châu năm 2025?",
  kind: "refuse",
  outcome: ["unknown"],
});

test("each question is answered in a chat of its own and judged, and a missed threshold ends in status 1", async () => {
  write("small.jsonl", `${[RIGHT, WRONG, NEXT, REFUSED].join("\n")}\n`);
  write("thresholds.json", JSON.stringify({ wrong: { atMost: 0 }, refusals: { atLeast: 1 } }));
  const { status, out } = await evaluate("--questions", join(dir, "small.jsonl"), "--jsonl");
  const lines = jsonLines(out);
  expect(lines.slice(0, -1).map(({ id, verdict, cited }) => [id, verdict, cited])).toEqual([
    ["q-1", "right", true],
    ["q-2", "wrong", null],
    ["q-3", "right", true],
    ["q-4", "right", null],
  ]);
  expect(lines.at(-1)).toMatchObject({
    replies: {
      all: {
        questions: 4,
        right: 3,
        wrong: 1,
        refusals: { right: 1, total: 1 },
        citations: { right: 2, total: 2 },
      },
      "follow-up": { questions: 1, right: 1 },
    },
    // A follow-up and a question that nothing answers are not searched for.
    retrieval: { all: { questions: 2 } },
    missed: ["wrong is 0.2500, expected at most 0"],
  });
  expect(status).toBe(1);
});

test("--verbose shows a miss with what was asked, expected and said", async () => {
  write("small.jsonl", `${RIGHT}\n${WRONG}\n`);
  write("thresholds.json", "{}");
  const { status, out } = await evaluate("--questions", join(dir, "small.jsonl"), "--verbose");
  expect(status).toBe(0);
  expect(out).not.toContain("q-1");
  expect(out).toMatch(/small\.jsonl:2: q-2 \(vi\) wrong: answers 21,29% \(pr-14\)/);
  expect(out).toMatch(/expected +answered; 44\.63% \(mr-10\)/);
  expect(out).toMatch(/said +Tỷ lệ hộ nghèo/);
  expect(out).toMatch(/^all +2 +1 +1 +0 +0 +0 +50\.0/m);
});

test("a fact that the index does not have ends in status 2 and names the line", async () => {
  write("bad.jsonl", `${RIGHT}\n${line({ facts: [["np-99"]] })}\n`);
  const { status, err } = await evaluate("--questions", join(dir, "bad.jsonl"));
  expect(err.trim()).toMatch(/bad\.jsonl:2: q: the index has no fact np-99$/);
  expect(status).toBe(2);
});

test("the project's own questions reach their thresholds", { timeout: 120_000 }, async () => {
  const { status, out } = await evaluate("--jsonl");
  const lines = jsonLines(out);
  const asked = readFileSync(join(import.meta.dirname, "questions.jsonl"), "utf8")
    .trim()
    .split("\n").length;
  expect(lines.at(-1)).toMatchObject({ replies: { all: { questions: asked } }, missed: [] });
  expect(status).toBe(0);
});
