import { expect, test } from "vitest";
import { runBot } from "../support/run-bot.ts";

const CLAIM = "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%. Xã Na Sang làm 5 cây cầu.";

test.each<[question: string, language: string, reply: RegExp]>([
  [
    "@figures_bot đúng không?",
    "vi",
    /^18,66%: không đúng như nguồn\. .*\nNguồn ghi 17,66%: Những nẻo đường mới/,
  ],
  ["@figures_bot co dung ko ban", "vi", /^18,66%: không đúng như nguồn/],
  ["@figures_bot kiểm tra giúp mình với", "vi", /^18,66%: không đúng như nguồn/],
  ["@figures_bot", "vi", /^18,66%: không đúng như nguồn/],
  ["@figures_bot is that right?", "en", /^18,66%: not as in the sources\. .*\nThe source has 17\.66%: /],
  ["@figures_bot is it true", "en", /^18,66%: not as in the sources/],
])("«%s» below a claim checks the claim.", async (question, language_code, reply) => {
  const { telegram, asked } = await runBot();
  const group = telegram.group();
  const claim = telegram.person().writes(CLAIM, { in: group });
  const lan = telegram.person({ language_code });
  const message = lan.writes(question, { in: group, replyTo: claim });
  const checked = await group.next();
  expect(checked.text).toMatch(reply);
  expect(checked.reply_to_message).toMatchObject({ message_id: message.message_id });
  expect(asked).toEqual([]);
});

test("Of a claim that is quoted in part, the part is checked.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  const claim = telegram.person().writes(CLAIM, { in: group, topic });
  const quote = { text: "Xã Na Sang làm 5 cây cầu.", position: 50, is_manual: true };
  telegram.person().writes("@figures_bot đúng không?", { in: group, topic, replyTo: claim, with: { quote } });
  const checked = await group.next();
  expect(checked).toMatchObject({ message_thread_id: topic });
  expect(checked.text).toMatch(/^5 cây cầu: /);
  expect(checked.text).not.toContain("18,66%");
});

test("A claim without a figure is said to have none.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const claim = telegram.person().writes("Đời sống khá lên nhiều.", { in: group });
  telegram.person().writes("@figures_bot is that right?", { in: group, replyTo: claim });
  expect((await group.next()).text).toMatch(/^I find no figure in that message/);
});

test("A message that names something of its own is a question, whatever it replies to.", async () => {
  const { telegram, asked } = await runBot();
  const group = telegram.group();
  const claim = telegram.person().writes(CLAIM, { in: group });
  telegram.person().writes("@figures_bot còn xã Na Sang năm 2024?", { in: group, replyTo: claim });
  expect((await group.next()).text).toBe("Về: còn xã Na Sang năm 2024?");
  telegram.person().writes("/ask@figures_bot đúng không?", { in: group, replyTo: claim });
  expect((await group.next()).text).toBe("Về: đúng không?");
  expect(asked).toHaveLength(2);
});

test("A question below the bot's own answer is not held against the sources again.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const lan = telegram.person();
  lan.writes("@figures_bot một", { in: group });
  const answer = await group.next();
  lan.writes("đúng không?", { in: group, replyTo: answer });
  expect((await group.next()).text).toBe("Về: đúng không?");
});
