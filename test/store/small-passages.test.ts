import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectTo, openTable, type Table } from "../../src/store/lancedb.ts";
import { readRelease, tableNames } from "../../src/store/release.ts";
import { type PassageSearch, searchPassages } from "../../src/store/search-passages.ts";
import { smallPassages } from "../../src/store/small-passages.ts";
import { publishSample, sampleArticle } from "./sample-rows.ts";

/** Words that fold alike, glued ones, decimals, both cases and both languages. */
const WORDS = [
  "nghèo",
  "nghẽo",
  "ngheo",
  "Na",
  "Sang",
  "1,93",
  "17.66%",
  "VND7,189.5",
  "được",
  "duoc",
  "goats",
];
const MORE = ["bridge", "Bridges", "xã", "xa", "Điện", "Biên", "dien", "bien", "hộ", "ho", "people's", "–"];
const ALL = [...WORDS, ...MORE];

const folder = mkdtempSync(join(tmpdir(), "small-passages-"));
let table: Table;

/** A text of other words for each number, each of another length, so that no two fit a question exactly alike. */
const textOf = (n: number): string =>
  Array.from({ length: 3 + n }, (_, m) => ALL[(n * n + m * (1 + (n % 5))) % ALL.length]).join(" ");

async function passagesTable(uri: string, passages: Parameters<typeof sampleArticle>[1]): Promise<Table> {
  await publishSample(uri, [sampleArticle("one", passages)]);
  const connection = await connectTo(uri);
  const release = connection && (await readRelease(connection));
  if (!connection || !release || !("name" in release)) throw new Error("nothing was published");
  return (await openTable(connection, tableNames(release.name).passages)) as Table;
}

beforeAll(async () => {
  const passages = Array.from({ length: 40 }, (_, n) => ({
    text: { vi: textOf(n) },
    ...(n % 6 === 0 ? {} : { vector: [Math.cos(n), 2 * Math.sin(n)] }),
  }));
  table = await passagesTable(join(folder, "few"), passages);
});
afterAll(() => {
  table.close();
  rmSync(folder, { recursive: true, force: true });
});

const idsOf = (found: { passage: { id: string } }[] | null) => found?.map(({ passage }) => passage.id);

describe("few passages are searched in memory as their table is", () => {
  test("whatever the words, the vector and the limit", async () => {
    const search = smallPassages(table);
    const asked = fc.record<PassageSearch>({
      words: fc.array(fc.constantFrom(...ALL), { maxLength: 6 }).map((words) => words.join(" ")),
      vector: fc.option(fc.constantFrom([1, 0.5], [-0.3, 1], [0.2, -0.9])),
      filters: fc.constant([]),
      // With fewer, the table cuts its rankings among equals by chance.
      limit: fc.integer({ min: 8, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        expect(idsOf(await search(question))).toEqual(idsOf(await searchPassages(table, question)));
      }),
      // Always the same searches: the table counts in single precision, where a rare pair falls the other way.
      { numRuns: 60, seed: 1 },
    );
  });

  test("but for what filters leave, which the table tells", async () => {
    const filters = [{ column: "places", holds: ["dien-bien"] }];
    expect(await smallPassages(table)({ words: "goats", vector: null, filters, limit: 3 })).toBeNull();
  });
});

test("thousands of passages are left to the table", async () => {
  const many = Array.from({ length: 2_001 }, () => ({ text: { en: "A goat." }, vector: [1, 0] }));
  const large = await passagesTable(join(folder, "many"), many);
  expect(await smallPassages(large)({ words: "goat", vector: null, filters: [], limit: 3 })).toBeNull();
  large.close();
});
