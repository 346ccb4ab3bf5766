import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Embedder, EmbeddingOutage } from "../../src/embed/embedder.ts";
import type { FactQuery } from "../../src/facts/fact-table.ts";
import { toCsv } from "../../src/facts/facts-csv.ts";
import { buildIndex, type Progress } from "../../src/indexing/build-index.ts";
import type { Labeller } from "../../src/indexing/create-labeller.ts";
import { openIndex } from "../../src/indexing/open-index.ts";
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

describe("a row of the reviewed table whose quote is gone", () => {
  const RATE = {
    ...{ id: "n-1", article: "one", metric: "poverty-rate", place: "dien-bien", kind: "actual" },
    ...{ period_from: "2025", period_to: "2025", qualifier: "exact", value: "17.66", unit: "percent" },
    ...{ printed: "17.66%", quote_en: POVERTY },
  };
  const AREA = {
    ...{ id: "n-2", article: "two", metric: "coffee-area", place: "dien-bien", kind: "actual" },
    ...{ qualifier: "exact", value: "5000", unit: "hectare", printed: "5,000 hectares", quote_en: COFFEE },
  };
  const build = async () => {
    const told: string[] = [];
    const built = await buildIndex(
      corpus.options({
        reviewed: join(corpus.dir, "facts.csv"),
        onRetired: ({ row, gone }) => told.push(`${row.line} ${row.id} ${gone}`),
      }),
    );
    return { built, told };
  };
  const facts = async (query: FactQuery = {}) => {
    const { embedder, log } = corpus.options();
    const index = await openIndex(corpus.indexUri, { embedder, log });
    const found = await index.facts.find(query);
    index.close();
    return found.map(({ id, status, value }) => `${/^x-/.test(id) ? "x" : id} ${status} ${value}`);
  };
  beforeEach(async () => {
    writeFileSync(join(corpus.dir, "facts.csv"), toCsv([RATE, AREA]));
    expect(await build()).toMatchObject({ built: { facts: 2, retired: 0 }, told: [] });
  });

  test("is told, kept as retired and not used; what stands there now is extracted", async () => {
    corpus.write("one.md", article("one", POVERTY.replace("17.66", "17.56")));
    const { built, told } = await build();
    expect(built).toMatchObject({ facts: 2, retired: 1 });
    expect(told).toEqual([expect.stringMatching(/^2 n-1 quote_en: no paragraph of one has the sentence/)]);
    expect(await facts()).toEqual(["x extracted 17.56", "n-2 reviewed 5000"]);
    expect(await facts({ status: ["retired"] })).toEqual(["n-1 retired 17.66"]);
  });

  test("is counted again by a build that has nothing to do", async () => {
    corpus.write("one.md", article("one", "Nothing is known."));
    await build();
    expect((await build()).built).toMatchObject({ facts: 1, retired: 1 });
  });

  test("outlasts its article", async () => {
    rmSync(join(corpus.articlesDir, "two.md"));
    const { built, told } = await build();
    expect(built).toMatchObject({ articles: 1, facts: 1, retired: 1 });
    expect(told).toEqual(["3 n-2 article: no article has the slug two"]);
    expect(await facts({ article: ["two"], status: ["retired"] })).toEqual(["n-2 retired 5000"]);
  });

  test("is in use again when its sentence comes back", async () => {
    corpus.write("one.md", article("one", "Nothing is known."));
    await build();
    corpus.write("one.md", article("one", POVERTY));
    expect((await build()).built).toMatchObject({ facts: 2, retired: 0 });
    expect(await facts({ status: ["reviewed"] })).toEqual(["n-1 reviewed 17.66", "n-2 reviewed 5000"]);
  });

  test("does not hide one whose value is wrong: that stops the build, and the index before stays", async () => {
    corpus.write("one.md", article("one", "Nothing is known."));
    writeFileSync(join(corpus.dir, "facts.csv"), toCsv([RATE, { ...AREA, value: "5001" }]));
    await expect(build()).rejects.toThrow(
      /facts\.csv:3: n-2: quote_en: no figure in it is exact 5001 hectare/,
    );
    expect(await facts()).toEqual(["n-1 reviewed 17.66", "n-2 reviewed 5000"]);
  });

  test("is not counted among the facts of its article", async () => {
    corpus.write("one.md", article("one", "Nothing is known."));
    await build();
    const { embedder, log } = corpus.options();
    const index = await openIndex(corpus.indexUri, { embedder, log });
    expect([...index.articles.values()].map(({ slug, facts }) => `${slug} ${facts}`)).toEqual([
      "one 0",
      "two 1",
    ]);
    index.close();
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

  test("on an article that cannot be used, before anything is written", async () => {
    const tables = () => readdirSync(corpus.indexUri).filter((name) => name.endsWith(".lance"));
    const before = tables();
    corpus.write("zz.md", "---\nlanguage: fr\n---\ntext");
    await expect(buildIndex(corpus.options())).rejects.toThrow(/zz\.md:2: language/);
    expect(tables()).toEqual(before);
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

describe("with a labeller", () => {
  const labeller = (complete: boolean, id = "m:one"): Labeller & { asked: number } => ({
    id,
    asked: 0,
    async label(facts) {
      this.asked += 1;
      return { facts: facts.map((fact) => ({ ...fact, metric: "labelled" })), complete };
    },
  });

  test("what it labels is what the index has, and is taken over as long as nothing changes", async () => {
    const one = labeller(true);
    await buildIndex(corpus.options({ labeller: one }));
    expect((await read()).values).toEqual(["labelled 17.66", "labelled 5000"]);
    corpus.write("three.md", article("three", "Tea grows on 300 hectares."));
    await buildIndex(corpus.options({ labeller: one }));
    expect(one.asked).toBe(3);
  });

  test("an index that was built without one is labelled, and one of another model again", async () => {
    await buildIndex(corpus.options());
    await buildIndex(corpus.options({ labeller: labeller(true) }));
    expect((await read()).values).toContain("labelled 5000");
    const other = labeller(true, "m:two");
    await buildIndex(corpus.options({ labeller: other }));
    expect(other.asked).toBe(2);
  });

  test("what it could not label is asked for again by the next build", async () => {
    await buildIndex(corpus.options({ labeller: labeller(false) }));
    corpus.write("three.md", article("three", "Tea grows on 300 hectares."));
    const one = labeller(true);
    await buildIndex(corpus.options({ labeller: one }));
    expect(one.asked).toBe(3);
  });
});
