import type { AskedQuestion } from "./read-questions.ts";

/** A question for one value; a test overrides what is right. */
export const askedQuestion = (over: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: "q-01",
  question: "poverty rate 2025?",
  writing: "en",
  kind: "value",
  before: [],
  outcome: ["answered"],
  facts: [],
  computed: [],
  passages: [],
  contains: [],
  never: [],
  file: "questions.jsonl",
  line: 1,
  ...over,
});
