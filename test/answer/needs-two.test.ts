import { expect, test } from "vitest";
import { needsTwo } from "../../src/answer/needs-two.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const level = sampleFact({ unit: "VND" });
const needs = (text: string, best = level) => needsTwo(readQuestion({ text }, smallVocabulary), best);

test.each([
  "Vốn năm 2025 gấp mấy lần năm 2024?",
  "What is the difference between the two years?",
  "Bình quân mỗi hộ được bao nhiêu tiền?",
])("one amount is no answer to %j", (text) => expect(needs(text)).toBe(true));

test.each([
  ["a value", "Vốn năm 2025 là bao nhiêu?", level],
  ["a change that is printed", "Vốn năm 2025 gấp mấy lần năm 2024?", sampleFact({ direction: "up" })],
  ["times that are printed", "Vốn năm 2025 gấp mấy lần năm 2024?", sampleFact({ unit: "times" })],
  ["a rate that is printed", "Bình quân mỗi hộ được bao nhiêu?", sampleFact({ per: ["household"] })],
  ["a rate by its name", "GRDP per person", sampleFact({ label: { en: "GRDP per capita" } })],
])("%s answers by itself", (_what, text, best) => expect(needs(text, best)).toBe(false));
