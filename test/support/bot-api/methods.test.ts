import { describe, expect, test } from "vitest";
import { startClient } from "./client.ts";

describe("sendMessage", () => {
  test.each<[description: string, given: Record<string, unknown>]>([
    ["Bad Request: message text is empty", { text: "" }],
    ["Bad Request: message text is empty", { text: " \n\u200b" }],
    ["Bad Request: message is too long", { text: "a".repeat(4097) }],
    ["Bad Request: message is too long", { text: `<b>${"&lt;".repeat(4097)}</b>`, parse_mode: "HTML" }],
    ["Bad Request: strings must be encoded in UTF-8", { text: "\ud83d" }],
    ["Bad Request: chat not found", { text: "x", chat_id: 1 }],
    ["Bad Request: chat_id is empty", { text: "x", chat_id: undefined }],
    ["Bad Request: message thread not found", { text: "x", message_thread_id: 5 }],
    ["Bad Request: message to be replied not found", { text: "x", reply_parameters: { message_id: 1 } }],
    [
      'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
      { text: "<x>", parse_mode: "HTML" },
    ],
  ])("is refused with «%s».", async (description, given) => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    expect(await call("sendMessage", { chat_id: lan.chat.id, ...given })).toEqual({
      ok: false,
      error_code: 400,
      description,
    });
    expect(lan.chat.fromBot).toEqual([]);
  });

  test("takes 4096 characters, counted after the tags are taken out.", async () => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    const text = `<b>${"&lt;".repeat(4096)}</b>`;
    expect(await call("sendMessage", { chat_id: lan.chat.id, text, parse_mode: "HTML" })).toMatchObject({
      ok: true,
    });
    expect((await lan.chat.next()).text).toBe("<".repeat(4096));
  });

  test("is sent without the reply where the message is gone and the bot allows it.", async () => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    const gone = lan.writes("hello");
    lan.writes("still here");
    lan.chat.deletes(gone);
    const reply_parameters = { message_id: gone.message_id, allow_sending_without_reply: true };
    await call("sendMessage", { chat_id: lan.chat.id, text: "x", reply_parameters });
    expect(await lan.chat.next()).not.toHaveProperty("reply_to_message");
  });

  test("is forbidden to who blocked the bot, and to who never wrote to it.", async () => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    expect(await call("sendMessage", { chat_id: lan.chat.id, text: "x" })).toMatchObject({ error_code: 403 });
    lan.writes("hello");
    lan.blocksBot();
    expect(await call("sendMessage", { chat_id: lan.chat.id, text: "x" })).toMatchObject({
      description: "Forbidden: bot was blocked by the user",
    });
  });

  test("notes parameters that Telegram does not know any more, and goes on.", async () => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    await call("sendMessage", { chat_id: lan.chat.id, text: "x", disable_web_page_preview: true });
    expect((await lan.chat.next()).text).toBe("x");
    expect(telegram.violations).toEqual(["sendMessage has no parameter disable_web_page_preview"]);
  });
});

test("A message can be edited by its sender only, and only to something else.", async () => {
  const { telegram, call } = await startClient();
  const lan = telegram.person();
  const hers = lan.writes("hello");
  await call("sendMessage", { chat_id: lan.chat.id, text: "x" });
  const { message_id } = await lan.chat.next();
  const edit = (given: Record<string, unknown>) =>
    call("editMessageText", { chat_id: lan.chat.id, message_id, ...given });
  expect(await edit({ text: "x" })).toMatchObject({ error_code: 400 });
  expect(await edit({ text: "x", message_id: hers.message_id })).toMatchObject({
    description: "Bad Request: message can't be edited",
  });
  expect(await edit({ text: "y" })).toMatchObject({ ok: true, result: { text: "y" } });
});

test("A pressed button can be answered once, with at most 200 characters.", async () => {
  const { telegram, call } = await startClient();
  const lan = telegram.person();
  lan.writes("hello");
  const reply_markup = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };
  await call("sendMessage", { chat_id: lan.chat.id, text: "x", reply_markup });
  const callback_query_id = lan.presses(await lan.chat.next(), "more");
  expect(await call("answerCallbackQuery", { callback_query_id, text: "a".repeat(201) })).toMatchObject({
    ok: false,
  });
  expect(await call("answerCallbackQuery", { callback_query_id })).toMatchObject({ ok: true });
  expect(await call("answerCallbackQuery", { callback_query_id })).toMatchObject({ error_code: 400 });
});

test("Callback data over 64 bytes and bad commands are refused.", async () => {
  const { telegram, call } = await startClient();
  const lan = telegram.person();
  lan.writes("hello");
  const reply_markup = { inline_keyboard: [[{ text: "More", callback_data: "đ".repeat(33) }]] };
  expect(await call("sendMessage", { chat_id: lan.chat.id, text: "x", reply_markup })).toMatchObject({
    error_code: 400,
  });
  const commands = [{ command: "Ask", description: "x" }];
  expect(await call("setMyCommands", { commands })).toMatchObject({ error_code: 400 });
});
