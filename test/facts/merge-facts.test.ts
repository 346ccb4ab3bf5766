import { expect, test } from "vitest";
import type { Fact, Quote } from "../../src/domain.ts";
import { mergeFacts } from "../../src/facts/merge-facts.ts";
import { sampleFact } from "../support/sample-fact.ts";

const TEXT = "Na Sang built five bridges and repaired five schools with VND 3 billion.";
const at = (printed: string, text = TEXT): Quote => {
  const start = text.indexOf(printed);
  return { language: "en", text, start, end: start + printed.length, printed };
};
const item = (id: string, noun: string, over: Partial<Fact> = {}) =>
  sampleFact({
    ...{ id, value: 5, unit: "item", noun, metric: `open:${noun}` },
    ...{ status: "extracted", quotes: [at(`five ${noun}`)], ...over },
  });
const reviewed = { status: "reviewed", metric: "bridges-built" } as const;
const ids = (facts: Fact[]) => facts.map(({ id }) => id);

test("a reviewed fact covers the extracted one at its place, and no other of the sentence", () => {
  const merged = mergeFacts(
    [item("r-1", "bridges", reviewed)],
    [item("x-1", "bridges"), item("x-2", "schools")],
    new Set(["r-1"]),
  );
  expect(ids(merged)).toEqual(["r-1", "x-2"]);
});

test("a reviewed fact whose quote is a part of the sentence covers the one at its place", () => {
  const short = at("five bridges", "built five bridges and");
  const merged = mergeFacts(
    [item("r-1", "bridges", { ...reviewed, quotes: [short] })],
    [item("x-1", "bridges")],
    new Set(),
  );
  expect(ids(merged)).toEqual(["r-1"]);
});

test("a reviewed fact covers the same figure in another sentence of its passage, and none of another passage", () => {
  const again = at("five bridges", "The five bridges help.");
  const merged = mergeFacts(
    [item("r-1", "bridges", reviewed)],
    [item("x-1", "bridges", { quotes: [again] }), item("x-2", "bridges", { passage: "news-p02" })],
    new Set(),
  );
  expect(ids(merged)).toEqual(["r-1", "x-2"]);
});

test("a part of an extracted fact that is covered becomes a part of the reviewed one", () => {
  const merged = mergeFacts(
    [item("r-1", "bridges", reviewed)],
    [item("x-1", "bridges"), item("x-2", "schools", { partOf: "x-1" })],
    new Set(["r-1"]),
  );
  expect(merged.at(-1)).toMatchObject({ id: "x-2", partOf: "r-1" });
});

test("an extracted fact never has the id of a row, be that retired or of another sentence", () => {
  const [merged, part] = mergeFacts(
    [],
    [item("x-1", "bridges"), item("x-2", "schools", { partOf: "x-1" })],
    new Set(["x-1"]),
  );
  expect(merged?.id).toMatch(/^x-[0-9a-f]{16}$/);
  expect(part).toMatchObject({ id: "x-2", partOf: merged?.id });
});
