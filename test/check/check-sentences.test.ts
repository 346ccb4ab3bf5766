import { expect, test } from "vitest";
import { composeReply } from "../../src/answer/compose-reply.ts";
import type { Draft } from "../../src/answer/draft.ts";
import { checkSentences } from "../../src/check/check-sentences.ts";
import type { Fact, Language } from "../../src/domain.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const room = roomOf(scene);
const passages = new Map(scene.passages.map((passage) => [passage.id, passage]));

/** The faults of a sentence "words {fact} words" as a model wrote it. */
function faultsOf(language: Language, before: string, id: string, after: string): Promise<string[]> {
  const fact = scene.facts.find((known) => known.id === id) as Fact;
  const parts = [{ words: before }, { fact }, { words: after }];
  const draft: Draft = { type: "model", sentences: [{ parts, passages: [] }] };
  return checkSentences(composeReply([{ draft, place: null }], language, { ...room, passages }), room);
}

test.each<[string, Language, string, string, string]>([
  ["as the table has it", "vi", "Tỷ lệ hộ nghèo của Điện Biên giảm còn ", "poverty-2025", "."],
  ["a target as one", "en", "The target for the poverty rate of Điện Biên is ", "poverty-2030", "."],
  ["in words that name no metric", "en", "Na Sang commune built ", "roads-2025", " for its people."],
])("what is told %s has no fault", async (_, language, before, id, after) => {
  expect(await faultsOf(language, before, id, after)).toEqual([]);
});

test.each<[string, Language, string, string, string]>([
  ["a target as a result", "en", "The poverty rate of Điện Biên fell to ", "poverty-2030", "."],
  ["as another metric's", "vi", "Tỷ lệ hộ cận nghèo của Điện Biên là ", "poverty-2025", "."],
  ["as another place's", "vi", "Tỷ lệ hộ nghèo ở xã Na Sang là ", "poverty-2025", "."],
])("what is told %s is contradicted, with the reason", async (_, language, before, id, after) => {
  const [fault, ...more] = await faultsOf(language, before, id, after);
  expect(fault).toMatch(/is contradicted: .{10,}/);
  expect(more).toEqual([]);
});

test("a reply in which no model has a word is not judged", async () => {
  const [poverty] = scene.facts as Fact[];
  const draft: Draft = {
    type: "figures",
    answers: [{ fact: poverty as Fact, same: [], conflicts: [], neighbours: [], derived: null }],
    ...{ scale: null, premise: null, others: [] },
  };
  const reply = composeReply([{ draft, place: null }], "vi", { ...room, passages });
  const closed = { ...room, facts: { find: () => Promise.reject(new Error("asked")), count: async () => 0 } };
  expect(await checkSentences(reply, closed)).toEqual([]);
});
