import { expect, test } from "vitest";
import { sampleFact } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";
import { isMetricRight } from "./judge-metric.ts";

const ENUMERATION =
  "Last year 204 households got clean water, 814 at intermediate level households got a toilet and the area of planted forest was 12.";

/** A fact with an open metric, about the first 204, 814 or 12 of the sentence. */
function open(phrase: string, printed = "204", text = ENUMERATION, language: "en" | "vi" = "en") {
  const start = text.indexOf(printed);
  const quote = { language, text, start, end: start + printed.length, printed };
  return sampleFact({ metric: `open:${phrase}`, label: { [language]: phrase }, quotes: [quote] });
}
const VIETNAMESE = "Toàn tỉnh có 204 hộ nghèo, 300 hộ cận nghèo và 12 lớp đào tạo nghề.";
const vi = (phrase: string, printed = "204") => open(phrase, printed, VIETNAMESE, "vi");

test.each([
  ["the same id", "poverty-rate", sampleFact()],
  ["the second of two", "open:income|poverty-rate", sampleFact()],
  ["a phrase that is a name of the id", "open:rate of poor households", sampleFact()],
  ["a Vietnamese phrase that is a name of the id", "open:tỷ lệ hộ nghèo", sampleFact()],
  ["an open phrase that is a name of the id", "bridges-built", open("bridges")],
  ["the head noun alone", "open:households with clean water", open("households")],
  ["a plural", "open:household with clean water", open("households")],
  ["a word that only leads to the head", "open:number of households", open("total households")],
  ["a word of the figure's own part of the sentence", "open:households", open("households clean water")],
  ["a participle at the end of the gold phrase", "open:forest area planted", open("forest area", "12")],
  ["a head before what it does", "open:households growing tea", open("households")],
  [
    "a head without the measure that the unit says",
    "open:area of planted forest",
    open("planted forest", "12"),
  ],
  ["a head before a preposition", "open:area of new forest", open("area of forest", "12")],
  ["a phrase with a name", "open:households in Điện Biên", open("households")],
  ["a Vietnamese head of one syllable", "open:hộ nghèo", vi("hộ")],
  ["a Vietnamese head after a leading word", "open:số hộ nghèo", vi("hộ nghèo")],
])("%s is right", (_what, gold, fact) => {
  expect(isMetricRight(gold, fact, smallVocabulary)).toBe(true);
});

test.each([
  ["another id", "near-poor-rate", sampleFact()],
  ["another head noun", "open:income of households", open("households")],
  ["a word that is nowhere", "open:households", open("urban households")],
  ["a word that stands with another figure", "open:households", open("households toilet")],
  ["a Vietnamese qualifier that stands with another figure", "open:hộ nghèo", vi("hộ cận nghèo")],
  ["half of a Vietnamese head of two syllables", "open:đào tạo nghề", vi("đào", "12")],
  ["a word that only leads to the head", "open:number of schools", open("number of households")],
])("%s is wrong", (_what, gold, fact) => {
  expect(isMetricRight(gold, fact, smallVocabulary)).toBe(false);
});
