import { expect, test } from "vitest";
import { readQuestion } from "../../src/answer/read-question.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const elsewhere = (text: string) =>
  readQuestion({ text }, smallVocabulary)
    .elsewhere.map(({ start, end }) => text.slice(start, end))
    .join(" ");

test.each([
  ["Thụy Điển", "Tỷ lệ hộ nghèo ở Thụy Điển?"],
  ["Sweden", "poverty rate in Sweden"],
  // Hydropower is written like that too.
  ["", "thuy dien them bao nhieu mw"],
  ["", "Thủy điện thêm bao nhiêu MW?"],
  ["thai lan", "ti le ho ngheo thai lan"],
  ["Lyon", "What is the poverty rate in Lyon?"],
  ["", "I'm a student from Lyon. What is the poverty rate?"],
  ["", "I work in Japan. What is the poverty rate?"],
])("%j is a place elsewhere in %j", (place, text) => expect(elsewhere(text)).toBe(place));
