import { afterAll, beforeAll, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { shippedRoom } from "../support/shipped-room.ts";

let shipped: Awaited<ReturnType<typeof shippedRoom>>;
beforeAll(async () => {
  shipped = await shippedRoom();
});
afterAll(() => shipped.close());

test.each([
  ["Huổi Mí → Nậm Nèn", "tỷ lệ hộ nghèo xã Huổi Mí"],
  ["Huổi Mí → Nậm Nèn", "ty le ho ngheo xa huoi mi"],
  ["Huổi Mí → Nậm Nèn", "poverty rate of Huổi Mí commune"],
  ["Nậm Vì → Mường Nhé", "tỷ lệ hộ nghèo xã Nậm Vì"],
  ["", "tỷ lệ hộ nghèo xã Nậm Nèn"],
  ["", "tỷ lệ hộ nghèo huyện Mường Ảng"],
])("%j is told about the name in %j", async (told, text) => {
  const { notes } = await answerQuestion({ text }, shipped.room);
  const note = notes.find(({ kind }) => kind === "former-name");
  expect(note?.text.split(": ").at(-1) ?? "").toBe(told);
});
