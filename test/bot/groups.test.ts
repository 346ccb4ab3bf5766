import { expect, test } from "vitest";
import { runBot } from "../support/run-bot.ts";

test("In a group the bot answers mentions, replies and commands, each as a reply, and nothing else.", async () => {
  // Without privacy mode Telegram shows the bot everything, so that its silence is its own.
  const { telegram, asked } = await runBot({ privacy: false });
  const group = telegram.group();
  const lan = telegram.person();
  const inGroup = { in: group };
  lan.writes("tỷ lệ hộ nghèo năm 2025 là bao nhiêu?", inGroup);
  lan.writes("/ask@other_bot tỷ lệ hộ nghèo", inGroup);
  lan.writes("/thoitiet", inGroup);
  lan.sendsSticker(inGroup);
  lan.sendsPhoto(undefined, inGroup);
  const mention = lan.writes("Chào @Figures_Bot, hộ nghèo 2025?", inGroup);
  const first = await group.next();
  const reply = lan.writes("còn 2024?", { in: group, replyTo: first });
  lan.sendsSticker({ in: group, replyTo: first });
  lan.writes("👍", { in: group, replyTo: first });
  const command = lan.writes("/ask@figures_bot GRDP", inGroup);
  const bare = lan.writes("/ask thu nhập", inGroup);
  const caption = lan.sendsPhoto("@figures_bot số lao động?", inGroup);
  expect(first).toMatchObject({ text: "Về: Chào, hộ nghèo 2025?", reply_to_message: mention });
  expect(await group.next()).toMatchObject({ text: "Về: còn 2024?", reply_to_message: reply });
  expect(await group.next()).toMatchObject({ text: "Về: GRDP", reply_to_message: command });
  expect(await group.next()).toMatchObject({ text: "Về: thu nhập", reply_to_message: bare });
  expect(await group.next()).toMatchObject({ text: "Về: số lao động?", reply_to_message: caption });
  expect(asked).toHaveLength(5);
});

test("In a group an edited question changes its answer; an edited remark that was never answered changes nothing.", async () => {
  const { telegram, asked } = await runBot({ privacy: false });
  const group = telegram.group();
  const lan = telegram.person();
  const remark = lan.writes("hộ nghèo nhiều quá", { in: group });
  const question = lan.writes("@figures_bot hộ nghèo 2024?", { in: group });
  const answer = await group.next();
  lan.edits(remark, { text: "@figures_bot hộ nghèo 2023?" });
  lan.edits(question, { text: "@figures_bot hộ nghèo 2025?" });
  await telegram.untilCalled("editMessageText");
  expect(group.conversation.messages.get(answer.message_id)?.text).toBe("Về: hộ nghèo 2025?");
  expect(asked.map(({ text }) => text)).toEqual(["hộ nghèo 2024?", "hộ nghèo 2025?"]);
  expect(group.fromBot).toHaveLength(1);
});

test("With privacy mode, as bots have it, mentions, replies and commands reach the bot.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const lan = telegram.person();
  lan.writes("@figures_bot một", { in: group });
  const first = await group.next();
  lan.writes("hai", { in: group, replyTo: first });
  expect((await group.next()).text).toBe("Về: hai");
  lan.writes("/ask ba", { in: group });
  expect((await group.next()).text).toBe("Về: ba");
  lan.writes("/thoitiet@figures_bot", { in: group });
  expect((await group.next()).text).toMatch(/^Tôi không có lệnh này/);
});

test("A mention without a word gets a hint.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  telegram.person().writes("@figures_bot", { in: group });
  expect((await group.next()).text).toMatch(/^Tôi chỉ đọc được chữ/);
});

test("In a topic the answer goes to the topic, and a talk among people there is left alone.", async () => {
  const { telegram, asked } = await runBot({ privacy: false });
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  const lan = telegram.person();
  lan.writes("chào cả nhà", { in: group, topic });
  const question = lan.writes("@figures_bot hộ nghèo?", { in: group, topic });
  expect(await group.next()).toMatchObject({
    text: "Về: hộ nghèo?",
    message_thread_id: topic,
    reply_to_message: { message_id: question.message_id },
  });
  const conversation = { chat: String(group.id), topic: String(topic), person: String(lan.user.id) };
  expect(asked).toEqual([{ text: "hộ nghèo?", conversation, appLanguage: "vi" }]);
});

test("Each person in each topic of a group has a conversation of their own.", async () => {
  const { telegram, asked } = await runBot();
  const group = telegram.group({ forum: true });
  const [first, second] = [group.opensTopic("Giảm nghèo"), group.opensTopic("Đường sá")];
  const [lan, minh] = [telegram.person(), telegram.person()];
  lan.writes("@figures_bot một", { in: group, topic: first });
  const answer = await group.next();
  minh.writes("hai", { in: group, topic: first, replyTo: answer });
  await group.next();
  lan.writes("@figures_bot ba", { in: group, topic: second });
  await group.next();
  lan.writes("/ask bốn", { in: group, topic: first });
  await group.next();
  expect(asked.map(({ text, conversation }) => [text, conversation?.topic, conversation?.person])).toEqual([
    ["một", String(first), String(lan.user.id)],
    ["hai", String(first), String(minh.user.id)],
    ["ba", String(second), String(lan.user.id)],
    ["bốn", String(first), String(lan.user.id)],
  ]);
});

test("Messages in a topic that the bot opened itself are no replies to it.", async () => {
  const { telegram, asked } = await runBot({ privacy: false });
  const group = telegram.group({ forum: true });
  const topic = group.opensTopic("Giảm nghèo");
  const root = group.conversation.messages.get(topic);
  if (root) root.from = telegram.bot;
  const lan = telegram.person();
  lan.writes("chào cả nhà", { in: group, topic });
  lan.writes("@figures_bot hộ nghèo?", { in: group, topic });
  await group.next();
  expect(asked).toMatchObject([{ text: "hộ nghèo?" }]);
});

test("In a group without topics a reply, which has a thread too, is answered in the group.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const lan = telegram.person();
  const earlier = lan.writes("xin số liệu", { in: group });
  lan.writes("@figures_bot hộ nghèo?", { in: group, replyTo: earlier });
  expect((await group.next()).text).toBe("Về: hộ nghèo?");
});

test("A question that is deleted before it is answered gets its answer without the reply.", async () => {
  let remove = () => {};
  const { telegram } = await runBot({
    answer: async ({ text }) => {
      remove();
      const { echo } = await import("../support/run-bot.ts");
      return echo({ text });
    },
  });
  const group = telegram.group();
  const question = telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  remove = () => group.deletes(question);
  expect(await group.next()).not.toHaveProperty("reply_to_message");
});

test("Other bots and channel posts are not answered; an admin who writes as the group is.", async () => {
  const { telegram, asked } = await runBot({ privacy: false });
  const group = telegram.group();
  const lan = telegram.person();
  const other = { id: 77, is_bot: true, first_name: "Other", username: "other_bot" };
  const text = "@figures_bot hộ nghèo?";
  lan.writes(text, { in: group, with: { from: other } });
  lan.writes(text, {
    in: group,
    with: { is_automatic_forward: true, sender_chat: { id: -1, type: "channel" } },
  });
  telegram.channel().receives({ text }, "channel_post");
  lan.writes("@figures_bot thu nhập?", {
    in: group,
    with: { from: { ...other, id: 1087968824 }, sender_chat: group.conversation.chat },
  });
  expect((await group.next()).text).toBe("Về: thu nhập?");
  expect(asked).toMatchObject([{ conversation: { chat: String(group.id), person: String(group.id) } }]);
});
