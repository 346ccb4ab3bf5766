import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, runCli, runProgram } from "../support/run-cli.ts";
import { runVerb } from "../support/run-verb.ts";

let folder: string;
let index: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  index = join(folder, "index");
  const built = await runVerb(["index", "--index", index]);
  expect(built).toMatchObject({ status: 0 });
  expect(built.out).toMatch(/: 5 articles, \d+ passages, \d+ facts/);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("--help says what a verb does and exits 0", async () => {
  const { status, out } = await runVerb(["ask", "--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/usage: npm run ask --/);
});

test.each([
  [
    "an unknown verb",
    ["guess"],
    /expected one of index, ask, check, [a-z, ]*quantities[a-z, ]*; got "guess"/,
  ],
  ["an unknown benchmark", ["bench", "guess"], /bench: expected quantities.*; got "guess"/],
  ["no question", ["ask"], /ask: expected a question/],
  ["a file that is not there", ["check", "--file", "/nowhere.txt"], /\/nowhere\.txt: no such file/],
  ["an index that is not there", ["ask", "--index", "/nowhere", "x"], /\/nowhere: no index there/],
  ["a folder that is not there", ["index", "--articles", "/nowhere", "--index", "/tmp/never"], /\/nowhere/],
])("%s ends in status 2 and one line on standard error", async (_what, args, message) => {
  const { status, out, err } = await runVerb(args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test.each([["EMBEDDINGS", "remote", /EMBEDDINGS: expected local or openai/]])(
  "a bad %s ends in status 2 and names the variable",
  async (name, value, message) => {
    const { status, err } = await runProgram("cli.ts", ["ask", "--index", index, "x"], {
      env: { [name]: value },
    });
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain(`"${value}"`);
  },
);

describe("JSON lines", () => {
  test("answers come in the order of the questions, and a bad line is no end", async () => {
    const lines = [
      JSON.stringify({ id: "1", question: "tỷ lệ hộ nghèo năm 2025?" }),
      "not json",
      JSON.stringify({ id: "3" }),
      JSON.stringify({ id: "4", question: "forest coverage", language: "vi" }),
    ];
    const { status, out } = await runCli(["ask", "--index", index, "--jsonl"], lines.join("\n"));
    const replies = jsonLines(out);
    expect(status).toBe(1);
    expect(replies.map(({ v, id }) => [v, id])).toEqual([
      [1, "1"],
      [1, null],
      [1, "3"],
      [1, "4"],
    ]);
    expect(replies[0]).toMatchObject({ outcome: "answered", language: "vi", engine: "table" });
    expect(replies[1]).toMatchObject({ error: "expected one JSON object on a line" });
    expect(replies[2]?.error).toMatch(/^question: /);
    expect(replies[3]).toMatchObject({ outcome: "answered", language: "vi" });
  });

  test("lines with the same chat are one conversation, in any order of chats; a line without one stands alone", async () => {
    const lines = [
      { id: 1, chat: "a", question: "tỷ lệ hộ nghèo năm 2025?" },
      { id: 2, chat: "b", question: "GRDP per capita in 2025" },
      { id: 3, chat: "a", question: "còn năm 2024?" },
      { id: 4, chat: "b", question: "what about 2030" },
      { id: 5, question: "còn năm 2021?" },
      { id: 6, chat: "b", question: "source?" },
    ];
    const { out } = await runCli(
      ["ask", "--index", index, "--jsonl"],
      lines.map((line) => JSON.stringify(line)).join("\n"),
    );
    const replies = jsonLines(out) as { outcome: string; figures: { text: string }[] }[];
    expect(replies.map(({ outcome, figures }) => [outcome, figures[0]?.text])).toEqual([
      ["answered", "17,66%"],
      ["answered", "VND 54 million"],
      ["answered", "21,29%"],
      ["answered", "VND 115 million"],
      ["clarify", undefined],
      ["answered", "VND 115 million"],
    ]);
  });

  test("the figure of an answer is a slice of its text, bound to a fact and a citation", async () => {
    const line = JSON.stringify({ id: "1", question: "tỷ lệ hộ nghèo xã Nậm Nèn" });
    const { out } = await runCli(["ask", "--index", index, "--jsonl"], line);
    const [reply] = jsonLines(out) as [
      { text: string; figures: { start: number; end: number }[]; citations: object[] },
    ];
    const [figure] = reply.figures;
    expect(reply.text.slice(figure?.start, figure?.end)).toBe("44,63%");
    expect(figure).toMatchObject({
      ...{
        text: "44,63%",
        value: 44.63,
        low: null,
        high: null,
        of: null,
        step: 0.01,
        unit: "percent",
        noun: null,
      },
      ...{ per: [], direction: null, qualifier: "exact", contested: false, readings: [] },
      ...{
        metric: "poverty-rate",
        place: "nam-nen-commune",
        kind: "actual",
        role: "answer",
        verdict: "supported",
      },
      ...{ match: "same", status: "reviewed", citations: [1] },
    });
    expect(reply.citations).toMatchObject([
      { n: 1, article: "mobilizing-resources", text: "brief", translated: true },
    ]);
  });

  test("quantities have verbatim spans", async () => {
    const text = "Hơn 9.000 lao động";
    const { out } = await runCli(["quantities", "--jsonl"], JSON.stringify({ id: 7, text }));
    expect(jsonLines(out)).toMatchObject([
      {
        v: 1,
        id: 7,
        quantities: [{ text: "9.000 lao động", start: 4, end: 18, value: 9000, qualifier: "over" }],
      },
    ]);
  });

  test("facts are one object a line, filtered by any name", async () => {
    const { out } = await runVerb([
      "facts",
      "--index",
      index,
      "--jsonl",
      "--metric",
      "ty le ho ngheo",
      "--place",
      "Điện Biên",
      "--period",
      "2025",
    ]);
    expect(jsonLines(out)).toMatchObject([
      {
        metric: "poverty-rate",
        value: 17.66,
        place: "dien-bien",
        period: { from: "2025", to: "2025" },
        status: "reviewed",
      },
    ]);
  });
});

describe("check", () => {
  test("a right figure passes with status 0", async () => {
    const { status, out } = await runVerb([
      "check",
      "--index",
      index,
      "Năm 2025, tỷ lệ hộ nghèo của tỉnh Điện Biên là 17,66%.",
    ]);
    expect(out).toMatch(/^1 số liệu: ✓ 1 đúng\n[\s\S]*\n✓ 17,66%: /);
    expect(status).toBe(0);
  });

  test("a contradicted figure ends in status 1 and shows what the source has", async () => {
    const { status, out } = await runVerb([
      "check",
      "--index",
      index,
      "--jsonl",
      "Năm 2025, tỷ lệ hộ nghèo của tỉnh Điện Biên là 18,66%.",
    ]);
    expect(jsonLines(out)).toMatchObject([
      { v: 1, ok: false, claims: [{ verdict: "contradicted", expected: "17,66%" }] },
    ]);
    expect(status).toBe(1);
  });

  test("a file is read, and --strict fails on what no source bears on", async () => {
    const file = join(folder, "draft.txt");
    writeFileSync(file, "Một nhà máy mới có 412 robot.");
    expect(await runVerb(["check", "--index", index, "--file", file])).toMatchObject({ status: 0 });
    expect(await runVerb(["check", "--index", index, "--file", file, "--strict"])).toMatchObject({
      status: 1,
    });
  });
});

test("facts as CSV are what the reviewed table is made of", async () => {
  const { out } = await runVerb(["facts", "--index", index, "--format", "csv", "--place", "Na Sang"]);
  const [header, ...rows] = out.trim().split("\n");
  expect(header).toMatch(/^id,article,metric,.*,quote_en,quote_vi$/);
  expect(rows.length).toBeGreaterThan(10);
});

test("without a token and a terminal, npm start answers each line and ends", async () => {
  const { status, out } = await runProgram("main.ts", [], {
    input: "tỷ lệ hộ nghèo xã Nậm Nèn\nforest coverage\n",
  });
  const replies = out.trim().split("\n\n");
  expect(status).toBe(0);
  expect(replies).toHaveLength(2);
  expect(replies[0]).toMatch(/44,63%/);
  expect(replies[1]).toMatch(/45\.5%/);
});
