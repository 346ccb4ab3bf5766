import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { publishSample, sampleArticle } from "./sample-rows.ts";

let uri = "";
let store: Store;

const TEXTS = [
  { text: { vi: "Tỷ lệ hộ nghèo của tỉnh giảm còn 17,66%.", en: "The poverty rate fell." }, vector: [1, 0] },
  { text: { vi: "Dê được nuôi ở xã Na Sang.", en: "Goats are kept in Na Sang." }, vector: [0, 1] },
  { text: { en: "It's the people's bridge: “five” of them." }, vector: [0.7, 0.7] },
  { text: { vi: "Bệnh viện có 1,93 bác sĩ, do an toàn." } },
];
const PLACE = { article: sampleArticle("two", [{ text: { en: "Bridges in Pu Nhi." }, vector: [-1, 0] }]) };

beforeAll(async () => {
  uri = mkdtempSync(join(tmpdir(), "store-"));
  await publishSample(uri, [sampleArticle("one", TEXTS), PLACE.article]);
  const opened = await openStore(uri);
  if (opened === null || "schema" in opened) throw new Error("expected a store");
  store = opened;
});
afterAll(() => {
  store.close();
  rmSync(uri, { recursive: true, force: true });
});

const search = async (words: string, vector: number[] | null = null) =>
  (await store.searchPassages({ words, vector, filters: [], limit: 10 })).map(({ passage }) => passage.id);

describe("search by words", () => {
  test.each([
    ["with diacritics", "hộ nghèo", "one-p01"],
    ["without diacritics", "ho ngheo", "one-p01"],
    ["in capitals", "HỘ NGHÈO", "one-p01"],
    ["decomposed", "hộ nghèo".normalize("NFD"), "one-p01"],
    ["with đ", "được", "one-p02"],
    ["with d for đ", "duoc", "one-p02"],
    ["that other stemmers drop", "do an", "one-p04"],
    ["in English", "goats", "one-p02"],
    ["with quotes and apostrophes", `people's "five" ' OR 1=1 --`, "one-p03"],
  ])("finds words %s", async (_, words, id) => {
    expect((await search(words))[0]).toBe(id);
  });

  test.each(["", "   ", "?!", "😀😀", "xyzzy"])("finds nothing for “%s”", async (words) => {
    expect(await search(words)).toEqual([]);
  });

  test("a word as it is written comes before one that only folds to it", async () => {
    const texts = [{ text: { vi: "ma túy" } }, { text: { vi: "má tôi" } }, { text: { vi: "mạ non" } }];
    const other = mkdtempSync(join(tmpdir(), "store-"));
    await publishSample(other, [sampleArticle("one", texts)]);
    const opened = await openStore(other);
    if (opened === null || "schema" in opened) throw new Error("expected a store");
    const found = await opened.searchPassages({ words: "mạ", vector: null, filters: [], limit: 3 });
    expect(found.map(({ passage }) => passage.text.vi)).toEqual(["mạ non", "ma túy", "má tôi"]);
    opened.close();
    rmSync(other, { recursive: true });
  });

  test("takes thousands of words", async () => {
    expect((await search(`goats ${"và ".repeat(2_000)}`))[0]).toBe("one-p02");
  });
});

describe("search by words and vector", () => {
  test("a passage that both rankings find comes first", async () => {
    expect((await search("Na Sang bridge", [0, 1]))[0]).toBe("one-p02");
  });

  test("a vector alone finds the nearest first, and never a passage without one", async () => {
    expect(await search("", [1, 0])).toEqual(["one-p01", "one-p03", "one-p02", "two-p01"]);
  });

  test("the limit cuts the last", async () => {
    const found = await store.searchPassages({ words: "", vector: [1, 0], filters: [], limit: 2 });
    expect(found.map(({ passage }) => passage.id)).toEqual(["one-p01", "one-p03"]);
  });

  test("a filter holds for both rankings", async () => {
    const filters = [{ column: "article", in: ["two"] }];
    const found = await store.searchPassages({ words: "goats bridges", vector: [0, 1], filters, limit: 10 });
    expect(found.map(({ passage }) => passage.id)).toEqual(["two-p01"]);
  });

  test("the same question has the same answer every time", async () => {
    const ask = (n: number) =>
      store.searchPassages({ words: "the", vector: [0.5, 0.5], filters: [], limit: 5 + n });
    const ids = (await Promise.all([0, 1, 2, 3].map(ask))).map((found) =>
      found.slice(0, 5).map((f) => f.passage.id),
    );
    expect(new Set(ids.map((list) => list.join())).size).toBe(1);
  });
});

test("passages of an article come in their order, whole", async () => {
  const passages = await store.passages([{ column: "article", in: ["one"] }]);
  expect(passages.map(({ id }) => id)).toEqual(["one-p01", "one-p02", "one-p03", "one-p04"]);
  expect(passages[0]?.text).toEqual(TEXTS[0]?.text);
});

test("passages are found by id, and an id with a quote is no way in", async () => {
  expect((await store.passages([{ column: "id", in: ["one-p03", "two-p01"] }])).map(({ id }) => id)).toEqual([
    "one-p03",
    "two-p01",
  ]);
  expect(await store.passages([{ column: "id", in: ["x') OR ('1'='1"] }])).toEqual([]);
  expect(await store.passages([{ column: "id", in: [] }])).toEqual([]);
});

test("articles say how many passages and facts they have", async () => {
  const articles = await store.articles();
  expect(articles.map(({ slug, passages, facts }) => [slug, passages, facts])).toEqual([
    ["one", 4, 0],
    ["two", 1, 0],
  ]);
});

test("vectors and extracted facts are found by what they hang on", async () => {
  expect(await store.vectors(["hash of one 2", "hash of one 4", "unknown"])).toEqual(
    new Map<string, number[] | null>([
      ["hash of one 2", [0, 1]],
      ["hash of one 4", null],
    ]),
  );
  expect(await store.extracted("hash of two")).toEqual([]);
  expect(await store.extracted("unknown")).toBeNull();
});
