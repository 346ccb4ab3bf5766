import { expect, test } from "vitest";
import { judgeComparison } from "../../src/answer/judge-comparison.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import type { Fact } from "../../src/domain.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const label = { en: "poverty rate", vi: "tỷ lệ hộ nghèo" };
const rate = (value: number, more: Partial<Fact> = {}) => sampleFact({ value, step: 0.01, label, ...more });
const there = (value: number) => rate(value, { place: "na-son-commune" });
const judged = (text: string, facts: Fact[]) =>
  judgeComparison(facts, readQuestion({ text }, smallVocabulary));

test.each([
  ["holds", "Is the poverty rate of Na Sang higher than that of Na Son?"],
  ["holds", "Hộ nghèo Na Sang có cao hơn Na Son không?"],
  ["holds", "ho ngheo na sang nhieu hon na son phai khong"],
  ["holds", "Is Na Sang poorer than Na Son?"],
  ["fails", "Is the poverty rate of Na Sang lower than that of Na Son?"],
  ["fails", "Hộ nghèo Na Sang ít hơn Na Son phải không?"],
  ["fails", "So với Na Sang, hộ nghèo Na Son có cao hơn không?"],
  [null, "Which is higher, the poverty rate of Na Sang or of Na Son?"],
  [null, "Hộ nghèo Na Sang so với Na Son thế nào?"],
  [null, "Is the poverty rate of Na Sang more than twice that of Na Son?"],
  [null, "Is the poverty rate of Na Sang 5% higher than that of Na Son?"],
  [null, "Is the poverty rate of Na Sang not higher than that of Na Son?"],
])("%s: %s", (expected, text) => expect(judged(text, [rate(40), there(25)])).toBe(expected));

test("what was is compared with what is, in whatever order the figures come", () => {
  const year = (from: string) => ({ period: { from, to: from } });
  const series = [rate(30, year("2021")), rate(20, year("2025"))];
  expect(judged("Is the poverty rate lower than in 2021?", series)).toBe("holds");
  expect(judged("Is the poverty rate lower than in 2021?", series.toReversed())).toBe("holds");
  expect(judged("Hộ nghèo bây giờ có cao hơn năm 2021 không?", series)).toBe("fails");
});

test.each([
  ["values that can be either", [rate(40, { qualifier: "about" }), rate(40.5, { place: "na-son-commune" })]],
  ["people", [rate(40, { about: "Tươi" }), rate(25, { about: "Tươi" })]],
  ["a target", [rate(40), rate(25, { kind: "target" })]],
  ["three", [rate(40), there(25), there(20)]],
])("nothing is judged of %s", (_what, facts) => {
  expect(judged("Is it higher in Na Sang than in Na Son?", facts)).toBeNull();
});
