import { join } from "node:path";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import { isForeign, languageTold } from "../../src/answer/guess-question-language.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary.ts";
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

const shipped = loadVocabulary(join(import.meta.dirname, "../../seeds/vocabulary"));

test.each<["en" | "vi" | null, string]>([
  ["en", "Na Sang poverty?"],
  ["en", "poverty Dien Bien"],
  ["en", "Mường Ảng coffee?"],
  ["en", "Tuần Giáo macadamia"],
  ["en", "Búng Lao goats?"],
  ["en", "Pú Nhi bridges"],
  ["en", "Nam Nen near-poor"],
  ["en", "loans Dien Bien"],
  ["en", "Lê Thành Đô target"],
  ["en", "Dien Bien Phu airport"],
  ["en", "Nam Nen income"],
  ["en", "poor Na Sang"],
  ["en", "Poverty Rate Dien Bien"],
  ["vi", "ho ngheo Na Sang"],
  ["vi", "Ty Le Ho Ngheo"],
  ["vi", "Điện Biên cà phê"],
  ["vi", "Mường Ảng cà phê"],
  ["vi", "san bay dien bien phu"],
  ["vi", "so con trau"],
  ["vi", "wifi xa Na Sang"],
  ["vi", "tuoi tho"],
  ["vi", "the con can ngheo"],
  ["vi", "Poverty rate xã Nậm Nèn hiện còn bao nhiêu?"],
  [null, "Nậm Nèn, Na Sang"],
  [null, "GRDP Dien Bien"],
  [null, "2025?"],
  [null, "HDI"],
])("the words of a question tell %s: %j", (language, text) => {
  expect(languageTold(text, shipped)).toBe(language);
});

test.each(["en", "vi"] as const)(
  "where the words tell no language, the answer is in that of the app: %s",
  async (appLanguage) => {
    const reply = await answerQuestion({ text: "HDI 2030?", appLanguage }, roomOf(scene));
    expect(reply.language).toBe(appLanguage);
  },
);
