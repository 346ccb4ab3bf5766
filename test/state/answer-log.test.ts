import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { type AnswerEntry, withoutWords } from "../../src/state/answer-log.ts";
import { openState } from "../../src/state/open-state.ts";

const DAY = 24 * 60 * 60 * 1000;

const entry: AnswerEntry = {
  question: "vì sao nhà bà Canary nghèo?",
  language: "vi",
  outcome: "answered",
  engine: "table",
  evidence: { facts: ["np-02"], passages: ["new-roads-p01"] },
  figures: [{ text: "17,66%", verdict: "supported", fact: "np-02", operation: null, from: [] }],
  model: {
    name: "small-model",
    prompt: "0123456789abcdef",
    attempts: [
      { draft: { sentences: ["nhà bà Canary"] }, faults: ['"Canary" is a fault', "another"] },
      { draft: { sentences: ["bà Canary"] }, faults: [] },
    ],
    calls: 2,
    tokens: 4000,
    fallback: "gate",
  },
  ms: 1200,
};

function logAt(start: number) {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "bot.sqlite");
  const clock = { now: start };
  const state = openState(path, () => clock.now);
  const kept = () => {
    const database = new DatabaseSync(path);
    const rows = database.prepare("SELECT * FROM answers").all();
    database.close();
    return rows.map(({ answered_at, entry: json }) => [answered_at, JSON.parse(String(json))]);
  };
  return { clock, answers: state.answers, kept, folder, close: state.close };
}

test("what is noted can be read again, with the time", () => {
  const { answers, kept } = logAt(5000);
  answers.add(entry);
  expect(kept()).toEqual([[5000, entry]]);
});

test("an entry is deleted after 30 days", () => {
  const { answers, kept, clock } = logAt(0);
  answers.add({ ...entry, ms: 1 });
  clock.now = 30 * DAY - 1;
  answers.add({ ...entry, ms: 2 });
  expect(kept().map(([, { ms }]) => ms)).toEqual([1, 2]);
  clock.now = 30 * DAY;
  answers.add({ ...entry, ms: 3 });
  expect(kept().map(([, { ms }]) => ms)).toEqual([2, 3]);
});

test("without its words an entry says nothing that a person wrote, not even through the model", () => {
  const { answers, folder, close } = logAt(0);
  answers.add(withoutWords(entry));
  close();
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));
  expect(bytes.join("")).not.toContain("Canary");
  expect(withoutWords(entry)).toMatchObject({
    question: null,
    evidence: entry.evidence,
    model: {
      attempts: [
        { draft: null, faults: 2 },
        { draft: null, faults: 0 },
      ],
    },
  });
});

test("a draft that was told is kept: it is the reply", () => {
  const told = { ...entry, model: entry.model && { ...entry.model, fallback: null } };
  expect(withoutWords(told).model?.attempts.map(({ draft }) => draft)).toEqual([
    null,
    { sentences: ["bà Canary"] },
  ]);
});
