import { expect, test } from "vitest";
import { allSynonymsIn, FILLER, findSynonyms } from "../../src/vocabulary/find-synonyms.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const group = (...phrases: string[]) => ({ phrases, heads: phrases.slice(0, 1) });
const vocabulary: Vocabulary = {
  ...smallVocabulary,
  synonyms: new Map([
    ["rural", group("rural", "countryside", "nông thôn")],
    ["new-rural", group("new rural development", "new countryside", "nông thôn mới")],
    ["money", group("money", "tiền*")],
    ["join", group("join", "nói lại", "nối lại")],
    ["computer", group("computer", "máy tính")],
  ]),
  fillers: ["by the way", "cho em hỏi"],
};
const shown = (text: string) =>
  findSynonyms(text, vocabulary).map(({ ids, start, end }) => `${ids.join()}: ${text.slice(start, end)}`);

test.each([
  [["new-rural: new countryside"], "the new countryside"],
  [["new-rural: nông thôn mới"], "xã nông thôn mới"],
  [["new-rural: nong thon moi"], "xa nong thon moi"],
  [["money: tiền"], "bao nhiêu tiền"],
  [[], "bao nhieu tien"],
  // Two phrases of one group that differ in their marks alone.
  [["join: nói lại"], "nói lại đi bạn"],
  [["join: nối lại"], "đường được nối lại"],
  [["join: noi lai"], "duong duoc noi lai"],
  [["computer: may tinh"], "may tinh minh"],
  [[], "dat may % tinh minh"],
  [[`${FILLER}: by the way`, "money: money"], "by the way, how much money"],
])("%j is found in %j", (found, text) => {
  expect(shown(text)).toEqual(found);
});

test("a name says the phrases within its phrases too", () => {
  const ids = allSynonymsIn("new countryside", vocabulary).flatMap((mention) => mention.ids);
  expect(ids.toSorted()).toEqual(["new-rural", "rural"]);
});
