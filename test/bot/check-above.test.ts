import { expect, test } from "vitest";
import { runBot } from "../support/run-bot.ts";

const CLAIM = "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%. Xã Na Sang làm 5 cây cầu.";

test.each<[question: string, language: string, reply: RegExp]>([
  [
    "@figures_bot đúng không?",
    "vi",
    /^2 số liệu: .*\n\nNăm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66% ✗\[1\]\.[\s\S]*\n✗ 18,66%: .* Nguồn ghi: “[^”]*17,66%[\s\S]*\n\[1\] Những nẻo đường mới/,
  ],
  ["@figures_bot co dung ko ban", "vi", /\n✗ 18,66%: .* Nguồn ghi: /],
  ["@figures_bot kiểm tra giúp mình với", "vi", /\n✗ 18,66%: .* Nguồn ghi: /],
  ["@figures_bot", "vi", /\n✗ 18,66%: .* Nguồn ghi: /],
  [
    "@figures_bot is that right?",
    "en",
    /^2 figures: .*\n\nNăm 2025[\s\S]*\n✗ 18,66%: The source has another [^\n]*17\.66%/,
  ],
  ["@figures_bot is it true", "en", /\n✗ 18,66%: The source has another /],
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
  expect(checked.text).toMatch(/^1 số liệu: .*\n\nXã Na Sang làm 5 cây cầu/);
  expect(checked.text).not.toContain("18,66%");
});

test("A claim in another language than the question is shown as written, with reasons in that of who asks.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const claim = telegram.person().writes("Hơn 9.000 lao động được tạo việc làm.", { in: group });
  telegram
    .person({ language_code: "en" })
    .writes("@figures_bot is that right?", { in: group, replyTo: claim });
  expect((await group.next()).text).toMatch(/^1 figure: [\s\S]*\n\? 9\.000 lao động: No source/);
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
