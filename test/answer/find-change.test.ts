import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { ArticleCard } from "../../src/answer/citation-of.ts";
import { roomOf } from "../support/room.ts";
import { sampleFact, samplePassage } from "../support/sample-fact.ts";

const level = (year: string, value: number) =>
  sampleFact({
    id: `rate-${year}`,
    ...{ value, step: 0.1, period: { from: year, to: year } },
    quotes: [
      {
        language: "en",
        text: `${value}% in ${year}`,
        start: 0,
        end: `${value}%`.length,
        printed: `${value}%`,
      },
    ],
  });
const article: ArticleCard = {
  ...{ slug: "news", title: "News", author: null, publisher: null, url: null, published: null },
  ...{ language: "en", text: "article" },
};
const room = (...facts: ReturnType<typeof level>[]) => {
  const texts = facts.flatMap(({ quotes }) => quotes.map(({ text }) => text));
  return roomOf({
    facts,
    passages: [{ ...samplePassage, text: { en: texts.join(". ") } }],
    articles: [article],
  });
};
const QUESTION = { text: "By how much did the poverty rate fall from 2021 to 2025?" };

test("a change is computed from the levels of both years and shows them", async () => {
  const reply = await answerQuestion(QUESTION, room(level("2021", 34.9), level("2025", 17.5)));
  const [answer, ...inputs] = reply.figures;
  expect(answer).toMatchObject({
    ...{ value: 17.4, unit: "percentage-point", direction: "down", role: "answer", verdict: "computed" },
    ...{ fact: null, from: ["rate-2021", "rate-2025"], formula: "17.5% minus 34.9%" },
  });
  expect(inputs.map(({ fact, role }) => [fact, role])).toEqual([
    ["rate-2021", "input"],
    ["rate-2025", "input"],
  ]);
});

test("without one of the levels nothing is computed", async () => {
  const reply = await answerQuestion(QUESTION, room(level("2025", 17.5)));
  expect(reply.outcome).toBe("unknown");
  expect(reply.figures).toEqual([]);
});

test("a level is no answer to a question for a change", async () => {
  const reply = await answerQuestion(
    { text: "How much has the poverty rate fallen?" },
    room(level("2025", 17.5)),
  );
  expect(reply.figures).toEqual([]);
});
