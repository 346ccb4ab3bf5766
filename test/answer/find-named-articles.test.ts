import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const ask = (text: string) => answerQuestion({ text }, roomOf(scene));

test.each([
  ["Who wrote the article about housing and seedlings?", "Mái nhà ấm"],
  ["bai ve nha o va cay giong la ai viet", "Mái nhà ấm"],
  ["Tác giả bài viết về tỷ lệ hộ nghèo là ai?", "Những nẻo đường mới"],
  ["Is there a story about vocational training?", "Mái nhà ấm"],
])("%j names the article", async (text, title) => {
  const reply = await ask(text);
  expect(reply.outcome).toBe("answered");
  expect(reply.text.split("\n")[0]).toContain(title);
});

test("who wrote it is told, or that nobody is named", async () => {
  const [first] = scene.articles;
  const reply = await ask("Who wrote the article about the poverty rate?");
  expect(reply.text.split("\n")[0]).toContain(first?.author ?? "no author named");
});

test("a topic that no article has is no article's", async () => {
  expect((await ask("Who wrote the article about football?")).outcome).toBe("unknown");
});

test("where nothing is named all articles are told", async () => {
  const reply = await ask("Which articles do you have?");
  expect(reply.citations.map(({ article }) => article)).toEqual(["new-roads", "better-houses"]);
});

test("what an author says is no question of who wrote", async () => {
  const reply = await ask("Theo tác giả thì vì sao đời sống khá lên?");
  expect(reply.text).toMatch(/hỗ trợ nhà ở/);
});
