import { expect, test } from "vitest";
import { readQuestion } from "../../src/answer/read-question.ts";
import { searchText } from "../../src/answer/search-text.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const vocabulary = {
  ...smallVocabulary,
  synonyms: new Map([
    ["kids", { phrases: ["youngster", "trẻ em"], heads: ["child", "trẻ em"] }],
    ["reach", { phrases: ["hit"], heads: ["achieve", "đạt"] }],
  ]),
};
const searched = (text: string) => searchText(readQuestion({ text }, vocabulary), vocabulary);

test.each([
  ["Where do youngsters live?", "Where do youngsters live? child trẻ em"],
  ["Where do people live?", "Where do people live?"],
  ["Which youngster was hit?", "Which youngster was hit? child trẻ em"],
])("%j is searched in the words of articles too, but for its verbs", (text, expected) =>
  expect(searched(text)).toBe(expected),
);
