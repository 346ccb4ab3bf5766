import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const sources = async (text: string) => {
  const reply = await answerQuestion({ text }, roomOf(scene));
  return [reply.outcome, ...reply.figures.map(({ fact }) => fact)].join(" ");
};

test.each([
  ["Which article says 17.66%?", "answered poverty-2025"],
  ["Bài báo nào ghi 17,66%?", "answered poverty-2025"],
  ["bai nao noi ty le ho ngheo 17,66%", "answered poverty-2025"],
  ["Who says that the poverty rate in 2025 is 17.66%?", "answered poverty-2025"],
  ["Which article has the poverty rate of 2025?", "answered poverty-2025"],
])("%j is asked of the source of a figure", async (text, expected) =>
  expect(await sources(text)).toBe(expected),
);

test("the article is named, with who says it or that nobody does", async () => {
  const reply = await answerQuestion({ text: "Which article says 17.66%?" }, roomOf(scene));
  expect(reply.text).toMatch(/Article: Những nẻo đường mới; it names nobody/);
});

test("a figure that no article prints has no source", async () => {
  expect(await sources("Which article says 99.5%?")).not.toMatch(/answered/);
});
