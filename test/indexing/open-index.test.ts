import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createOpenAiEmbedder } from "../../src/embed/openai-embedder.ts";
import { InputError } from "../../src/errors.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { openIndex } from "../../src/indexing/open-index.ts";
import type { Log } from "../../src/log.ts";
import { createOpenAiClient } from "../../src/model/openai-client.ts";
import { type EmbeddingServer, startEmbeddingServer } from "../embed/embedding-server.ts";
import { COFFEE, createSmallCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
let server: EmbeddingServer;
let events: string[];
const log: Log = (level, event) => events.push(`${level} ${event}`);

beforeEach(async () => {
  corpus = createSmallCorpus();
  server = await startEmbeddingServer();
  events = [];
});
afterEach(async () => {
  corpus.remove();
  await server.stop();
});

const remote = () => createOpenAiEmbedder(createOpenAiClient({ apiKey: "none", baseUrl: server.url }), "m");

async function refusal(embedder = corpus.options().embedder): Promise<string> {
  const error: unknown = await openIndex(corpus.indexUri, { embedder, log }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe("an index that cannot be used is refused with what to do, when it", () => {
  test("is missing", async () => {
    expect(await refusal()).toMatch(/index: no index there: run npm run index$/);
  });

  test("was built with another embedder", async () => {
    await buildIndex(corpus.options());
    expect(await refusal(remote())).toMatch(
      /index: built with local-v1, EMBEDDINGS=openai:m is set: run npm run index, or set EMBEDDINGS=local$/,
    );
  });

  test("was built with a server's embedder and the local one is set", async () => {
    await buildIndex(corpus.options({ embedder: remote() }));
    expect(await refusal()).toMatch(/built with openai:m, .*or set EMBEDDINGS=openai$/);
  });

  test("was built with vectors of another width", async () => {
    await buildIndex(corpus.options({ embedder: remote() }));
    server.width = 4;
    expect(await refusal(remote())).toMatch(/built with vectors of 8 numbers, openai:m gives 4/);
  });
});

describe("while the embedding server is out", () => {
  beforeEach(async () => {
    await buildIndex(corpus.options({ embedder: remote() }));
    server.mode = "broken";
  });

  test("search goes on by words, and the log says so once", async () => {
    const index = await openIndex(corpus.indexUri, { embedder: remote(), log });
    for (const question of ["coffee", "coffee area", "hectares"]) {
      expect((await index.passages.search(question, 1))[0]?.text.en).toBe(COFFEE);
    }
    expect(events).toEqual(["warn no embeddings: searching by words alone"]);
    index.close();
  });

  test("a build fails and the index stays", async () => {
    corpus.write("three.md", "# Three\n\nA new text.\n");
    await expect(buildIndex(corpus.options({ embedder: remote() }))).rejects.toThrow("this server is broken");
    server.mode = "well";
    const index = await openIndex(corpus.indexUri, { embedder: remote(), log });
    expect([...index.articles.keys()]).toEqual(["one", "two"]);
    index.close();
  });
});

test("a question is embedded once", async () => {
  await buildIndex(corpus.options({ embedder: remote() }));
  const index = await openIndex(corpus.indexUri, { embedder: remote(), log });
  const before = server.requests.length;
  for (const limit of [1, 2, 1]) await index.passages.search("coffee", limit);
  expect(server.requests.length - before).toBe(1);
  index.close();
});

test("passages are found by id and by article, articles with their counts", async () => {
  await buildIndex(corpus.options());
  const index = await openIndex(corpus.indexUri, { embedder: corpus.options().embedder, log });
  expect((await index.passages.byId(["two-p01", "nowhere"])).map(({ id }) => id)).toEqual(["two-p01"]);
  expect((await index.passages.ofArticle("one")).map(({ id }) => id)).toEqual(["one-p01"]);
  expect(index.articles.get("two")).toMatchObject({ slug: "two", title: "Title of two", passages: 1 });
  index.close();
});
