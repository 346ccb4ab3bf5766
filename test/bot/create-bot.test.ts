import { expect, test } from "vitest";
import { echo, gate, runBot } from "../support/run-bot.ts";

test("Questions of one chat are answered in order, those of other chats meanwhile.", async () => {
  const slow = gate();
  const { telegram, asked } = await runBot({
    answer: async (message) => {
      if (message.text === "chậm") await slow.passed;
      return echo(message);
    },
  });
  const lan = telegram.person();
  const minh = telegram.person();
  lan.writes("chậm");
  lan.writes("sau");
  minh.writes("nhanh");
  expect((await minh.chat.next()).text).toBe("Về: nhanh");
  expect(asked.map(({ text }) => text)).toEqual(["chậm", "nhanh"]);
  slow.open();
  expect((await lan.chat.next()).text).toBe("Về: chậm");
  expect((await lan.chat.next()).text).toBe("Về: sau");
});

test("An update that Telegram delivers twice is answered once.", async () => {
  const { telegram, asked } = await runBot();
  const lan = telegram.person();
  await telegram.updates.untilPolled();
  const update = telegram.updates.add("message", lan.writes("không đếm"));
  await lan.chat.next();
  await lan.chat.next();
  await telegram.updates.untilPolled();
  if (update) telegram.updates.put(update);
  await telegram.updates.untilPolled();
  lan.writes("xong");
  expect((await lan.chat.next()).text).toBe("Về: xong");
  expect(asked).toHaveLength(3);
});

test("A message that Telegram takes too many of is sent again after the time it asks for.", async () => {
  const { telegram } = await runBot({ before: (api) => api.floodNext("sendMessage", 1) });
  const lan = telegram.person();
  lan.writes("hộ nghèo");
  expect((await lan.chat.next()).text).toBe("Về: hộ nghèo");
  const [refused, sent] = telegram.callsOf("sendMessage");
  expect([refused?.code, sent?.code]).toEqual([429, 200]);
  expect((sent?.atMs ?? 0) - (refused?.atMs ?? 0)).toBeGreaterThanOrEqual(990);
});

test("Within Telegram's own flood limits a burst of questions is answered whole.", async () => {
  const { telegram } = await runBot({ flood: true });
  const lan = telegram.person();
  const questions = ["một", "hai", "ba", "bốn", "năm", "sáu"];
  for (const question of questions) lan.writes(question);
  for (const question of questions) expect((await lan.chat.next()).text).toBe(`Về: ${question}`);
});

test("A refusal that asks for more than a minute's patience is given up and logged, and the bot goes on.", async () => {
  const { telegram, logged } = await runBot({ before: (api) => api.floodNext("sendMessage", 3600) });
  const lan = telegram.person();
  lan.writes("một");
  lan.writes("hai");
  expect((await lan.chat.next()).text).toBe("Về: hai");
  expect(logged).toContainEqual(
    expect.objectContaining({ event: "update-failed", details: expect.objectContaining({ code: 429 }) }),
  );
});

test("A message is not sent twice when its connection breaks; the person gets an apology.", async () => {
  const { telegram } = await runBot({ before: (api) => api.refuseNext("sendMessage", "cut") });
  const lan = telegram.person();
  lan.writes("hộ nghèo");
  expect((await lan.chat.next()).text).toMatch(/^Xin lỗi bạn/);
});

test("While an answer takes long, the chat shows that the bot is typing, in the topic of the question.", async () => {
  const slow = gate();
  const { telegram } = await runBot({
    answer: async (message) => {
      await slow.passed;
      return echo(message);
    },
  });
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group, topic });
  expect((await telegram.untilCalled("sendChatAction")).given).toEqual({
    chat_id: group.id,
    message_thread_id: topic,
    action: "typing",
  });
  slow.open();
  expect((await group.next()).text).toBe("Về: hộ nghèo?");
});
