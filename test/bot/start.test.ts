import { expect, test } from "vitest";
import { deepLink, payloadOf, readPayload } from "../../src/bot/deep-link.ts";
import { buttonsOf } from "../support/bot-api/people.ts";
import { figuresRoom } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

test.each([
  ["vi", 4],
  ["en", 4],
])(
  "With app language %s the greeting has three lines and %d questions, and a tap asks one.",
  async (code, count) => {
    const { telegram, asked } = await runBot();
    const lan = telegram.person({ language_code: code });
    lan.writes("/start");
    const greeting = await lan.chat.next();
    expect(greeting.text?.split("\n")).toHaveLength(3);
    const questions = buttonsOf(greeting).map(({ text }) => text);
    expect(questions).toHaveLength(count);
    lan.taps(greeting, questions[1] ?? "");
    expect((await lan.chat.next()).text).toBe(`Về: ${questions[1]}`);
    expect(asked).toMatchObject([{ text: questions[1], language: code }]);
  },
);

test.each<[payload: string, reply: RegExp]>([
  ["f-na-sang", /^Tỷ lệ hộ nghèo ở xã Na Sang năm 2025: 41,5% \[1\]\n/],
  ["m-poverty-rate", /^Tỷ lệ hộ nghèo\nTrang 1\/2, tất cả 6\n/],
  ["p-na-sang-commune", /^Na Sang\nTrang 1\/1, tất cả 4\n/],
  ["a-new-bridges", /^Những cây cầu mới\nTrang 1\/1, tất cả 3\n/],
  ["m-open_residents", /^Vốn dân góp\nTrang 1\/1, tất cả 1\n/],
  ["q-aOG7mSBuZ2jDqG8gMjAyMQ", /^Xin chào!|năm 2021: 34,9%/],
])("The payload %s opens what it is about.", async (payload, reply) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes(`/start ${payload}`);
  expect((await lan.chat.next()).text).toMatch(reply);
});

test.each([
  "f-gone",
  "m-nothing-such",
  "a-",
  "q-AAAA",
  "q-____",
  "x-poverty-rate",
  "f-'; DROP TABLE facts",
  "from-a-link",
])("The payload «%s», which opens nothing, gets the greeting.", async (payload) => {
  const { telegram, asked } = await runBot({ table: figuresRoom().table });
  const lan = telegram.person();
  lan.writes(`/start ${payload}`);
  expect((await lan.chat.next()).text).toMatch(/^Xin chào!/);
  expect(asked).toEqual([]);
});

test.each<[payload: string | null, target: Parameters<typeof payloadOf>[0]]>([
  ["f-mr-10", { to: "fact", id: "mr-10" }],
  ["m-open_bridge-length", { to: "metric", id: "open:bridge-length" }],
  ["q-aOG7mSBuZ2jDqG8", { to: "question", id: "hộ nghèo" }],
  [null, { to: "question", id: "một câu hỏi rất dài về tỷ lệ hộ nghèo của tỉnh" }],
  [null, { to: "article", id: "a-slug-that-is-much-longer-than-telegram-can-carry-in-a-start-payload" }],
  [null, { to: "place", id: "xã-có-dấu" }],
])("The payload %s stands for %o, and is read back as it.", (payload, target) => {
  expect(payloadOf(target)).toBe(payload);
  if (payload !== null) expect(readPayload(payload)).toEqual(target);
});

test("An address leads to the bot by its name.", () => {
  expect(deepLink("figures_bot", { to: "fact", id: "mr-10" })).toBe("https://t.me/figures_bot?start=f-mr-10");
});
