import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const replyTo = (text: string) => answerQuestion({ text }, roomOf(scene));

describe("no message breaks the bot", () => {
  test.each([
    ["nothing", ""],
    ["one character", "a"],
    ["a mark", "?"],
    ["control characters", "\u0000\u0007\u001b[31m\u202e"],
    ["half a pair of surrogates", "\ud83d"],
    ["20,000 characters", "lorem ipsum ".repeat(1700)],
    ["20,000 characters without a space", "x".repeat(20_000)],
    ["20,000 question marks", "?".repeat(20_000)],
    ["open brackets", "<".repeat(5000)],
  ])("%s", async (_what, text) => {
    const reply = await replyTo(text);
    expect(reply.outcome).not.toBe("answered");
    expect(reply.figures).toEqual([]);
    expect(reply.text.length).toBeGreaterThan(20);
  });
});

test("control characters inside a question change nothing", async () => {
  const reply = await replyTo("poverty\u0000 rate\u0007 in 2025?");
  expect(reply.figures.map(({ fact }) => fact)).toContain("poverty-2025");
});

test.each(["What is the poverty rate in 2025? ", "Tỷ lệ hộ nghèo năm 2025 là bao nhiêu? "])(
  "of a hundred questions the first five are answered, point by point, and the rest is counted: %s",
  async (question) => {
    const reply = await replyTo(question.repeat(100));
    const answers = reply.figures.filter(({ role }) => role === "answer");
    expect(answers.map(({ fact }) => fact)).toEqual(Array(5).fill("poverty-2025"));
    expect(reply.text).toMatch(/^5\.$/m);
    expect(reply.text).not.toMatch(/^6\.$/m);
    expect(reply.text).toMatch(/\b95\b/);
  },
);

test("a clause asks of the time and place of the one before it", async () => {
  const reply = await replyTo(
    "In 2025, how many bridges did Na Sang build and how many km of roads were built?",
  );
  expect(reply.figures.map(({ fact }) => fact)).toEqual(["bridges-2025", "roads-2025"]);
});
