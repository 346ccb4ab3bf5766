import { expect, test } from "vitest";
import type { Embedder } from "../../src/embed/embedder.ts";
import type { Store } from "../../src/store/open-store.ts";
import { samplePassage } from "../support/room.ts";
import { askedQuestion } from "./asked-question.ts";
import { measureRetrieval } from "./measure-retrieval.ts";

const [FIRST, SECOND] = [samplePassage("news-p01", {}), samplePassage("news-p02", {})];

/** Words find the first passage, vectors the second, both one after the other. */
const store: Pick<Store, "searchPassages"> = {
  searchPassages: async ({ words, vector }) =>
    [...(words ? [FIRST] : []), ...(vector ? [SECOND] : [])].map((passage) => ({ passage, score: 1 })),
};
const embedderOf = (vector: number[]): Embedder => ({
  id: "test",
  usesVocabulary: false,
  embed: async () => [vector],
});
const mrrBy = async (relevant: string[][], vector = [1], before: string[] = []) =>
  (await measureRetrieval([{ asked: askedQuestion({ before }), relevant }], store, embedderOf(vector))).map(
    ({ scores }) => [scores.words.mrr, scores.vectors.mrr, scores.both.mrr],
  );

test("words, vectors and both are measured, each by itself", async () => {
  expect(await mrrBy([["news-p01"]])).toEqual([[1, 0, 1]]);
  expect(await mrrBy([["news-p02"]])).toEqual([[0, 1, 0.5]]);
});

test("a question with an empty vector is found by words alone", async () => {
  expect(await mrrBy([["news-p02"]], [0, 0])).toEqual([[0, 0, 0]]);
});

test("follow-ups and questions that no passage answers are left out", async () => {
  expect(await mrrBy([])).toEqual([]);
  expect(await mrrBy([["news-p01"]], [1], ["Na Sang?"])).toEqual([]);
});
