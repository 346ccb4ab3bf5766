import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  discardedBeside,
  discardFact,
  readDiscarded,
  withoutDiscarded,
} from "../../src/facts/discarded-facts.ts";
import { sampleFact } from "../support/sample-fact.ts";

let table: string;
beforeAll(() => {
  table = join(mkdtempSync(join(tmpdir(), "discarded-")), "facts.csv");
});
afterAll(() => rmSync(join(table, ".."), { recursive: true }));

const ID = "x-0123456789abcdef";
const OTHER = "x-fedcba9876543210";

test("what is discarded is read again, whatever stands behind the id", () => {
  expect(readDiscarded(table)).toEqual(new Set());
  expect(readDiscarded(null)).toEqual(new Set());
  discardFact(table, sampleFact({ id: ID }));
  discardFact(table, sampleFact({ id: OTHER }));
  expect(readDiscarded(table)).toEqual(new Set([ID, OTHER]));
});

test("a line that names no extracted fact is refused with its place", () => {
  const file = discardedBeside(table);
  writeFileSync(file, `# comment\n\n${ID} one\nmr-10 two\n`);
  expect(() => readDiscarded(table)).toThrow(`${file}:4: "mr-10" is no id of an extracted fact`);
});

test("a part of a discarded fact stays, as a part of nothing", () => {
  const facts = [
    sampleFact({ id: ID }),
    sampleFact({ id: OTHER, partOf: ID }),
    sampleFact({ id: "f", partOf: OTHER }),
  ];
  expect(withoutDiscarded(facts, new Set([ID])).map(({ id, partOf }) => [id, partOf])).toEqual([
    [OTHER, null],
    ["f", OTHER],
  ]);
});
