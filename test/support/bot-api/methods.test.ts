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

/** A form as a bot uploads a file with it. */
async function upload(
  root: string,
  token: string,
  method: string,
  fields: Record<string, string>,
  file: Blob,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file1", file, "name.png");
  const response = await fetch(`${root}/bot${token}/${method}`, { method: "POST", body: form });
  return (await response.json()) as { ok: boolean; description?: string; result?: Record<string, unknown> };
}

/** The first bytes of a PNG of this size, which is all that the double looks at. */
function pngOf(width: number, height: number): Blob {
  const bytes = Buffer.alloc(24);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Blob([bytes]);
}

describe("sendPhoto", () => {
  test.each<[description: string, photo: Blob, fields: Record<string, string>]>([
    ["Bad Request: IMAGE_PROCESS_FAILED", new Blob(["GIF89a"]), {}],
    ["Bad Request: PHOTO_INVALID_DIMENSIONS", pngOf(9000, 1001), {}],
    ["Bad Request: PHOTO_INVALID_DIMENSIONS", pngOf(2100, 100), {}],
    ["Bad Request: message caption is too long", pngOf(100, 100), { caption: "a".repeat(1025) }],
    ["Bad Request: chat not found", pngOf(100, 100), { chat_id: "1" }],
  ])("is refused with «%s».", async (description, photo, fields) => {
    const { telegram } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    const given = { chat_id: String(lan.chat.id), photo: "attach://file1", ...fields };
    expect(await upload(telegram.root, telegram.token, "sendPhoto", given, photo)).toMatchObject({
      ok: false,
      description,
    });
  });

  test("takes a picture with a caption of 1024 characters.", async () => {
    const { telegram } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    const given = { chat_id: String(lan.chat.id), photo: "attach://file1", caption: "a".repeat(1024) };
    await upload(telegram.root, telegram.token, "sendPhoto", given, pngOf(1080, 900));
    expect(await lan.chat.next()).toMatchObject({ photo: [{ width: 1080, height: 900 }] });
    expect(telegram.violations).toEqual([]);
  });
});

test("sendDocument refuses an empty file.", async () => {
  const { telegram } = await startClient();
  const lan = telegram.person();
  lan.writes("hello");
  const given = { chat_id: String(lan.chat.id), document: "attach://file1" };
  const { description } = await upload(telegram.root, telegram.token, "sendDocument", given, new Blob([]));
  expect(description).toBe("Bad Request: file must be non-empty");
});

describe("Inline buttons", () => {
  test.each<[description: string, button: Record<string, unknown>]>([
    ["Bad Request: BUTTON_DATA_INVALID", { text: "x", callback_data: "đ".repeat(33) }],
    ["Bad Request: BUTTON_URL_INVALID", { text: "x", url: "figures" }],
    [
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      { text: "x" },
    ],
    [
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      { text: "x", url: "https://example.org", callback_data: "y" },
    ],
  ])("are refused with «%s».", async (description, button) => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    const reply_markup = { inline_keyboard: [[button]] };
    const answer = await call("sendMessage", { chat_id: lan.chat.id, text: "x", reply_markup });
    expect(answer.description?.replace(/invalid .*/, "Bad Request: BUTTON_DATA_INVALID")).toBe(description);
  });

  test("copy at most 256 characters.", async () => {
    const { telegram, call } = await startClient();
    const lan = telegram.person();
    lan.writes("hello");
    const copies = (text: string) => ({
      chat_id: lan.chat.id,
      text: "x",
      reply_markup: { inline_keyboard: [[{ text: "copy", copy_text: { text } }]] },
    });
    expect(await call("sendMessage", copies("a".repeat(257)))).toMatchObject({ ok: false });
    expect(await call("sendMessage", copies("a".repeat(256)))).toMatchObject({ ok: true });
  });
});

describe("answerInlineQuery", () => {
  const result = (id: string, message_text = "x") => ({
    type: "article",
    id,
    title: "t",
    input_message_content: { message_text, parse_mode: "HTML" },
  });
  test.each<[description: RegExp, given: Record<string, unknown>]>([
    [/RESULT_ID_DUPLICATE/, { results: [result("a"), result("a")] }],
    [/can't parse entities/, { results: [result("a", "<b>")] }],
    [/message is too long/, { results: [result("a", "x".repeat(4097))] }],
    [/RESULTS_TOO_MUCH/, { results: Array.from({ length: 51 }, (_, n) => result(String(n))) }],
    [/RESULT_ID_INVALID/, { results: [result("đ".repeat(33))] }],
    [
      /START_PARAM_INVALID|invalid button/,
      { results: [], button: { text: "t", start_parameter: "hộ nghèo" } },
    ],
    [/query is too old/, { inline_query_id: "gone", results: [] }],
  ])("is refused with %s.", async (description, given) => {
    const { telegram, call } = await startClient();
    const inline_query_id = telegram.person().asksInline("poverty");
    const answer = await call("answerInlineQuery", { inline_query_id, ...given });
    expect(answer.description).toMatch(description);
  });

  test("is taken once.", async () => {
    const { telegram, call } = await startClient();
    const given = { inline_query_id: telegram.person().asksInline("poverty"), results: [result("a")] };
    expect(await call("answerInlineQuery", given)).toMatchObject({ ok: true });
    expect(await call("answerInlineQuery", given)).toMatchObject({ ok: false });
  });
});
