import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EmbeddingOutage } from "../../src/embed/embedder.ts";
import { createOpenAiEmbedder } from "../../src/embed/openai-embedder.ts";
import { createOpenAiClient } from "../../src/model/openai-client.ts";
import { type EmbeddingServer, startEmbeddingServer, vectorOf } from "./embedding-server.ts";

let server: EmbeddingServer;
beforeEach(async () => {
  server = await startEmbeddingServer();
});
afterEach(() => server.stop());

const embedder = () => {
  const client = createOpenAiClient({ apiKey: "sk-canary-canary", baseUrl: server.url });
  return createOpenAiEmbedder(client, "some-model");
};

test("the id names the model", () => {
  expect(embedder().id).toBe("openai:some-model");
});

test("texts are embedded in batches, each vector with its text whatever the order of the answer", async () => {
  const texts = Array.from({ length: 150 }, (_, n) => `text ${n}`);
  expect(await embedder().embed(texts)).toEqual(texts.map((text) => vectorOf(text, 8)));
  expect(server.requests.map((request) => request.length)).toEqual([64, 64, 22]);
});

test("no text, no request", async () => {
  expect(await embedder().embed([])).toEqual([]);
  expect(server.requests).toEqual([]);
});

describe("an outage is told, without the key, when the server", () => {
  const failure = async (signal?: AbortSignal): Promise<EmbeddingOutage> => {
    const error: unknown = await embedder()
      .embed(["one", "two"], signal)
      .catch((thrown) => thrown);
    if (!(error instanceof EmbeddingOutage)) throw new Error(`expected an outage, got ${error}`);
    expect(error.message).toContain(`embeddings of some-model at ${server.url}`);
    expect(error.message).not.toContain("sk-canary");
    return error;
  };

  test("answers with an error", async () => {
    server.mode = "broken";
    expect((await failure()).message).toContain("this server is broken");
  });

  test("answers with too few vectors", async () => {
    server.mode = "short";
    expect((await failure()).message).toContain("expected 2 vectors of one width");
  });

  test("is not there", async () => {
    await server.stop();
    await failure();
  });

  test("does not answer before the caller gives up", async () => {
    server.mode = "silent";
    await failure(AbortSignal.timeout(50));
  });
});
