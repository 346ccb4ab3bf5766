import { expect, test } from "vitest";
import { type Embedder, EmbeddingOutage } from "../../src/embed/embedder.ts";
import { createQueryVector } from "../../src/indexing/query-vector.ts";

function setUp() {
  const state = { out: false, asked: 0, now: 0, events: [] as string[] };
  const embedder: Embedder = {
    id: "e",
    usesVocabulary: false,
    async embed(texts) {
      state.asked += 1;
      if (state.out) throw new EmbeddingOutage("out");
      return texts.map((text) => [text.length, 0]);
    },
  };
  const log = (level: string, event: string) => state.events.push(`${level} ${event}`);
  return { state, vector: createQueryVector(embedder, log, () => state.now) };
}

test("an outage is logged once, its server left alone for half a minute, and its end logged", async () => {
  const { state, vector } = setUp();
  expect(await vector("a")).toEqual([1, 0]);
  state.out = true;
  expect(await vector("bb")).toBeNull();
  state.now = 29_000;
  expect(await vector("bb")).toBeNull();
  expect(state.asked).toBe(2);
  state.now = 31_000;
  expect(await vector("bb")).toBeNull();
  expect(state.asked).toBe(3);
  state.out = false;
  state.now = 62_000;
  expect(await vector("bb")).toEqual([2, 0]);
  expect(state.events).toEqual(["warn no embeddings: searching by words alone", "info embeddings are back"]);
});

test("a text with nothing to embed has no vector", async () => {
  const { vector } = setUp();
  expect(await vector("")).toBeNull();
});

test("a defect is no outage", async () => {
  const embedder = { id: "e", usesVocabulary: false, embed: () => Promise.reject(new TypeError("defect")) };
  await expect(createQueryVector(embedder, () => {})("a")).rejects.toThrow(TypeError);
});
