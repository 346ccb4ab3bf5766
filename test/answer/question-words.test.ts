import { describe, expect, test } from "vitest";
import { NOT_MEANT, PREAMBLE, RELATIVE, WHO_ASKS } from "../../src/answer/question-words.ts";
import { fold } from "../../src/text/fold.ts";

describe("who, whose and which ask nothing behind a noun that they tell of", () => {
  test.each([
    ["who", "share of folks who use the internet"],
    ["which", "money which came in"],
    ["whose", "families whose houses were mended"],
  ])("%s: %j", (word, text) => expect(text.match(RELATIVE)).toEqual([word]));

  test.each([
    "who uses the internet",
    "which roads were built",
    "tell me who said it",
    "I wonder which roads were built",
    "about whose house is it",
    "Na Sang, who leads it",
    "roads, bridges and which others",
    "companies which are the largest",
    "people who",
  ])("but for %j", (text) => expect(text.match(RELATIVE)).toBeNull());
});

describe("what is left out is no part of what is asked", () => {
  test.each([
    ["not in percent", "how many communes, not in percent?"],
    ["not a %", "how many communes, not a %?"],
    ["k lay %", "bn xa dat, k lay %"],
    ["khong can phan tram", "bao nhiêu xã đạt, không cần phần trăm"],
    ["i don't mean income", "GRDP a head, I don't mean income"],
    ["tru tien trung uong", "vốn của xã, trừ tiền trung ương"],
  ])("%j of %j", (left, text) => expect(fold(text).match(NOT_MEANT)?.[0]).toBe(left));

  test.each([
    // What is taken off is a part of what is asked.
    "kinh phí trừ đi phần đã chi còn mấy triệu",
    "kinh phi tru phan da chi",
    "why is it not done",
    "khong dat duoc",
  ])("but nothing of %j", (text) => expect(fold(text).match(NOT_MEANT)).toBeNull());
});

test.each([
  ["tourism desk here.", "Tourism desk here. How many visitors came?"],
  ["i'm a student from lyon", "I'm a student from Lyon. How poor is it?"],
  [undefined, "the roads that were built here in five years"],
])("%j tells who asks %j", (who, text) => expect(fold(text).match(WHO_ASKS)?.[0].trim()).toBe(who));

test.each([
  ["which roads were built", "We need to know which roads were built"],
  ["what share of schools is good", "I have to find out what share of schools is good"],
  // Nothing is left to be asked.
  ["The roads, is what I have to know", "The roads, is what I have to know"],
])("%j is left behind the preamble of %j", (left, text) => {
  expect(text.slice(fold(text).match(PREAMBLE)?.[0].length ?? 0).trim()).toBe(left);
});
