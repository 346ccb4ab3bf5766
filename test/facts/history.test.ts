import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { historyOf } from "../../src/facts/history.ts";
import { sampleFact } from "../support/sample-fact.ts";

/** A percentage for 2024 from an article whose slug is the date that it was published on, or "undated". */
const said = (id: string, value: number, published: string, over: Partial<Fact> = {}): Fact =>
  sampleFact({ id, value, article: published, period: { from: "2024", to: "2024" }, ...over });
const history = (...facts: Fact[]) => historyOf(facts, (slug) => (slug === "undated" ? null : slug));
/** What each entry is marked with: "a>b" for superseded by b, "a!b" for in conflict with b, "a" for neither. */
const marks = (...facts: Fact[]) =>
  history(...facts).map(({ fact, supersededBy, conflictsWith }) =>
    [fact.id, supersededBy && `>${supersededBy}`, conflictsWith.length > 0 && `!${conflictsWith.join("!")}`]
      .filter(Boolean)
      .join(""),
  );

test("a series runs from the oldest period to the latest, what lasts behind, what has no period last", () => {
  const series = history(
    said("none", 1, "undated", { period: null }),
    said("since", 1, "undated", { period: { from: "2021", to: null } }),
    said("term", 1, "undated", { period: { from: "2021", to: "2025" } }),
    said("year", 1, "undated", { period: { from: "2025", to: "2025" } }),
    said("june", 1, "undated", { period: { from: "2025-06", to: "2025-06" } }),
    said("before", 1, "undated"),
  );
  expect(series.map(({ fact }) => fact.id)).toEqual(["before", "term", "year", "june", "since", "none"]);
});

test("one period told twice runs in the order of publication", () => {
  const series = history(said("b", 5, "2025-03-01"), said("a", 5, "2025-01-01"));
  expect(series.map(({ fact, published }) => [fact.id, published])).toEqual([
    ["a", "2025-01-01"],
    ["b", "2025-03-01"],
  ]);
});

describe("a later article supersedes", () => {
  const early = said("a", 21.5, "2024-06-01", { kind: "expected" });
  test.each([
    ["what was expected, by its result", early, said("b", 20.9, "2025-01-10"), ["a>b", "b"]],
    ["what was expected, by the same result", early, said("b", 21.5, "2025-01-10"), ["a>b", "b"]],
    ["an expectation, by a new one", early, said("b", 22, "2024-09-01", { kind: "expected" }), ["a>b", "b"]],
    ["a figure, by a corrected one", said("a", 21, "2025-01-01"), said("b", 20, "2025-02-01"), ["a>b", "b"]],
    [
      "a figure for a year, by one for its last day",
      said("a", 21, "2025-01-01"),
      said("b", 20, "2025-02-01", { period: { from: "2024-12-31", to: "2024-12-31" } }),
      ["a>b", "b"],
    ],
  ])("%s", (_what, earlier, later, expected) => {
    expect(marks(earlier, later)).toEqual(expected);
    expect(marks(later, earlier).toSorted()).toEqual(expected);
  });

  test("by the last that says it anew, where several do", () => {
    const [a, b, c] = [
      said("a", 3, "2024-06-01", { kind: "expected" }),
      said("b", 4, "2024-09-01", { kind: "expected" }),
      said("c", 5, "2025-01-10"),
    ];
    expect(marks(a, b, c)).toEqual(["a>c", "b>c", "c"]);
  });
});

describe("nothing is superseded", () => {
  const result = said("a", 21, "2025-01-01");
  test.each([
    ["by the same figure", said("b", 21, "2025-02-01")],
    ["by a rounded figure", said("b", 21, "2025-02-01", { qualifier: "about", step: 1 })],
    ["by a target", said("b", 15, "2025-02-01", { kind: "target" })],
    ["by a figure of another time", said("b", 15, "2025-02-01", { period: { from: "2023", to: "2023" } })],
    ["by a figure of a group of people", said("b", 15, "2025-02-01", { about: "poor districts" })],
    ["by a figure of a programme", said("b", 15, "2025-02-01", { programme: "ntp" })],
    ["by a figure in another unit", said("b", 15, "2025-02-01", { unit: "household" })],
    ["by a change", said("b", 15, "2025-02-01", { direction: "down" })],
  ])("%s, and there is no conflict", (_what, other) => {
    expect(marks(result, other).toSorted()).toEqual(["a", "b"]);
  });

  test("where neither has a period: they may be of different times", () => {
    const without = { period: null };
    expect(marks(said("a", 21, "2025-01-01", without), said("b", 20, "2025-02-01", without))).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("other figures of one thing are a conflict", () => {
  test.each([
    ["without dates", said("a", 21, "undated"), said("b", 20, "undated")],
    ["with one date", said("a", 21, "undated"), said("b", 20, "2025-02-01")],
    ["on one day", said("a", 21, "2025-02-01"), said("b", 20, "2025-02-01")],
    ["where only the year is known", said("a", 21, "2025"), said("b", 20, "2025-02-01")],
    [
      "where a later article still expects what an earlier one reports",
      said("a", 21, "2025-01-01"),
      said("b", 20, "2025-02-01", { kind: "expected" }),
    ],
    [
      "of a target",
      said("a", 21, "undated", { kind: "target" }),
      said("b", 20, "undated", { kind: "target" }),
    ],
  ])("%s, and both stand", (_what, a, b) => {
    expect(marks(a, b).toSorted()).toEqual(["a!b", "b!a"]);
  });
});
