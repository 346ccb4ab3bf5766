import { expect, test } from "vitest";
import { onlyFigureOfPerson } from "../../src/answer/only-figure-of-person.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import type { Fact } from "../../src/domain.ts";
import { sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passage = samplePassage("people-p01", {
  en: "Toàn got VND 60 million. Tươi makes VND 20 million on probation, VND 30 million now, and has 40 goats.",
});
const fact = (id: string, printed: string, about: string | null, en: string) =>
  sampleFact(id, passage, printed, { metric: `open:${id}`, label: { en }, about } as Pick<
    Fact,
    "metric" | "label"
  >);
const facts = [
  fact("house", "VND 60 million", "Lò Thị Toàn", "support for a house"),
  fact("trial", "VND 20 million", "Quàng Văn Tươi", "pay on probation"),
  fact("pay", "VND 30 million", "Quàng Văn Tươi", "pay"),
  fact("goats", "40 goats", "Quàng Văn Tươi", "goats"),
  fact("fund", "VND 60 million", null, "support of Toàn"),
];

/** The figures of the people named, so much of the question explained by each. */
function told(text: string, explained = 0.5): string[] {
  const question = readQuestion({ text }, smallVocabulary);
  const fits = facts.map((each) => ({
    ...{ fact: each, explained, named: 0, score: 0 },
    ...{ unexplained: [], weight: 1 },
  }));
  return onlyFigureOfPerson(fits, question, smallVocabulary).map((fit) => fit.fact.id);
}

test.each([
  ["house", "How much money was Mrs Toàn given to put up her place?"],
  ["house", "How much money did Mrs. Lò Thị Toàn get?"],
  ["house", "bà Toàn được cho bao nhiêu tiền cất nhà"],
])("%s is the one figure that answers %j", (id, text) => expect(told(text)).toEqual([id]));

test.each([
  ["several are in the unit asked for", "How much money does Mr Tươi make?"],
  ["none is", "How many goats does Mrs Toàn have?"],
  ["no unit is asked for", "What of Mrs Toàn?"],
  ["nobody is named", "How much money was given to put up a place?"],
  ["somebody else is named", "How much money did Mr Sùng get?"],
  ["another of the name is", "How much money did Mrs Vàng Thị Toàn get?"],
  ["what is elsewhere is asked", "How much money did Mrs Toàn get in Lai Châu?"],
])("none is told where %s: %j", (_what, text) => expect(told(text)).toEqual([]));

test("most of the question may be said in other words, not all of it", () => {
  const text = "How much money was Mrs Toàn given?";
  expect(told(text, 0.4)).toEqual(["house"]);
  expect(told(text, 0.39)).toEqual([]);
});
