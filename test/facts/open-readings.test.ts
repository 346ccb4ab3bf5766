import { expect, test } from "vitest";
import type { Fact } from "../../src/domain.ts";
import { openReadings, withReadings } from "../../src/facts/open-readings.ts";
import type { Metric, Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { extractFrom } from "../support/extract-from.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const poverty = smallVocabulary.metrics.get("poverty-rate") as Metric;
const change: Metric = {
  ...poverty,
  id: "poverty-change",
  label: { en: "change of poverty", vi: "thay đổi về nghèo" },
  changeOf: "poverty-rate",
};
const vocabulary: Vocabulary = {
  ...smallVocabulary,
  metrics: new Map([...smallVocabulary.metrics, [change.id, change]]),
};

const NONE = { metric: null, place: null, period: null, kind: null };

function open(sentence: string): Fact {
  const [fact] = extractFrom("en", [sentence]);
  if (!fact) throw new Error(`no fact in ${sentence}`);
  return { ...fact, metric: "open:thing", label: { en: "thing" } };
}
const metricsOf = (fact: Fact) => openReadings(fact, "2026-02-01", vocabulary)?.metric;

test("the words of a name may stand apart and in another order", () => {
  expect(metricsOf(open("For poverty they give a rate of 12.5% in 2025."))).toEqual(["poverty-rate"]);
});

test("a part of a name is not enough, nor is the name of what has another unit", () => {
  expect(openReadings(open("The rate of 12.5% was reached in 2025."), null, vocabulary)).toBeNull();
  expect(openReadings(open("For poverty they give a rate of 12 km in 2025."), null, vocabulary)).toBeNull();
});

test("a change is read as one where the figure is one", () => {
  const level = open("The change of life and the rate of poverty: 12.5% in 2025.");
  expect(metricsOf({ ...level, direction: null })).toEqual(["poverty-rate"]);
  const fall: Fact = { ...level, direction: "down" };
  expect(metricsOf(fall)).toEqual(["poverty-rate", "poverty-change"]);
  expect(withReadings(fall, { ...NONE, metric: "poverty-change" }, vocabulary)).toMatchObject({
    metric: "poverty-change",
    unit: "percentage-point",
  });
});

test("what is not chosen stays, and the fact keeps its id, its figure and that nobody reviewed it", () => {
  const fact = open("For poverty they give a rate of 12.5% in 2025.");
  expect(withReadings(fact, NONE, vocabulary)).toEqual(fact);
  const { metric, label, ...rest } = withReadings(fact, { ...NONE, metric: "poverty-rate" }, vocabulary);
  const { metric: _metric, label: _label, ...before } = fact;
  expect([metric, label]).toEqual(["poverty-rate", poverty.label]);
  expect(rest).toEqual(before);
  expect(rest.status).toBe("extracted");
});
