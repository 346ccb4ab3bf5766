import { expect, test } from "vitest";
import { Recent } from "../../src/bot/recent.ts";

test("Only the newest keys are remembered; one that is set again is new.", () => {
  const recent = new Recent<string, number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("a", 3);
  recent.set("c", 4);
  expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([3, undefined, 4]);
});
