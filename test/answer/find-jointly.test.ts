import { expect, test } from "vitest";
import { findJointly } from "../../src/answer/find-jointly.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import type { Fact } from "../../src/domain.ts";
import { roomOf, sampleArticle, sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

/** All stand in one sentence: what it says of one is said of no other. */
const passage = samplePassage("works-p01", {
  en: "Na Sang: 5 cement bridges built, 4 rope bridges repaired, 6 embankments built, 3 km of canals dug. Na Son: 7 rope bridges repaired, 2 iron bridges painted, 9 iron bridges.",
});
const fact = (id: string, printed: string, en: string, vi: string, given: Partial<Fact> = {}) =>
  sampleFact(id, passage, printed, { metric: `open:${id}`, label: { en, vi }, ...NA_SANG, ...given });
const NA_SANG = { place: "na-sang-commune", placeLabel: "Na Sang" };
const NA_SON = { place: "na-son-commune", placeLabel: "Na Son" };
const facts = [
  fact("built", "5 cement bridges", "cement bridges built", "cầu bê tông được xây"),
  fact("mended", "4 rope bridges", "rope bridges repaired", "cầu treo được sửa"),
  fact("banks", "6 embankments", "embankments built", "kè được xây"),
  fact("canals", "3 km", "canals dug", "mương được đào"),
  fact("elsewhere", "7 rope bridges", "rope bridges repaired", "cầu treo được sửa", NA_SON),
  fact("painted", "2 iron bridges", "iron bridges painted", "cầu sắt được sơn", NA_SON),
  fact("beside", "9 iron bridges", "iron bridges", "cầu sắt", NA_SON),
];
const room = roomOf({ facts, passages: [passage], articles: [sampleArticle("works")] });

const told = async (text: string) => {
  const found = await findJointly(readQuestion({ text }, smallVocabulary), room);
  return found?.map(({ id }) => id).sort() ?? null;
};

test.each([
  [["built", "mended"], "Na Sang: cement bridges built plus rope bridges repaired"],
  [["built", "mended"], "cầu bê tông được xây với cầu treo được sửa ở Na Sang"],
  [["built", "mended"], "cau be tong xay voi cau treo sua o na sang"],
  [
    ["banks", "built", "mended"],
    "Na Sang: embankments built with cement bridges built and rope bridges repaired",
  ],
])("%j together say every word of %j", async (expected, text) => {
  expect(await told(text)).toEqual(expected);
});

test.each([
  ["one says it all", "Na Sang: cement bridges built"],
  ["a word is left", "Na Sang: cement bridges built plus rope bridges repaired in wartime"],
  ["they are in other units", "Na Sang: cement bridges built plus canals dug"],
  ["they are of other places", "cement bridges built plus iron bridges painted"],
  ["one says nothing of its own", "Na Son: iron bridges, iron bridges painted"],
  ["there is one word of weight", "bridges"],
])("nothing is told jointly where %s: %j", async (_what, text) => expect(await told(text)).toBeNull());
