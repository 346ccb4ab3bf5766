import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readQuestions } from "./read-questions.ts";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "questions-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

function read(...texts: string[]) {
  const files = texts.map((text, at) => {
    const file = join(dir, `set-${at + 1}.jsonl`);
    writeFileSync(file, text);
    return file;
  });
  return readQuestions(files);
}

const line = (given: object = {}) =>
  JSON.stringify({
    ...{ id: "q-1", question: "?", writing: "vi", kind: "value", outcome: ["answered"], facts: [] },
    ...given,
  });

test("the questions of all files are read, with the line that each stands on", () => {
  const questions = read(`\n${line()}\n`, line({ id: "q-2", never: [5] }));
  expect(questions).toMatchObject([
    { id: "q-1", line: 2, before: [], never: [] },
    { id: "q-2", line: 1, never: [5] },
  ]);
});

test.each([
  ["no JSON", ["{"], /set-1\.jsonl:1: expected one JSON object on a line$/],
  ["an unknown kind", [line({ kind: "riddle" })], /set-1\.jsonl:1: kind: /],
  ["an unknown field", [line({ fact: "np-02" })], /set-1\.jsonl:1: line: .*"fact"/],
  ["no outcome", [line({ outcome: [] })], /set-1\.jsonl:1: outcome: /],
  ["a result in no known unit", [line({ computed: [{ unit: "pigs" }] })], /set-1\.jsonl:1: computed\.0\./],
  ["an id that is there twice", [line(), `\n${line()}`], /set-2\.jsonl:2: q-1: .*set-1\.jsonl:1 has this id/],
  ["no question", [line(), "\n"], /set-2\.jsonl: expected one question a line; there is none$/],
])("a set with %s is refused, naming file and line", (_what, texts, message) => {
  expect(() => read(...texts)).toThrow(message);
});

test("a file that is not there is named", () => {
  expect(() => readQuestions([join(dir, "none.jsonl")])).toThrow(/none\.jsonl: the file cannot be read$/);
});
