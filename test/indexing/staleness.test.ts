import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { staleness, whyStale } from "../../src/indexing/staleness.ts";
import { article, copyCorpus, createSmallCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
beforeEach(async () => {
  corpus = createSmallCorpus();
});
afterEach(() => corpus.remove());

const now = () => staleness(corpus.indexUri, corpus.options());

test("an index that was never built is missing", async () => {
  expect(await now()).toEqual({ state: "missing" });
});

test("an index is fresh when nothing changed, and names its folder", async () => {
  await buildIndex(corpus.options());
  expect(await now()).toEqual({
    state: "fresh",
    inputs: { articlesDir: corpus.articlesDir, reviewed: null },
  });
});

test("an index that moved together with its articles is still fresh", async () => {
  await buildIndex(corpus.options());
  const moved = `${corpus.dir}-moved`;
  copyCorpus(corpus.dir, moved);
  rmSync(corpus.articlesDir, { recursive: true });
  const inputs = { articlesDir: join(moved, "articles"), reviewed: null };
  expect(await staleness(join(moved, "index"), corpus.options())).toEqual({ state: "fresh", inputs });
  rmSync(moved, { recursive: true });
});

test("an index whose articles are gone has nothing to be older than", async () => {
  await buildIndex(corpus.options());
  rmSync(corpus.articlesDir, { recursive: true });
  expect(await now()).toMatchObject({ state: "fresh" });
});

describe("an index is stale", () => {
  beforeEach(async () => {
    await buildIndex(corpus.options());
  });

  test.each<[string, () => void, RegExp]>([
    [
      "an article changed",
      () => corpus.write("one.md", article("one", "Other.")),
      /articles\/one\.md changed/,
    ],
    [
      "an article is new",
      () => corpus.write("three.md", article("three", "Text.")),
      /articles\/three\.md is new/,
    ],
    ["an article is gone", () => rmSync(join(corpus.articlesDir, "two.md")), /articles\/two\.md is gone/],
    ["sources.json is new", () => corpus.write("sources.json", "[]"), /articles\/sources\.json is new/],
    [
      "the vocabulary changed",
      () => writeFileSync(join(corpus.vocabularyDir, "groups.yaml"), "- id: x\n  label: { en: x, vi: x }\n"),
      /the vocabulary changed/,
    ],
  ])("when %s", async (_, change, reason) => {
    change();
    expect(await now()).toMatchObject({
      state: "stale",
      reason: expect.stringMatching(reason),
      inputs: { articlesDir: corpus.articlesDir },
    });
  });

  test("when a file that is no article is new, it is not", async () => {
    corpus.write("README.md", "# Read me");
    expect(await now()).toMatchObject({ state: "fresh" });
  });

  test("when another embedder is set", async () => {
    const embedder = { ...corpus.options().embedder, id: "openai:m" };
    const found = await staleness(corpus.indexUri, corpus.options({ embedder }));
    expect(found).toMatchObject({ state: "stale", reason: "built with local-v1, now openai:m" });
  });
});

test("an index is stale when the program changed or the table did", () => {
  const inputs = { "../facts.csv": "a" };
  const release = {
    ...{ schema: 1, name: "n", previous: null, dimensions: 1, articlesDir: "a", reviewed: null, builtAt: "" },
    ...{ articles: 1, passages: 1, facts: 1, embedder: "e", vocabulary: "v", program: "p", inputs },
    labeller: "m:one",
  };
  expect(whyStale(release, release)).toBeNull();
  expect(whyStale(release, { ...release, program: "q" })).toBe("the program changed");
  expect(whyStale(release, { ...release, inputs: { "../facts.csv": "b" } })).toBe("../facts.csv changed");
  expect(whyStale(release, { ...release, labeller: "m:two" })).toBe("the figures have other labels now");
  expect(whyStale({ ...release, labeller: null }, release)).toBe("the figures have other labels now");
  // A model that is taken away takes no labels with it.
  expect(whyStale(release, { ...release, labeller: null })).toBeNull();
});
