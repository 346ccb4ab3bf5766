import { expect, test } from "vitest";
import { createEmbedder } from "../../src/embed/create-embedder.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";

const vocabulary: Vocabulary = {
  metrics: new Map(),
  places: new Map(),
  programmes: new Map(),
  groups: new Map(),
  synonyms: new Map(),
  fillers: [],
  things: [],
  hash: "none",
};

test("the configuration decides which embedder it is", async () => {
  const local = { embeddings: { use: "local", model: "m" }, openai: null } as const;
  expect(await createEmbedder(local, vocabulary)).toMatchObject({ id: "local-v1", usesVocabulary: true });
  const access = { apiKey: "none", baseUrl: "http://127.0.0.1:9/v1" };
  const openai = { embeddings: { use: "openai", model: "m" }, openai: access } as const;
  expect(await createEmbedder(openai, vocabulary)).toMatchObject({ id: "openai:m", usesVocabulary: false });
});

test("openai without a key or an address is refused", async () => {
  const config = { embeddings: { use: "openai", model: "m" }, openai: null } as const;
  await expect(createEmbedder(config, vocabulary)).rejects.toThrow(/EMBEDDINGS: openai needs OPENAI_API_KEY/);
});
