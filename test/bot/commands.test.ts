import { describe, expect, test } from "vitest";
import type { BotApi } from "../support/bot-api/bot-api.ts";
import type { Circumstances, Person, Room } from "../support/bot-api/people.ts";
import { figuresRoom } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

/** Every command for everybody, and how its reply begins in both languages. */
const COMMANDS: [command: string, vi: RegExp, en: RegExp][] = [
  ["/start", /^Xin chào!/, /^Hello!/],
  ["/help", /^Cách hỏi\n/, /^How to ask\n/],
  ["/privacy", /^Tôi lưu những gì\n/, /^What I keep\n/],
  ["/forget", /^Xong: tôi đã xóa/, /^Done: I deleted/],
  ["/lang", /^Bạn muốn tôi trả lời bằng ngôn ngữ nào\?/, /^Which language shall I speak/],
  ["/sources", /^Hiện tôi chưa có bài báo nào\./, /^I have no articles yet\./],
  ["/ask", /^Bạn muốn hỏi gì\?/, /^What would you like to know\?/],
  ["/check", /^Bạn muốn kiểm tra đoạn nào\?/, /^Which text shall I check\?/],
  ["/facts", /^Toàn bộ số liệu\n/, /^All figures\n/],
  ["/chart", /^Chưa có gì để vẽ:/, /^I have nothing to draw there:/],
  ["/compare", /^Bạn nêu hai nơi/, /^Name two places/],
  ["/history", /^Bạn nêu một chỉ tiêu/, /^Name a metric/],
  ["/cite", /^Bạn hỏi tôi trước rồi gõ \/cite/, /^Ask me something first, then \/cite/],
  ["/export", /^Bạn hỏi tôi trước rồi gõ \/export/, /^Ask me something first, then \/export/],
];

/** Where a command is written, and in which form. */
const PLACES: Record<string, (telegram: BotApi, person: Person) => { room: Room; how: Circumstances }> = {
  "a private chat": (_telegram, { chat }) => ({ room: chat, how: {} }),
  "a group": (telegram) => {
    const room = telegram.group();
    return { room, how: { in: room } };
  },
  "a topic": (telegram) => {
    const room = telegram.group({ forum: true });
    return { room, how: { in: room, topic: room.opensTopic("Giảm nghèo") } };
  },
};

describe.each(Object.keys(PLACES))("In %s", (place) => {
  test.each(COMMANDS)("%s is answered in Vietnamese and in English.", async (command, vi, en) => {
    const { telegram } = await runBot(figuresRoom());
    for (const [code, reply] of [
      ["vi", vi],
      ["en", en],
    ] as const) {
      const person = telegram.person({ language_code: code });
      const { room, how } = PLACES[place]?.(telegram, person) ?? { room: person.chat, how: {} };
      const written = person.writes(room === person.chat ? command : `${command}@figures_bot`, how);
      const answer = await room.next();
      expect(answer.text).toMatch(reply);
      expect(answer.message_thread_id).toBe(how.topic);
      expect(answer.reply_to_message?.message_id).toBe(room === person.chat ? undefined : written.message_id);
    }
  });
});
