import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { isForeign } from "../../src/answer/guess-question-language.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

test.each([
  "Quel est le taux de pauvreté à Điện Biên ?",
  "Wie hoch ist die Armutsquote und wie viele sind es?",
  "¿Cuál es la tasa de pobreza por año? ¿Cuántos hay para 2025?",
  "Berapa tingkat kemiskinan yang ada?",
  "奠边省的贫困率是多少",
  "Какой уровень бедности?",
  "¿Cuál es la tasa de pobreza en Dien Bien?",
  "Quel est le taux de pauvreté ?",
  "Wie hoch ist die Armutsquote in Dien Bien?",
  "Qual é a taxa de pobreza?",
  "อัตราความยากจน Dien Bien",
])("%j is in neither of our languages", (text) => expect(isForeign(text, smallVocabulary)).toBe(true));

test.each([
  "Tỷ lệ hộ nghèo năm 2025?",
  "ty le ho ngheo la bao nhieu",
  "la do dan so hay la do di lam xa",
  "con den o do la con gi",
  "What is the poverty rate?",
  "die poverty rate",
  "2025?",
  "😀",
  "Was Mr Müller of Düsseldorf in Na Sang?",
  "den bu cho ho ngheo la bao nhieu",
  "gia dinh ba Toan co may nguoi con, mat nha vi dau",
  "dan so la bao nhieu, qui nao cao nhat",
  "GDP per capita for 2025",
  "los dan ngheo ma",
])("%j is not foreign", (text) => expect(isForeign(text, smallVocabulary)).toBe(false));

test("a foreign question gets what the bot can do, in both languages", async () => {
  const reply = await answerQuestion({ text: "Quel est le taux de pauvreté ?" }, roomOf(scene));
  expect(reply.outcome).toBe("help");
  expect(reply.text).toMatch(/Hãy hỏi tôi/);
  expect(reply.text).toMatch(/Ask me/);
});
