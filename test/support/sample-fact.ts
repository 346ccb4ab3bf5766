import type { Fact, Passage } from "../../src/domain.ts";

/** A reviewed fact; a test overrides what it is about. */
export const sampleFact = (over: Partial<Fact> = {}): Fact => ({
  id: "f-01",
  article: "news",
  passage: "news-p01",
  metric: "poverty-rate",
  label: { en: "poverty rate", vi: "tỷ lệ hộ nghèo" },
  programme: null,
  place: "dien-bien",
  placeLabel: "Điện Biên",
  about: null,
  period: { from: "2025", to: "2025" },
  base: null,
  kind: "actual",
  partOf: null,
  speaker: null,
  printed: "17.66%",
  status: "reviewed",
  value: 17.66,
  low: null,
  high: null,
  of: null,
  step: 0.01,
  unit: "percent",
  noun: null,
  per: [],
  direction: null,
  qualifier: "exact",
  quotes: [
    { language: "en", text: "The poverty rate was 17.66% in 2025.", start: 21, end: 27, printed: "17.66%" },
    { language: "vi", text: "Tỷ lệ hộ nghèo năm 2025 là 17,66%.", start: 27, end: 33, printed: "17,66%" },
  ],
  ...over,
});

/** The passage that the sample fact is quoted from. */
export const samplePassage: Passage = {
  id: "news-p01",
  article: "news",
  number: 1,
  kind: "paragraph",
  heading: null,
  text: { en: "The poverty rate was 17.66% in 2025.", vi: "Tỷ lệ hộ nghèo năm 2025 là 17,66%." },
};
