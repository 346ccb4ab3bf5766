import { expect, test } from "vitest";
import type { Person } from "../support/bot-api/people.ts";
import type { Message } from "../support/bot-api/telegram-objects.ts";
import { echo, runBot } from "../support/run-bot.ts";

const HINT = /Tôi chỉ đọc được chữ\.[\s\S]+I can only read words\./;

test("A question is answered in the chat, without a preview of links.", async () => {
  const { telegram, asked } = await runBot();
  const lan = telegram.person();
  lan.writes("ty le ho ngheo 2025");
  expect(await lan.chat.next()).toMatchObject({
    text: "Về: ty le ho ngheo 2025",
    link_preview_options: { is_disabled: true },
  });
  const conversation = { chat: String(lan.chat.id), topic: "", person: String(lan.user.id) };
  expect(asked).toEqual([{ text: "ty le ho ngheo 2025", conversation, appLanguage: "vi" }]);
});

test.each<[reply: RegExp, language: string, text: string]>([
  [/^Xin chào!/, "vi", "/start"],
  [/^Hello!/, "en-GB", "/start"],
  [/^Xin chào!/, "fr", "/start from-a-link"],
  [/^Cách hỏi\n[\s\S]+@figures_bot/, "vi", "/help@figures_bot"],
  [/^How to ask\n[\s\S]+@figures_bot/, "en", "/HELP"],
  [/^Tôi không có lệnh này/, "vi", "/thoitiet"],
  [/^I have no such command/, "vi", "/weather for this place"],
  [/^Bạn muốn hỏi gì\?/, "vi", "/ask"],
  [/^What would you like to know\?/, "en", "/ask"],
  [/^Về: GRDP bình quân đầu người$/, "vi", "/ask GRDP bình quân đầu người"],
  [/^Về: tỷ lệ hộ nghèo\?$/, "vi", "@figures_bot tỷ lệ hộ nghèo?"],
])(
  "The reply %s goes to a person with app language %s who writes «%s».",
  async (reply, language_code, text) => {
    const { telegram } = await runBot();
    const lan = telegram.person({ language_code });
    lan.writes(text);
    expect((await lan.chat.next()).text).toMatch(reply);
  },
);

test("A person whose app names no language is greeted in Vietnamese.", async () => {
  const { telegram } = await runBot();
  const { language_code: _, ...user } = telegram.person().user;
  const lan = telegram.person();
  lan.writes("/start", { with: { from: { ...user, id: lan.user.id } } });
  expect((await lan.chat.next()).text).toMatch(/^Xin chào!/);
});

test("A question of 4,000 characters reaches the answerer whole.", async () => {
  const { telegram, asked } = await runBot({ answer: async () => echo({ text: "short" }) });
  const lan = telegram.person();
  const text = "hộ nghèo ".repeat(444).trim();
  lan.writes(text);
  await lan.chat.next();
  expect(asked).toMatchObject([{ text }]);
});

test("The caption of a photo is a question.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  lan.sendsPhoto("thu nhập bình quân?");
  expect((await lan.chat.next()).text).toBe("Về: thu nhập bình quân?");
});

test.each<[what: string, send: (lan: Person) => Message]>([
  ["a sticker", (lan) => lan.sendsSticker()],
  ["a photo", (lan) => lan.sendsPhoto()],
  ["a voice message", (lan) => lan.sendsVoice()],
  ["a place", (lan) => lan.sendsLocation()],
  ["emoji only", (lan) => lan.writes("👍🏽 1️⃣ ℹ️ 👨‍👩‍👧")],
  ["marks only", (lan) => lan.writes("?!")],
])("To %s a hint in both languages says that only words are read.", async (_what, send) => {
  const { telegram, asked } = await runBot();
  const lan = telegram.person();
  send(lan);
  expect((await lan.chat.next()).text).toMatch(HINT);
  expect(asked).toEqual([]);
});

test("An album without words gets one hint, one with a caption gets its answer.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  for (let n = 0; n < 3; n += 1) lan.sendsPhoto(undefined, { with: { media_group_id: "wordless" } });
  lan.sendsPhoto("số hộ nghèo?", { with: { media_group_id: "captioned" } });
  lan.sendsPhoto(undefined, { with: { media_group_id: "captioned" } });
  lan.writes("xong");
  expect((await lan.chat.next()).text).toMatch(HINT);
  expect((await lan.chat.next()).text).toBe("Về: số hộ nghèo?");
  expect((await lan.chat.next()).text).toBe("Về: xong");
});

test("The answer to an edited question changes in its place, if the question now says something else.", async () => {
  const { telegram, asked } = await runBot();
  const lan = telegram.person();
  const question = lan.writes("hộ nghèo 2024");
  const answer = await lan.chat.next();
  lan.edits(question, { text: "hộ nghèo 2024" });
  lan.edits(question, { text: "hộ nghèo 2025" });
  lan.edits(question, { text: "hộ nghèo 2025", link_preview_options: {} });
  lan.writes("xong");
  expect((await lan.chat.next()).text).toBe("Về: xong");
  expect(lan.chat.conversation.messages.get(answer.message_id)?.text).toBe("Về: hộ nghèo 2025");
  expect(asked.map(({ text }) => text)).toEqual(["hộ nghèo 2024", "hộ nghèo 2025", "xong"]);
});

test("An edited question whose answer was deleted gets a new one, as a reply.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  const question = lan.writes("hộ nghèo 2024");
  lan.chat.deletes(await lan.chat.next());
  lan.edits(question, { text: "hộ nghèo 2025" });
  await telegram.untilCalled("sendMessage", 2);
  expect(lan.chat.fromBot.at(-1)).toMatchObject({
    text: "Về: hộ nghèo 2025",
    reply_to_message: { message_id: question.message_id },
  });
});

test("An answer in two messages becomes one where the edited question needs no more, and the other way round.", async () => {
  const { telegram } = await runBot({
    answer: async ({ text }) => echo({ text: text === "dài" ? "a".repeat(6000) : text }),
  });
  const lan = telegram.person();
  const question = lan.writes("dài");
  await telegram.untilCalled("sendMessage", 2);
  lan.edits(question, { text: "ngắn" });
  await telegram.untilCalled("deleteMessage");
  expect(lan.chat.fromBot.map(({ text }) => text)).toEqual(["Về: ngắn"]);
  lan.edits(question, { text: "dài" });
  await telegram.untilCalled("sendMessage", 3);
  expect(lan.chat.fromBot.map(({ text }) => text?.length)).toEqual([4096, 1908]);
});

test("A live location that moves is not talked about.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  const place = lan.sendsLocation();
  lan.edits(place, { location: { latitude: 21.4, longitude: 103 } });
  lan.writes("xong");
  expect((await lan.chat.next()).text).toMatch(HINT);
  expect((await lan.chat.next()).text).toBe("Về: xong");
});

test.each<[reply: RegExp, post: string]>([
  [/^Muốn kiểm tra số liệu trong bài này/, "Tỉnh đã giảm tỷ lệ hộ nghèo trong năm nay."],
  [/^To have the figures of this post checked/, "The province has reduced its poverty rate this year."],
  [/^Về: Tỷ lệ hộ nghèo là bao nhiêu\?” 🙏$/, "Tỷ lệ hộ nghèo là bao nhiêu?” 🙏"],
])("The reply %s goes to a forwarded «%s».", async (reply, post) => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  lan.forwards(post);
  expect((await lan.chat.next()).text).toMatch(reply);
});

test("Notices of Telegram, other bots and messages by way of bots are met with silence.", async () => {
  const { telegram, asked } = await runBot();
  const lan = telegram.person();
  const other = { id: 77, is_bot: true, first_name: "Other", username: "other_bot" };
  lan.sends({ pinned_message: {} });
  lan.writes("hộ nghèo?", { with: { from: other } });
  lan.writes("hộ nghèo?", { with: { via_bot: other } });
  lan.writes("/start@other_bot");
  lan.writes("xong");
  expect((await lan.chat.next()).text).toBe("Về: xong");
  expect(asked).toHaveLength(1);
});

test("Sources are listed with their article, author, date and number of figures.", async () => {
  const { telegram } = await runBot({
    sources: [
      {
        title: "A <long> way up",
        author: "Nguyễn An",
        published: "2025-12-31",
        url: "https://example.org/a",
        facts: 42,
      },
      { title: "Đường lên bản", author: null, published: null, url: null, facts: 1 },
    ],
  });
  const lan = telegram.person();
  lan.writes("/sources");
  expect(await lan.chat.next()).toMatchObject({
    text: "Số liệu của tôi lấy từ các bài báo sau:\n\nA <long> way up\nNguyễn An · 31/12/2025 · 42 số liệu\n\nĐường lên bản\nkhông ghi ngày · 1 số liệu",
    entities: [{ type: "text_link", url: "https://example.org/a", length: 15 }],
  });
  const ann = telegram.person({ language_code: "en" });
  ann.writes("/sources");
  expect((await ann.chat.next()).text).toBe(
    "My figures come from these articles:\n\nA <long> way up\nNguyễn An · 31 December 2025 · 42 figures\n\nĐường lên bản\nno date · 1 figure",
  );
});

test("Without articles /sources says so.", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person();
  lan.writes("/sources");
  expect((await lan.chat.next()).text).toBe("Hiện tôi chưa có bài báo nào.");
});

test.each([
  ["vi", false, /^Tôi lưu những gì\n/, /dịch vụ AI/],
  ["en", false, /^What I keep\n/, /AI service/],
  ["vi", true, /\n\nGửi ra ngoài\nLời câu hỏi có thể được gửi tới dịch vụ AI/, null],
  ["en", true, /\n\nWhat leaves me\nThe words of a question may go to the AI service/, null],
])(
  "/privacy in %s, with questions sent to a service: %s.",
  async (language_code, sendsQuestions, says, not) => {
    const { telegram } = await runBot({ sendsQuestions });
    const lan = telegram.person({ language_code });
    lan.writes("/privacy");
    const { text } = await lan.chat.next();
    expect(text).toMatch(says);
    expect(text).toContain("/forget");
    if (not) expect(text).not.toMatch(not);
  },
);
