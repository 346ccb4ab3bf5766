import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Embedder, EmbeddingOutage } from "../../src/embed/embedder.ts";
import { buildIndex, type Progress } from "../../src/indexing/build-index.ts";
import { article, COFFEE, createSmallCorpus, POVERTY, readCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
beforeEach(() => {
  corpus = createSmallCorpus();
});
afterEach(() => corpus.remove());

const read = () => readCorpus(corpus);

describe("a first build", () => {
  test("makes passages searchable and facts of their figures", async () => {
    expect(await buildIndex(corpus.options())).toMatchObject({
      articles: 2,
      passages: 2,
      embedded: 2,
      reused: 0,
    });
    const found = await read();
    expect(found.texts).toEqual([POVERTY, COFFEE]);
    expect(found.values).toContain("poverty-rate 17.66");
    expect(found.values).toContain("coffee-area 5000");
    expect(found.first).toBe(COFFEE);
  });

  test("reports its steps to the end", async () => {
    const steps: Progress[] = [];
    await buildIndex(corpus.options({ onProgress: (progress) => steps.push(progress) }));
    expect(steps.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      "read 0/1",
      "articles 1/2",
      "articles 2/2",
      "publish 0/1",
      "publish 1/1",
    ]);
  });
});

describe("a build after a change", () => {
  beforeEach(async () => {
    await buildIndex(corpus.options());
  });

  test("of nothing publishes nothing", async () => {
    const before = await read();
    expect(await buildIndex(corpus.options())).toMatchObject({
      articles: 2,
      passages: 2,
      embedded: 0,
      reused: 2,
    });
    expect((await read()).release).toBe(before.release);
  });

  test("of one article embeds only its new passage", async () => {
    corpus.write("two.md", article("two", COFFEE, "Tea grows on 300 hectares."));
    expect(await buildIndex(corpus.options())).toMatchObject({ passages: 3, embedded: 1, reused: 2 });
    expect((await read()).texts).toEqual([POVERTY, COFFEE, "Tea grows on 300 hectares."]);
  });

  test("of one article takes the other's facts over, and reads its own again", async () => {
    corpus.write("two.md", article("two", COFFEE.replace("5,000", "6,000")));
    await buildIndex(corpus.options());
    const { values } = await read();
    expect(values).toContain("poverty-rate 17.66");
    expect(values).toContain("coffee-area 6000");
    expect(values).not.toContain("coffee-area 5000");
  });

  test("of the vocabulary embeds all again where vectors hang on it", async () => {
    writeFileSync(join(corpus.vocabularyDir, "groups.yaml"), "- id: all\n  label: { en: all, vi: tất cả }\n");
    expect(await buildIndex(corpus.options())).toMatchObject({ embedded: 2, reused: 0 });
    writeFileSync(join(corpus.vocabularyDir, "groups.yaml"), "[]\n");
    const embedder = { ...corpus.options().embedder, usesVocabulary: false };
    await buildIndex(corpus.options({ embedder }));
    writeFileSync(join(corpus.vocabularyDir, "groups.yaml"), "- id: all\n  label: { en: all, vi: tất cả }\n");
    expect(await buildIndex(corpus.options({ embedder }))).toMatchObject({ embedded: 0, reused: 2 });
  });

  test("of the embedder embeds all again", async () => {
    const other: Embedder = {
      id: "other",
      usesVocabulary: false,
      embed: async (texts) => texts.map(() => [1, 2, 3]),
    };
    expect(await buildIndex(corpus.options({ embedder: other }))).toMatchObject({ embedded: 2, reused: 0 });
  });

  test("of the folder builds that folder", async () => {
    const other = join(corpus.dir, "other");
    mkdirSync(other);
    writeFileSync(join(other, "three.md"), article("three", "Rice is grown by all."));
    await buildIndex(corpus.options({ articlesDir: other }));
    expect((await read()).texts).toEqual(["Rice is grown by all."]);
  });

  test("that removes an article removes its passages and facts", async () => {
    rmSync(join(corpus.articlesDir, "two.md"));
    await buildIndex(corpus.options());
    expect((await read()).texts).toEqual([POVERTY]);
    expect((await read()).values).not.toContain("coffee-area 5000");
  });
});

describe("a build that fails leaves the index before", () => {
  beforeEach(async () => {
    await buildIndex(corpus.options());
  });

  test("on an article that cannot be used", async () => {
    const before = await read();
    corpus.write("two.md", "---\nlanguage: fr\n---\ntext");
    await expect(buildIndex(corpus.options())).rejects.toThrow(/two\.md:2: language/);
    expect(await read()).toEqual(before);
  });

  test("when the embedder is out", async () => {
    const before = await read();
    corpus.write("two.md", article("two", "Tea grows on 300 hectares."));
    const out: Embedder = {
      ...corpus.options().embedder,
      embed: () => Promise.reject(new EmbeddingOutage("the server is out")),
    };
    await expect(buildIndex(corpus.options({ embedder: out }))).rejects.toThrow(EmbeddingOutage);
    expect(await read()).toEqual(before);
    await buildIndex(corpus.options());
    expect((await read()).texts).toEqual([POVERTY, "Tea grows on 300 hectares."]);
  });

  test("when vectors have another width than before", async () => {
    const before = await read();
    corpus.write("two.md", article("two", "Tea grows on 300 hectares."));
    const { embedder } = corpus.options();
    const wider = { ...embedder, embed: async (texts: string[]) => texts.map(() => [1, 2]) };
    await expect(buildIndex(corpus.options({ embedder: wider }))).rejects.toThrow(
      /gives vectors of 2 numbers now/,
    );
    expect(await read()).toEqual(before);
  });
});

test("two builds at once both end, one after the other", async () => {
  const built = await Promise.all([buildIndex(corpus.options()), buildIndex(corpus.options())]);
  expect(built.map(({ embedded }) => embedded).sort()).toEqual([0, 2]);
});
