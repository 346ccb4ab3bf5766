import { expect, test } from "vitest";
import { countFacts } from "../../src/facts/count-facts.ts";
import type { FactQuery } from "../../src/facts/fact-table.ts";
import { sampleFact } from "../support/sample-fact.ts";

/** A table of so many facts at two places, which notes how often it was read. */
function tableOf(count: number) {
  const facts = Array.from({ length: count }, (_, n) =>
    sampleFact({ id: `f-${n}`, place: n % 3 === 0 ? "na-sang-commune" : "dien-bien" }),
  );
  const reads = { count: 0 };
  const find = async ({ offset = 0, limit = count }: FactQuery) => {
    reads.count += 1;
    return facts.slice(offset, offset + limit);
  };
  return { table: { find, count: async () => count }, reads };
}

test("each metric, place and article is counted, those with the most facts first", async () => {
  const { metric, place, article } = await countFacts(tableOf(9).table);
  expect(metric).toEqual([
    { id: "poverty-rate", label: { en: "poverty rate", vi: "tỷ lệ hộ nghèo" }, facts: 9 },
  ]);
  expect(place.map(({ id, facts }) => [id, facts])).toEqual([
    ["dien-bien", 6],
    ["na-sang-commune", 3],
  ]);
  expect(article.map(({ id, facts }) => [id, facts])).toEqual([["news", 9]]);
});

test("a table is read page by page, and once", async () => {
  const { table, reads } = tableOf(2500);
  const [first, second] = [await countFacts(table), await countFacts(table)];
  expect(first.metric[0]?.facts).toBe(2500);
  expect(second).toBe(first);
  expect(reads.count).toBe(3);
});

test("an empty table has nothing", async () => {
  expect(await countFacts(tableOf(0).table)).toEqual({ metric: [], place: [], article: [] });
});

test("a table that could not be read is read again", async () => {
  const { table } = tableOf(3);
  let broken = true;
  const failing = {
    ...table,
    find: async (query: FactQuery) => {
      if (broken) throw new Error("out");
      return table.find(query);
    },
  };
  await expect(countFacts(failing)).rejects.toThrow("out");
  broken = false;
  expect((await countFacts(failing)).metric[0]?.facts).toBe(3);
});
