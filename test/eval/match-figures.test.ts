import { expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { goldRow } from "./gold-row.ts";
import { matchFigures } from "./match-figures.ts";

const quoted = (text: string, printed = "17.66%"): Pick<Fact, "quotes"> => ({
  quotes: [{ language: "en", text, start: text.indexOf(printed), end: 0, printed }],
});
const shown = (gold: Parameters<typeof matchFigures>[0], facts: Fact[]) => {
  const { pairs, misread, missed, extra } = matchFigures(gold, facts);
  return {
    pairs: pairs.map((pair) => `${pair.gold.id}=${pair.fact.id}`),
    misread: misread.map((pair) => `${pair.gold.id}=${pair.fact.id}`),
    missed: missed.map(({ id }) => id),
    extra: extra.map(({ id }) => id),
  };
};
const none = { pairs: [], misread: [], missed: [], extra: [] };

test("a figure of the same sentence, value and unit is found, whatever spaces and marks the sentence has", () => {
  const row = goldRow({ quote_en: "The  poverty rate was\n17.66% in “2025”" });
  expect(shown([row], [sampleFact()])).toEqual({ ...none, pairs: ["g-01=f-01"] });
});

test("the same figure of another sentence is missed there and extra here", () => {
  const fact = sampleFact(quoted("A second poverty rate was 17.66%."));
  expect(shown([goldRow()], [fact])).toEqual({ ...none, missed: ["g-01"], extra: ["f-01"] });
});

test.each([
  ["unit", { unit: "percentage-point" }],
  ["value", { value: 1766 }],
  ["end", { value: null, low: 17, high: 17.66 }],
] as const)("a figure with another %s is misread, neither found nor extra", (_what, over) => {
  expect(shown([goldRow()], [sampleFact(over)])).toEqual({ ...none, misread: ["g-01=f-01"] });
});

test("equal figures of one sentence are paired in the order of the text, those printed alike first", () => {
  const text = "It has 2 roads, two bridges and 2 roads.";
  const gold = ["two", "2", "2"].map((printed, n) =>
    goldRow({ id: `g-${n}`, value: 2, unit: "item", printed, quote_en: text }),
  );
  const facts = ["2 roads", "two bridges", "2 roads"].map((printed, n) =>
    sampleFact({ id: `f-${n}`, value: 2, unit: "item", ...quoted(text, printed) }),
  );
  expect(shown(gold, facts)).toEqual({ ...none, pairs: ["g-0=f-1", "g-1=f-0", "g-2=f-2"] });
});

test("a gold row is given away once", () => {
  expect(shown([goldRow()], [sampleFact(), sampleFact({ id: "f-02" })])).toEqual({
    ...none,
    pairs: ["g-01=f-01"],
    extra: ["f-02"],
  });
});
