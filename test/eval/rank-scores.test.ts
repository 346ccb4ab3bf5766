import { expect, test } from "vitest";
import { meanScores, rankScores } from "./rank-scores.ts";

// nDCG by hand: the gain at rank r is 1 / log2(r + 1): 1, 0.6309, 0.5, 0.4307.
test.each<[[number, number, number], string, string[], string[][]]>([
  [[1, 1, 1], "the passage first", ["a", "x"], [["a"]]],
  [[1, 0.5, 0.6309], "the passage second", ["x", "a"], [["a"]]],
  [[1, 1, 0.6131], "one of two passages of a point first", ["a", "x"], [["a", "b"]]],
  [[1, 0.5, 0.6509], "two points, second and fourth", ["x", "a", "y", "b"], [["a"], ["b"]]],
  [[0.5, 1, 0.6131], "one point of two", ["a", "x"], [["a"], ["b"]]],
  [[0, 1 / 6, 0.3562], "sixth", ["1", "2", "3", "4", "5", "a"], [["a"]]],
  [[0, 0, 0], "not among the first ten", [..."0123456789", "a"], [["a"]]],
  [[0, 0, 0], "nothing found", [], [["a"]]],
])("%j: %s", ([recall5, mrr, ndcg10], _what, ranking, points) => {
  const scores = rankScores(ranking, points);
  expect([scores.recall5, scores.mrr]).toEqual([recall5, mrr]);
  expect(scores.ndcg10).toBeCloseTo(ndcg10, 4);
});

test("the mean is taken of each score", () => {
  const [best, none] = [rankScores(["a"], [["a"]]), rankScores([], [["a"]])];
  expect(meanScores([best, none])).toEqual({ recall5: 0.5, mrr: 0.5, ndcg10: 0.5 });
});
