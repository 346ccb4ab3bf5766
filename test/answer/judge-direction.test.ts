import { expect, test } from "vitest";
import { judgeDirection } from "../../src/answer/judge-direction.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const at = (value: number, from: string) => sampleFact({ value, step: 0.01, period: { from, to: from } });
const target = { ...at(50, "2030"), kind: "target" as const };
const fell = [at(30, "2021"), at(20, "2025"), target];

test.each([
  ["holds", "Has the poverty rate fallen since 2021?"],
  ["holds", "Hộ nghèo có giảm từ 2021 không?"],
  ["holds", "Why did the poverty rate go down?"],
  ["fails", "Why did the poverty rate rise?"],
  ["fails", "ho ngheo tang phai khong"],
  [null, "How has the poverty rate changed?"],
  [null, "Did the poverty rate rise or fall?"],
  [null, "Has the poverty rate fallen by half?"],
])("%s: %s", (expected, text) => {
  expect(judgeDirection(fell, readQuestion({ text }, smallVocabulary))).toBe(expected);
});

test("nothing is judged of one result and a target", () => {
  const question = readQuestion({ text: "Has the poverty rate fallen?" }, smallVocabulary);
  expect(judgeDirection([at(20, "2025"), target], question)).toBeNull();
});
