import { afterEach, beforeEach, expect, test } from "vitest";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { createLiveIndex } from "../../src/indexing/live-index.ts";
import { openIndex } from "../../src/indexing/open-index.ts";
import { article, createSmallCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
});
afterEach(() => corpus.remove());

async function openLive() {
  await buildIndex(corpus.options());
  const open = () => openIndex(corpus.indexUri, corpus.options());
  return createLiveIndex(await open(), open);
}

const THIRD = "The poverty rate of Điện Biên was 12% in 2028.";

test("work that began before a reload goes on with the index that it began with, and later work gets the new one", async () => {
  const index = await openLive();
  corpus.write("three.md", article("three", THIRD));
  await buildIndex(corpus.options());
  const seen = await index.with(async (begun) => {
    const before = await begun.facts.count({});
    await index.reload();
    return { before, within: await begun.facts.count({}), after: await index.facts.count({}) };
  });
  expect(seen).toEqual({ before: 2, within: 2, after: 3 });
  expect((await index.passages.search("2028", 1))[0]?.text.en).toBe(THIRD);
  index.close();
});

test("the articles are the same map after a reload, filled anew", async () => {
  const index = await openLive();
  const { articles } = index;
  corpus.write("three.md", article("three", THIRD));
  await buildIndex(corpus.options());
  await index.reload();
  expect([...articles.keys()]).toEqual(["one", "three", "two"]);
  expect(index.release.articles).toBe(3);
  index.close();
});

test("an index that cannot be opened leaves the one before", async () => {
  await buildIndex(corpus.options());
  const index = createLiveIndex(await openIndex(corpus.indexUri, corpus.options()), () =>
    Promise.reject(new Error("gone")),
  );
  await expect(index.reload()).rejects.toThrow("gone");
  expect(await index.facts.count({})).toBe(2);
  index.close();
});
