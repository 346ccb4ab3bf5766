import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { type FactSearch, findFacts } from "../../src/store/fact-rows.ts";
import { connectTo, openTable, type Table } from "../../src/store/lancedb.ts";
import { readRelease, tableNames } from "../../src/store/release.ts";
import { smallTable } from "../../src/store/small-table.ts";
import { publishSample, sampleArticle } from "./sample-rows.ts";

const FACTS: Partial<Fact>[] = [
  { id: "rate-2025" },
  { id: "rate-2021", value: 34.9, period: { from: "2021", to: "2021" } },
  { id: "since", value: 533e9, unit: "VND", period: { from: "2021", to: null }, metric: "money" },
  { id: "no-period", value: 5, unit: "item", period: null, place: "na-sang-commune" },
  { id: "income", value: null, low: 20, high: 30, metric: "income", about: "Quàng Văn Tươi" },
  { id: "part", value: 12, kind: "target", programme: "ntp", partOf: "rate-2025", label: { en: "goats" } },
  { id: "old", value: 99, status: "retired", label: { en: "poverty" } },
];

const everything: FactSearch = { filters: [], words: null, limit: null, offset: 0 };

/** What is asked, as a change of asking for everything, and the facts that answer it. */
const SEARCHES: [string[], Partial<FactSearch>][] = [
  [["rate-2025", "rate-2021", "since", "no-period", "income", "part", "old"], {}],
  [["rate-2021", "since"], { limit: 2, offset: 1 }],
  [[], { limit: 0 }],
  [["income"], { filters: [{ column: "about", in: ["Quàng Văn Tươi".normalize("NFD")] }] }],
  [["since", "no-period"], { filters: [{ column: "year", in: [null] }] }],
  [["rate-2021"], { filters: [{ column: "year", in: ["2021"] }] }],
  [["part", "old"], { filters: [{ column: "id", in: ["old", "part", "none"] }] }],
  [[], { filters: [{ column: "id", in: [] }] }],
  [
    ["income"],
    {
      filters: [
        { column: "high", from: 25 },
        { column: "low", to: 25 },
        { column: "metric", in: ["income"] },
      ],
    },
  ],
  [
    ["rate-2021", "part"],
    { filters: [{ any: [[{ column: "partOf", in: ["rate-2025"] }], [{ column: "year", in: ["2021"] }]] }] },
  ],
  [[], { filters: [{ any: [] }] }],
  [["part"], { words: "goats" }],
  [["old"], { words: "poverty", filters: [{ column: "status", in: ["retired"] }] }],
  [[], { words: "…" }],
];

const folder = mkdtempSync(join(tmpdir(), "small-table-"));
let table: Table;

async function factsTable(uri: string, facts: Partial<Fact>[]): Promise<Table> {
  await publishSample(uri, [sampleArticle("one", [{ text: { en: "Some text." } }], facts)]);
  const connection = await connectTo(uri);
  const release = connection && (await readRelease(connection));
  if (!connection || !release || !("name" in release)) throw new Error("nothing was published");
  return (await openTable(connection, tableNames(release.name).facts)) as Table;
}

beforeAll(async () => {
  table = await factsTable(join(folder, "few"), FACTS);
});
afterAll(() => {
  table.close();
  rmSync(folder, { recursive: true, force: true });
});

const idsOf = (facts: Fact[] | null) => facts?.map(({ id }) => id);

describe("a small table answers in memory as it does by itself", () => {
  test.each(SEARCHES)("%j to %j", async (ids, asked) => {
    const search = { ...everything, ...asked };
    expect(idsOf(await smallTable(table)(search))).toEqual(ids);
    expect(idsOf(await findFacts(table, search))).toEqual(ids);
  });
});

test("a table of thousands of facts is left to the store", async () => {
  const facts = Array.from({ length: 2_001 }, (_, n) => ({ id: `f-${n}` }));
  const large = await factsTable(join(folder, "many"), facts);
  expect(await smallTable(large)(everything)).toBeNull();
  large.close();
});
