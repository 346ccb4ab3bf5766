import { describe, expect, test } from "vitest";
import { type Axis, pointsOf } from "../../src/answer/points-of.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

/** Metric, place and time of each point. */
const points = (text: string, axis: Axis) =>
  pointsOf(readQuestion({ text }, smallVocabulary), axis, smallVocabulary).map(
    ({ metrics, place, wholeProvince, period, kind }) =>
      [metrics[0]?.ids[0], place?.id ?? (wholeProvince ? "province" : null), period?.to, kind]
        .filter((part) => part !== null && part !== undefined)
        .join(" "),
  );

describe("a question is asked once for each", () => {
  test.each<[string, Axis, string[]]>([
    ["poverty rate against near-poor rate", "metric", ["poverty-rate", "near-poor-rate"]],
    ["hộ nghèo với hộ cận nghèo chênh bao nhiêu", "metric", ["poverty-rate", "near-poor-rate"]],
    ["ho ngheo 2021 so voi 2025", "time", ["poverty-rate 2021", "poverty-rate 2025"]],
    ["poverty rate 2021-2025", "time", ["poverty-rate 2021", "poverty-rate 2025"]],
    [
      "hộ nghèo Na Sang so với Na Son",
      "place",
      ["poverty-rate na-sang-commune", "poverty-rate na-son-commune"],
    ],
    [
      "poverty rate of Na Sang against the whole province",
      "place",
      ["poverty-rate na-sang-commune", "poverty-rate province"],
    ],
    [
      "toàn tỉnh so với Na Sang, hộ nghèo",
      "place",
      ["poverty-rate province", "poverty-rate na-sang-commune"],
    ],
    ["poverty rate: how far from the target?", "kind", ["poverty-rate actual", "poverty-rate target"]],
  ])("%s, by %s", (text, axis, expected) => expect(points(text, axis)).toEqual(expected));
});

test.each<[string, Axis]>([
  ["poverty rate in 2025", "metric"],
  ["poverty rate in 2025", "time"],
  ["tỷ lệ hộ nghèo xã Na Sang, tỉnh Điện Biên", "time"],
  ["poverty rate, rate of poor households", "metric"],
])("%j names no two things by %s", (text, axis) => expect(points(text, axis)).toEqual([]));
