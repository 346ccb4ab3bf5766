import { expect, test } from "vitest";
import { findThings } from "../../src/vocabulary/find-things.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

test.each([
  [["doctors"], "How many doctors are there?"],
  [["bác sĩ"], "Có bao nhiêu bác sĩ?"],
  [["bac si"], "co bao nhieu bac si"],
  // Where marks are typed they must agree.
  [[], "Bậc sỉ là bao nhiêu?"],
  [[], "How many households are poor?"],
])("things are found in either language: %j", (expected, text) => {
  const things = findThings(text, smallVocabulary).map(({ start, end }) => text.slice(start, end));
  expect(things).toEqual(expected);
});
