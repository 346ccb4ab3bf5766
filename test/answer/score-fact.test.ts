import { describe, expect, test } from "vitest";
import type { Question } from "../../src/answer/question.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { scoreFacts } from "../../src/answer/score-fact.ts";
import { sampleFact, samplePassage } from "../support/room.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

/** A fact whose quote has none of the other names. */
const fact = (metric: string, printed: string, name: string) => {
  const passage = samplePassage(`${metric}-p01`, { en: `The ${name} is ${printed}.` });
  return sampleFact(metric, passage, printed, { metric, label: { en: name } });
};
const facts = [
  fact("poverty-rate", "17.66 percent", "poverty rate"),
  fact("near-poor-rate", "8.2 percent", "near-poor rate"),
  fact("open:pond-size", "7 hectares", "size of ponds"),
];
const scores = (question: Question) => scoreFacts(facts, question, smallVocabulary);

const question = readQuestion({ text: "poverty rate, near-poor rate and pond size" }, smallVocabulary);

describe("what is kept of the words of a question changes no score", () => {
  test.each<[string, Partial<Question>]>([
    ["of one metric of two", { metrics: question.metrics.slice(0, 1) }],
    ["of no metric", { metrics: [] }],
    ["of each metric by itself", { several: !question.several }],
    ["with less of a topic", { topic: question.topic.slice(1) }],
    ["in the other language", { language: "vi" }],
  ])("%s", (_, change) => {
    const point = { ...question, ...change };
    const alone = scores({ ...point, words: new Set(point.words) });
    scores(question);
    expect(scores(point)).toEqual(alone);
  });

  test("though each of these is scored otherwise than the whole", () => {
    const whole = scores(question);
    expect(scores({ ...question, topic: question.topic.slice(1) })).not.toEqual(whole);
    expect(scores({ ...question, metrics: [] })).not.toEqual(whole);
    expect(scores({ ...question, several: !question.several })).not.toEqual(whole);
    expect(scores({ ...question, language: "vi" })).not.toEqual(whole);
  });
});
