import { expect, test } from "vitest";
import { ApiError } from "../support/bot-api/api-error.ts";
import { runBot } from "../support/run-bot.ts";
import { sampleCitation, sampleReply } from "../support/sample-reply.ts";

const POST = "Tin vui: năm 2025, tỷ lệ hộ nghèo của Điện Biên còn 18,66%.";

test.each<[language: string, title: RegExp, language_label: string, saved: RegExp]>([
  [
    "vi",
    /^Cách tôi hoạt động trong nhóm này\nNgôn ngữ: theo câu hỏi\nCâu trả lời: đầy đủ\nGiờ yên lặng: tắt/,
    "Ngôn ngữ",
    /Ngôn ngữ: tiếng Việt/,
  ],
  [
    "en",
    /^How I behave in this group\nLanguage: that of the question\nReplies: full\nQuiet hours: off/,
    "Language",
    /Ngôn ngữ: tiếng Việt/,
  ],
])(
  "An administrator with app language %s sees the settings and changes one.",
  async (code, title, label, saved) => {
    const { telegram } = await runBot();
    const group = telegram.group();
    const boss = telegram.person({ language_code: code });
    group.makes(boss.user, "administrator");
    boss.writes("/settings@figures_bot", { in: group });
    const shown = await group.next();
    expect(shown.text).toMatch(title);
    boss.taps(shown, label);
    await telegram.untilCalled("answerCallbackQuery");
    expect(group.conversation.messages.get(shown.message_id)?.text).toMatch(saved);
  },
);

test("Who is no administrator of the group can neither see the settings nor press their buttons.", async () => {
  const { telegram, state } = await runBot();
  const group = telegram.group();
  const [boss, lan] = [telegram.person(), telegram.person({ language_code: "en" })];
  group.makes(boss.user, "creator");
  lan.writes("/settings@figures_bot", { in: group });
  expect((await group.next()).text).toBe("Only administrators of this group can change that.");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  lan.taps(shown, "Câu trả lời");
  const refused = await telegram.untilCalled("answerCallbackQuery");
  expect(refused.given.text).toBe("Chỉ quản trị viên của nhóm mới đổi được.");
  expect(state.groupSettings.of(String(group.id)).replies).toBe("full");
});

test("Who was an administrator when the settings were shown, and is none now, changes nothing.", async () => {
  const { telegram, state } = await runBot();
  const group = telegram.group();
  const boss = telegram.person();
  group.makes(boss.user, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  group.makes(boss.user, "member");
  boss.taps(shown, "Câu trả lời");
  await telegram.untilCalled("answerCallbackQuery");
  expect(state.groupSettings.of(String(group.id)).replies).toBe("full");
});

test("An administrator who stays anonymous writes as the group.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const anonymous = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
  telegram.person().writes("/settings quiet 20-7", {
    in: group,
    with: { from: anonymous, sender_chat: group.conversation.chat, entities: [] },
  });
  telegram.person().writes("/settings@figures_bot quiet 20-7", {
    in: group,
    with: { from: anonymous, sender_chat: group.conversation.chat },
  });
  expect((await group.next()).text).toMatch(/Giờ yên lặng: 20:00–7:00/);
});

test.each(["25-99", "7-7"])(
  "Quiet hours that are none (%s) change nothing, and it is said.",
  async (hours) => {
    const { telegram, state } = await runBot();
    const group = telegram.group();
    const anonymous = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
    telegram.person().writes(`/settings@figures_bot quiet ${hours}`, {
      in: group,
      with: { from: anonymous, sender_chat: group.conversation.chat },
    });
    expect((await group.next()).text).toMatch(/^Đó không phải hai giờ trong ngày/);
    expect(state.groupSettings.of(String(group.id)).quiet).toBeNull();
  },
);

test("In a private chat /settings says where it belongs.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person({ language_code: "en" });
  lan.writes("/settings");
  expect((await lan.chat.next()).text).toMatch(/^These settings are for groups/);
});

test("The language of a group is that of its answers, and of what the bot says of its own.", async () => {
  const { telegram, state, asked } = await runBot();
  const group = telegram.group();
  state.groupSettings.change(String(group.id), { language: "en" });
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  await group.next();
  expect(asked).toMatchObject([{ text: "hộ nghèo?", language: "en" }]);
  telegram.person().writes("/ask@figures_bot", { in: group });
  expect((await group.next()).text).toMatch(/^What would you like to know/);
});

test("Short replies are the answer and its source, without quote, notes and what to ask next.", async () => {
  const answer = sampleReply("Tỷ lệ hộ nghèo: 17,66%", {
    blocks: [
      { type: "headline", segments: [{ type: "words", text: "Tỷ lệ hộ nghèo: 17,66%" }] },
      { type: "note", segments: [{ type: "words", text: "Nguồn khác ghi khác." }] },
    ],
    citations: [sampleCitation()],
    options: ["còn năm trước?"],
  });
  const { telegram, state } = await runBot({ answer: async () => answer });
  const group = telegram.group();
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  expect((await group.next()).text).toMatch(/Nguồn khác ghi khác\.[\s\S]+giảm còn[\s\S]+còn năm trước\?/);
  state.groupSettings.change(String(group.id), { replies: "short" });
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  const { text } = await group.next();
  expect(text).toMatch(/^Tỷ lệ hộ nghèo: 17,66%\n\nA long way up, /);
  expect(text).not.toMatch(/Nguồn khác|giảm còn|còn năm trước/);
});

/** 22:30 and 12:30 in Vietnam. */
const NIGHT = Date.UTC(2026, 0, 5, 15, 30);
const NOON = Date.UTC(2026, 0, 5, 5, 30);

test.each([
  ["without a sound in quiet hours", NIGHT, true],
  ["with one outside them", NOON, undefined],
])("An answer comes %s.", async (_how, now, silent) => {
  const { telegram, state } = await runBot({ now: () => now });
  const group = telegram.group();
  state.groupSettings.change(String(group.id), { quiet: { from: 21, to: 6 } });
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  await group.next();
  expect(telegram.callsOf("sendMessage").map(({ given }) => given.disable_notification)).toEqual([silent]);
});

test("A group that wants it gets each forwarded post with figures checked, and no word on others.", async () => {
  const { telegram, state } = await runBot({ privacy: false });
  const group = telegram.group();
  const lan = telegram.person();
  lan.forwards(POST, { in: group });
  lan.writes("@figures_bot một", { in: group });
  expect((await group.next()).text).toBe("Về: một");
  state.groupSettings.change(String(group.id), { forwarded: true });
  lan.forwards("Chợ phiên họp sáng chủ nhật.", { in: group });
  const post = lan.forwards(POST, { in: group });
  const checked = await group.next();
  expect(checked.text).toMatch(/^1 số liệu: .*\n\n.*18,66% ✗\[1\][\s\S]*\n✗ 18,66%: .* Nguồn ghi: /);
  expect(checked.reply_to_message).toMatchObject({ message_id: post.message_id });
});

test("In quiet hours no post is checked unasked.", async () => {
  const { telegram, state } = await runBot({ privacy: false, now: () => NIGHT });
  const group = telegram.group();
  state.groupSettings.change(String(group.id), { forwarded: true, quiet: { from: 21, to: 6 } });
  const lan = telegram.person();
  lan.forwards(POST, { in: group });
  lan.writes("@figures_bot một", { in: group });
  expect((await group.next()).text).toBe("Về: một");
});

test("A copy of a post of the linked channel is no forwarded post.", async () => {
  const { telegram, state } = await runBot({ privacy: false });
  const group = telegram.group();
  state.groupSettings.change(String(group.id), { forwarded: true });
  const lan = telegram.person();
  lan.forwards(POST, { in: group, with: { is_automatic_forward: true } });
  lan.writes("@figures_bot một", { in: group });
  expect((await group.next()).text).toBe("Về: một");
});

test.each<[what: string, privacy: boolean, isAdministrator: boolean, hint: RegExp]>([
  ["says so where privacy mode hides them", true, false, /privacy mode: make me an administrator/],
  ["says nothing of it where privacy mode is off", false, false, /In quiet hours I say nothing unasked/],
  [
    "says nothing of it where the bot is an administrator",
    true,
    true,
    /In quiet hours I say nothing unasked/,
  ],
])("The setting for forwarded posts %s.", async (_what, privacy, isAdministrator, hint) => {
  const { telegram } = await runBot({ privacy });
  const group = telegram.group();
  const boss = telegram.person({ language_code: "en" });
  group.makes(boss.user, "administrator");
  if (isAdministrator) group.makes(telegram.bot, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  boss.taps(shown, "Check every forwarded post");
  await telegram.untilCalled("answerCallbackQuery");
  const text = group.conversation.messages.get(shown.message_id)?.text;
  expect(text).toMatch(/Check every forwarded post: on/);
  expect(text).toMatch(hint);
});

test("The settings of a group go with it when it becomes a supergroup.", async () => {
  const { telegram, state } = await runBot({ privacy: false });
  const group = telegram.plainGroup();
  state.groupSettings.change(String(group.id), { language: "en" });
  const supergroup = group.becomesSupergroup();
  telegram.person().writes("/ask@figures_bot", { in: supergroup });
  expect((await supergroup.next()).text).toMatch(/^What would you like to know/);
});

test("An answer to a group that becomes a supergroup meanwhile arrives there.", async () => {
  let migrate = () => {};
  const { telegram } = await runBot({
    answer: async ({ text }) => {
      migrate();
      return sampleReply(`Về: ${text}`);
    },
  });
  const group = telegram.plainGroup();
  const arrived = new Promise<string | undefined>((resolve) => {
    migrate = () => {
      const supergroup = group.becomesSupergroup();
      void supergroup.next().then(({ text }) => resolve(text));
    };
  });
  telegram.person().writes("@figures_bot hộ nghèo?", { in: group });
  expect(await arrived).toBe("Về: hộ nghèo?");
});

test.each<[what: string, spoil: (data: string) => string]>([
  ["made up", () => "AAAAAAAAAAAAAAAA"],
  ["empty of meaning", () => "settings:language"],
])("A button whose data is %s says politely that it has expired.", async (_what, spoil) => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const boss = telegram.person({ language_code: "en" });
  group.makes(boss.user, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  boss.presses(await group.next(), spoil("x"));
  const answered = await telegram.untilCalled("answerCallbackQuery");
  expect(answered.given.text).toBe("This button has expired, or is somebody else's. Please ask me yourself.");
});

test("A button of one group does nothing in another.", async () => {
  const { telegram, state } = await runBot();
  const [group, other] = [telegram.group(), telegram.group()];
  const boss = telegram.person();
  for (const room of [group, other]) room.makes(boss.user, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  boss.writes("/settings@figures_bot", { in: other });
  const elsewhere = await other.next();
  const keyboard = shown.reply_markup as { inline_keyboard: { callback_data: string }[][] };
  boss.presses(elsewhere, keyboard.inline_keyboard[1]?.[0]?.callback_data ?? "");
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toMatch(/^Nút này đã hết hạn/);
  expect(state.groupSettings.of(String(group.id))).toEqual(state.groupSettings.of(String(other.id)));
});

test("A press on a message that was deleted meanwhile is answered in a new message.", async () => {
  const { telegram } = await runBot();
  const group = telegram.group();
  const boss = telegram.person();
  group.makes(boss.user, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  boss.taps(shown, "Câu trả lời");
  group.deletes(shown);
  expect((await group.next()).text).toMatch(/Câu trả lời: ngắn/);
});

test("A press that came too late for Telegram is logged and does its work.", async () => {
  const old = new ApiError(
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
  );
  const { telegram, state, logged } = await runBot();
  const group = telegram.group();
  const boss = telegram.person();
  group.makes(boss.user, "administrator");
  boss.writes("/settings@figures_bot", { in: group });
  const shown = await group.next();
  telegram.refuseNext("answerCallbackQuery", old);
  boss.taps(shown, "Câu trả lời");
  await telegram.untilCalled("answerCallbackQuery");
  boss.taps(shown, "Câu trả lời");
  await telegram.untilCalled("answerCallbackQuery", 2);
  telegram.forgetPresses();
  expect(state.groupSettings.of(String(group.id)).replies).toBe("full");
  expect(logged).toContainEqual(expect.objectContaining({ level: "info", event: "press-not-answered" }));
});
