import { expect, test } from "vitest";
import { findTerms } from "../../src/vocabulary/find-terms.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const idsIn = (text: string) => findTerms(text, smallVocabulary).flatMap(({ ids }) => ids);

test.each([
  ["poverty-rate", "The poverty rate fell."],
  ["poverty-rate", "The rate of the poor households fell."],
  ["poverty-rate", "tỷ lệ hộ nghèo giảm"],
  ["poverty-rate", "ty le ho ngheo giam"],
  ["near-poor-rate", "tỷ lệ hộ cận nghèo giảm"],
  ["near-poor-rate", "ty le ho can ngheo giam"],
  ["near-poor-rate", "Near-poor households were supported."],
  ["bridges-built", "a new bridge over the stream"],
  ["ntp-new-rural", "xây dựng nông thôn mới"],
  ["poor-districts", "các huyện nghèo"],
])("%s is named in %j", (id, text) => {
  expect(idsIn(text)).toEqual([id]);
});

test.each(["the rate of exchange", "hộ gia đình khá giả", "cậu bé", "poor weather"])(
  "no name is in %j",
  (text) => {
    expect(idsIn(text)).toEqual([]);
  },
);

test("marks count where a text is written with them", () => {
  expect(idsIn("cây cầu mới được xây")).toEqual(["bridges-built"]);
  expect(idsIn("câu chuyện mới được kể lại")).toEqual([]);
});

test.each([
  ["Đó chỉ là tỷ lệ. Nghèo thì buồn", []],
  ["Xã thiếu vốn. Đầu tư còn ít", []],
  ["Có 5 đường. Giao thông còn khó", ["road-length"]],
  ["the investment; central budget", ["total-investment", "capital-central"]],
])("no name reaches across the end of a sentence or of its part: %j", (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test("the place of the tone mark does not matter", () => {
  expect(idsIn("tỷ lệ hộ nghèo")).toEqual(idsIn("tỷ lệ hộ nghèo".normalize("NFD").normalize("NFC")));
});

test("a span ends with the name, not with the words after it", () => {
  const text = "The poverty rate of the province";
  const [mention] = findTerms(text, smallVocabulary);
  expect(text.slice(mention?.start, mention?.end)).toBe("poverty rate");
});
