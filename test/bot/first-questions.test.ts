import { afterAll, beforeAll, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { findCards } from "../../src/bot/find-cards.ts";
import { PHRASES } from "../../src/bot/phrases/phrases.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { shippedRoom } from "../support/shipped-room.ts";

let shipped: Awaited<ReturnType<typeof shippedRoom>>;
beforeAll(async () => {
  shipped = await shippedRoom();
});
afterAll(() => shipped.close());

test.each([...PHRASES.vi.firstQuestions, ...PHRASES.en.firstQuestions])(
  "The greeting's question «%s» is answered with a figure from the shipped articles.",
  async (text) => {
    const reply = await answerQuestion({ text }, shipped.room);
    expect(reply.outcome).toBe("answered");
    expect(reply.figures.some(({ role }) => role === "answer")).toBe(true);
  },
);

test.each<[query: string, title: string, language: "vi" | "en"]>([
  ["poverty 2025", "17.66%", "en"],
  ["ty le ho ngheo 2025", "17,66%", "vi"],
  ["ho ngheo nam nen", "44,63%", "vi"],
  ["GRDP per capita target 2030", "VND 115 million", "en"],
])("The first card for «%s» from the shipped articles is %s.", async (query, title, language) => {
  const { room } = shipped;
  const state = openState(IN_MEMORY);
  const [first] = await findCards(query, language, "figures_bot", { table: room, state });
  expect(first?.title).toBe(title);
});
