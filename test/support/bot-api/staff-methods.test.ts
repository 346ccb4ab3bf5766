import { expect, test } from "vitest";
import { startClient } from "./client.ts";

test("A file can be fetched up to 20 MB, by the token's own address alone.", async () => {
  const { telegram, call } = await startClient();
  const lan = telegram.person();
  lan.sendsDocument("a.txt", "xin chào");
  lan.sendsDocument("b.txt", "x", { size: 20_000_001 });
  const { result } = await call("getFile", { file_id: "file-1" });
  const { file_path } = result as { file_path: string };
  const address = (token: string) => `${telegram.root}/file/bot${token}/${file_path}`;
  expect(await (await fetch(address(telegram.token))).text()).toBe("xin chào");
  expect((await fetch(address("1:wrong"))).status).toBe(404);
  expect((await call("getFile", { file_id: "file-2" })).description).toBe("Bad Request: file is too big");
  expect((await call("getFile", { file_id: "none" })).description).toMatch(/wrong file_id/);
});

test("What somebody is in a group is told, and in a private chat nothing is.", async () => {
  const { telegram, call } = await startClient();
  const [lan, group] = [telegram.person(), telegram.group()];
  const asked = { chat_id: group.id, user_id: lan.user.id };
  expect((await call("getChatMember", asked)).result).toMatchObject({ status: "member" });
  group.makes(lan.user, "administrator");
  expect((await call("getChatMember", asked)).result).toMatchObject({ status: "administrator" });
  expect((await call("getChatMember", { ...asked, chat_id: lan.chat.id })).ok).toBe(false);
});

test("A group that became a supergroup refuses messages and names where it is now.", async () => {
  const { telegram, call, updates } = await startClient();
  const group = telegram.plainGroup();
  const supergroup = group.becomesSupergroup();
  expect(await call("sendMessage", { chat_id: group.id, text: "x" })).toEqual({
    ok: false,
    error_code: 400,
    description: "Bad Request: group chat was upgraded to a supergroup chat",
    parameters: { migrate_to_chat_id: supergroup.id },
  });
  expect(await call("sendMessage", { chat_id: supergroup.id, text: "x" })).toMatchObject({ ok: true });
  expect((await updates()).map(({ message }) => message)).toMatchObject([
    { chat: { id: group.id }, migrate_to_chat_id: supergroup.id },
    { chat: { id: supergroup.id }, migrate_from_chat_id: group.id },
  ]);
});

test("The buttons of a message can be taken off once, and only those of the bot.", async () => {
  const { telegram, call } = await startClient();
  const lan = telegram.person();
  const own = lan.writes("hello");
  const reply_markup = { inline_keyboard: [[{ text: "a", callback_data: "b" }]] };
  await call("sendMessage", { chat_id: lan.chat.id, text: "x", reply_markup });
  const message_id = lan.chat.fromBot[0]?.message_id;
  const taken = { chat_id: lan.chat.id, message_id };
  expect((await call("editMessageReplyMarkup", taken)).ok).toBe(true);
  expect((await call("editMessageReplyMarkup", taken)).description).toBe(
    "Bad Request: message is not modified",
  );
  const foreign = { ...taken, message_id: own.message_id };
  expect((await call("editMessageReplyMarkup", foreign)).description).toMatch(/can't be edited/);
});
