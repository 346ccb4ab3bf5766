import { expect, test } from "vitest";
import { findNamedParts } from "../../src/answer/find-named-parts.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { factTableOf, sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const passage = samplePassage("money-p01", {
  en: "In all VND 900 million: central VND 300 million, local VND 200 million, firms VND 100 million, residents VND 60 million.",
});
const money = (id: string, printed: string, en: string, vi: string, partOf: string | null = "all") =>
  sampleFact(id, passage, printed, { metric: `open:${id}`, label: { en, vi }, partOf });
const facts = [
  money("all", "VND 900 million", "resources raised for new roads", "nguồn lực huy động làm đường mới", null),
  money("central", "VND 300 million", "central budget funding", "vốn ngân sách trung ương"),
  money("local", "VND 200 million", "local budget funding", "vốn ngân sách địa phương"),
  money("firms", "VND 100 million", "funding from firms", "vốn doanh nghiệp"),
  money("residents", "VND 60 million", "contributions of residents", "vốn người dân đóng góp"),
];
const named = async (text: string) => {
  const question = readQuestion({ text }, smallVocabulary);
  const parts = await findNamedParts(question, { vocabulary: smallVocabulary, facts: factTableOf(facts) });
  return parts?.map(({ id }) => id) ?? null;
};

test.each([
  ["central plus local budget funding", ["central", "local"]],
  ["vốn địa phương với vốn trung ương", ["local", "central"]],
  ["von dia phuong voi von trung uong", ["local", "central"]],
  ["vốn doanh nghiệp với người dân", ["firms", "residents"]],
  ["residents or firms: whose funding is more?", ["residents", "firms"]],
  ["vốn trung ương làm đường mới", null],
  ["budget funding", null],
  ["nguồn lực huy động làm đường mới", null],
  ["thời tiết", null],
])("%j names %j", async (text, expected) => expect(await named(text)).toEqual(expected));
