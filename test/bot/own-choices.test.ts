import { expect, test } from "vitest";
import { buttonsOf } from "../support/bot-api/people.ts";
import { figuresRoom } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

test("Who chooses English by a button is answered in English, whatever the question is written in, until it is automatic again.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/lang");
  const choice = await lan.chat.next();
  expect(buttonsOf(choice).map(({ text }) => text)).toEqual([
    "Tự động: theo câu hỏi",
    "Tiếng Việt",
    "English",
  ]);
  lan.taps(choice, "English");
  expect((await lan.chat.next()).text).toBe("From now on I answer you in English.");
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  expect((await lan.chat.next()).text).toMatch(/^Poverty rate in Điện Biên in 2025: 17\.66%/);
  lan.taps(choice, "Tự động: theo câu hỏi");
  expect((await lan.chat.next()).text).toBe("Từ giờ tôi trả lời theo ngôn ngữ của từng câu hỏi.");
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  expect((await lan.chat.next()).text).toMatch(/^Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66%/);
});

test.each<[typed: string, reply: RegExp]>([
  ["/lang en", /^From now on I answer you in English/],
  ["/lang Tiếng Việt", /^Từ giờ tôi trả lời bạn bằng tiếng Việt/],
  ["/lang auto", /^Từ giờ tôi trả lời theo ngôn ngữ của từng câu hỏi/],
  ["/lang klingon", /^Bạn muốn tôi trả lời bằng ngôn ngữ nào\?/],
])("«%s» is understood.", async (typed, reply) => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  lan.writes(typed);
  expect((await lan.chat.next()).text).toMatch(reply);
});

test("A group's language counts for more than that of a person in it.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const group = telegram.group();
  const lan = telegram.person();
  state.languages.keep(String(lan.user.id), "en");
  state.groupSettings.change(String(group.id), { language: "vi" });
  lan.writes("@figures_bot poverty rate 2025?", { in: group });
  expect((await group.next()).text).toMatch(/^Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025/);
});

test("/forget deletes the language, the buttons and the last answer of who says it, and of nobody else.", async () => {
  const { telegram, state } = await runBot(figuresRoom());
  const [lan, minh] = [telegram.person(), telegram.person()];
  for (const person of [lan, minh]) {
    state.languages.keep(String(person.user.id), "en");
    person.writes("poverty rate 2025?");
  }
  const [answer, other] = [await lan.chat.next(), await minh.chat.next()];
  lan.writes("/forget");
  expect((await lan.chat.next()).text).toMatch(/^Done: I deleted what I kept about you/);
  lan.taps(answer, "Passage");
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toMatch(/^Nút này đã hết hạn/);
  lan.writes("/cite");
  expect((await lan.chat.next()).text).toMatch(/^Bạn hỏi tôi trước/);
  minh.taps(other, "Passage");
  expect((await minh.chat.next()).text).toMatch(/^Đường dài/);
  minh.writes("/cite");
  expect((await minh.chat.next()).text).toMatch(/^Short\n/);
});

test("What is kept survives a restart: buttons, the last answer, the language.", async () => {
  const { telegram, state, bot } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("poverty rate 2025?");
  const data = buttonsOf(await lan.chat.next())[0]?.callback_data ?? "";
  await bot.stop();
  const again = await runBot({ ...figuresRoom(), state });
  const person = again.telegram.person({ id: lan.user.id });
  person.writes("/cite");
  const citations = await person.chat.next();
  expect(citations.text).toMatch(/^Short\nPoverty rate in Điện Biên in 2025: 17\.66%/);
  expect(state.buttons.find(data, String(lan.chat.id), String(lan.user.id))).toMatchObject({
    feature: "passage",
  });
});

test("A state that fails costs the buttons, not the answer.", async () => {
  const { telegram, state, logged } = await runBot(figuresRoom());
  state.close();
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  const answer = await lan.chat.next();
  expect(answer.text).toMatch(/^Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66%/);
  expect(buttonsOf(answer)).toEqual([]);
  expect(logged.map(({ event }) => event)).toContain("state-failed");
});
