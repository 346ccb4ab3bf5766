import { expect, test } from "vitest";
import { samplePassage } from "../support/room.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { askedQuestion } from "./asked-question.ts";
import type { AskedQuestion } from "./read-questions.ts";
import { relevantPassages } from "./relevant-passages.ts";

const FACTS = new Map([
  ["a", sampleFact({ id: "a", passage: "news-p01" })],
  ["b", sampleFact({ id: "b", passage: "other-p02" })],
]);
const PASSAGES = [
  samplePassage("news-p01", { vi: "Bà An nuôi dê." }),
  samplePassage("news-p02", { vi: "Bà An nuôi dê và trâu.", en: "An keeps goats and buffaloes." }),
  samplePassage("other-p02", { vi: "Bà An nuôi dê và trâu." }),
];
const words = (...contains: string[]): Partial<AskedQuestion> => ({
  passages: ["news"],
  contains: contains.map((point) => point.split("|")),
});
const result = { value: 1, low: 1, high: 1, unit: "percent", from: ["a", "b"] } as const;

test.each<[string[][], string, Partial<AskedQuestion>]>([
  [[["news-p01", "other-p02"]], "either fact makes the point", { facts: [["a", "b"]] }],
  [[["news-p01"], ["other-p02"]], "two points", { facts: [["a"], ["b"]] }],
  [
    [["news-p01"], ["other-p02"]],
    "a result needs each input",
    { computed: [{ ...result, from: ["a", "b"] }] },
  ],
  [[["news-p02"]], "the passage with all words", words("nuôi dê", "TRÂU")],
  [[["news-p02"]], "words of the other body", words("buffaloes")],
  [[["news-p02"]], "the passage with any words of each point", words("nuôi dê", "lợn|trâu")],
  [[["news-p01", "news-p02"]], "any of the words where no passage has all", words("nuôi dê", "lợn")],
  [[], "words that no passage has", words("lợn")],
  [[], "a question that nothing answers", {}],
])("%j: %s", (points, _what, asked) => {
  expect(relevantPassages(askedQuestion(asked), FACTS, PASSAGES)).toEqual(points);
});
