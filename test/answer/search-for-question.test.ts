import { expect, test } from "vitest";
import { readQuestion } from "../../src/answer/read-question.ts";
import { searchForQuestion } from "../../src/answer/search-for-question.ts";
import { samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const vocabulary = {
  ...smallVocabulary,
  synonyms: new Map([["kids", { phrases: ["youngster", "trẻ em"], heads: ["child", "trẻ em"] }]]),
};
const passages = [samplePassage("a-p01", { en: "One." }), samplePassage("b-p01", { en: "Two." })];

test("a question is searched as it is and in the words of articles, each passage once, its own finds first", async () => {
  const asked: string[] = [];
  const search = async (text: string) => {
    asked.push(text);
    return asked.length === 1 ? passages.slice(0, 1) : passages;
  };
  const question = readQuestion({ text: "Where do youngsters live?" }, vocabulary);
  const found = await searchForQuestion(question, { vocabulary, passages: { search } }, 5);
  expect(asked).toEqual([question.text, `${question.text} child trẻ em`]);
  expect(found).toEqual(passages);
});

test("a question without such words is searched once", async () => {
  const asked: string[] = [];
  const search = async (text: string) => {
    asked.push(text);
    return passages;
  };
  const question = readQuestion({ text: "Where do people live?" }, vocabulary);
  await searchForQuestion(question, { vocabulary, passages: { search } }, 5);
  expect(asked).toEqual([question.text]);
});
