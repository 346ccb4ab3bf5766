import { expect, test } from "vitest";
import { normaliseQuery } from "../../src/bot/inline-cards.ts";
import type { BotApi } from "../support/bot-api/bot-api.ts";
import type { Person } from "../support/bot-api/people.ts";
import { figuresRoom, figuresScene } from "../support/figures-scene.ts";
import { roomOf } from "../support/room.ts";
import { runBot } from "../support/run-bot.ts";

interface Given {
  results: {
    id: string;
    title: string;
    description: string;
    input_message_content: { message_text: string };
    reply_markup: { inline_keyboard: { text: string; url: string }[][] };
  }[];
  is_personal: boolean;
  cache_time: number;
  button?: { text: string; start_parameter: string };
}

async function cards(telegram: BotApi, person: Person, query: string): Promise<Given> {
  const before = telegram.callsOf("answerInlineQuery").length;
  person.asksInline(query);
  return (await telegram.untilCalled("answerInlineQuery", before + 1)).given as unknown as Given;
}

test.each<[query: string, title: string, description: string]>([
  ["poverty rate 2025", "17.66%", "Poverty rate in Điện Biên in 2025\nĐường dài <giảm nghèo>"],
  ["ty le ho ngheo 2025", "17,66%", "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025\nĐường dài <giảm nghèo>"],
  ["hộ nghèo Na Son", "38,25%", "Tỷ lệ hộ nghèo ở xã Na Son năm 2025\nĐường dài <giảm nghèo>"],
  ["poverty target", "9.5%", "Poverty rate in Điện Biên in 2030 (target)\nĐường dài <giảm nghèo>"],
])("For «%s» the first card says %s, what it is and where it stands.", async (query, title, description) => {
  const { telegram, asked } = await runBot(figuresRoom());
  const [first] = (await cards(telegram, telegram.person(), query)).results;
  expect(first).toMatchObject({ title, description });
  expect(asked).toEqual([]);
});

test("A card posts the figure with its citation, and leads to the article and to the private chat.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const [first] = (await cards(telegram, telegram.person(), "poverty rate 2025")).results;
  expect(first?.input_message_content.message_text).toMatch(
    /^Poverty rate in Điện Biên in 2025: <b>17\.66%<\/b> \[1\]\n\n\[1\] <a href="https:\/\/example\.org\/long-way">Đường dài &lt;giảm nghèo&gt;<\/a> — Lò Thị An/,
  );
  expect(first?.reply_markup.inline_keyboard.flat()).toEqual([
    { text: "Open article", url: "https://example.org/long-way" },
    { text: "Ask more", url: "https://t.me/figures_bot?start=f-rate-2025" },
  ]);
});

test("What is typed so far finds cards, and two cards of one fact are never shown.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const { results } = await cards(telegram, telegram.person(), "poverty ra");
  expect(results.length).toBeGreaterThan(0);
  expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
});

test("What two articles say alike is one card.", async () => {
  const [fact] = figuresScene.facts;
  if (!fact) throw new Error("the scene has no fact");
  const table = roomOf({ ...figuresScene, facts: [...figuresScene.facts, { ...fact, id: "again" }] });
  const { telegram } = await runBot({ table });
  const { results } = await cards(telegram, telegram.person(), "poverty rate 2021");
  expect(results.filter(({ title }) => title === "34.9%")).toHaveLength(1);
});

test("An empty query shows what was asked most, in the language of the app, and is not shared.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  state.askedFacts.count(["na-son"]);
  const given = await cards(telegram, telegram.person({ language_code: "en" }), "");
  expect(given.results[0]?.description).toMatch(/^Poverty rate in Na Son commune in 2025/);
  expect(given.results.length).toBeGreaterThan(1);
  expect(given.is_personal).toBe(true);
});

test("A query in words is shared by all, whose apps it says nothing about; a chosen language is not.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const [lan, ann] = [telegram.person({ language_code: "vi" }), telegram.person({ language_code: "en" })];
  const [toLan, toAnn] = [
    await cards(telegram, lan, "poverty rate"),
    await cards(telegram, ann, "  Poverty  RATE "),
  ];
  expect(toLan.is_personal).toBe(false);
  expect(toAnn.results).toEqual(toLan.results);
  state.languages.keep(String(lan.user.id), "vi");
  const chosen = await cards(telegram, lan, "poverty rate");
  expect(chosen.is_personal).toBe(true);
  expect(chosen.results[0]?.title).toMatch(/^\d+,\d+%$/);
});

test.each<[query: string, text: string, parameter: RegExp]>([
  ["xyzzy plugh", "Nothing found. Ask me in private", /^q-eHl6enkgcGx1Z2g$/],
  ["giá vàng hôm nay ở thành phố Hồ Chí Minh là bao nhiêu vậy", "Không thấy số liệu. Hỏi riêng tôi", /^ask$/],
  ["😀".repeat(128), "Không thấy số liệu. Hỏi riêng tôi", /^ask$/],
])("For «%s», which finds nothing, a button leads to the private chat.", async (query, text, parameter) => {
  const { telegram } = await runBot(figuresRoom());
  const given = await cards(telegram, telegram.person(), query);
  expect(given.results).toEqual([]);
  expect(given.button).toEqual({ text, start_parameter: expect.stringMatching(parameter) });
});

test("The question that goes along to the private chat is asked there.", async () => {
  const { telegram, asked } = await runBot({ table: figuresRoom().table });
  const lan = telegram.person();
  const { button } = await cards(telegram, lan, "xyzzy plugh");
  lan.writes(`/start ${button?.start_parameter}`);
  await lan.chat.next();
  expect(asked).toMatchObject([{ text: "xyzzy plugh" }]);
});

test.each([
  ["poverty rate", "  Poverty\n RATE"],
  ["tỷ lệ", "Tỷ lệ".normalize("NFD")],
])("«%s» is the normal form of «%s».", (normal, query) => {
  expect(normaliseQuery(query)).toBe(normal);
});

test.each([
  ["emoji", "😀".repeat(128)],
  ["marks that turn the direction of writing", "\u202e".repeat(256)],
  ["signs of HTML", "<&>;".repeat(64)],
  ["one letter", "đ".repeat(256)],
])("A query of 256 characters of %s gets a button into the private chat.", async (_what, query) => {
  const { telegram } = await runBot(figuresRoom());
  const { results, button } = await cards(telegram, telegram.person({ language_code: "en" }), query);
  expect(results).toEqual([]);
  expect(button?.start_parameter).toBe("ask");
});
