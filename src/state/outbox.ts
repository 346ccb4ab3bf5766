import type { DatabaseSync } from "node:sqlite";

/** A message that nobody asked for just now: it may have to wait, and must not be lost meanwhile. */
export interface Letter {
  id: number;
  chat: string;
  /** "" where the chat has none. */
  topic: string;
  /** The message that it replies to; null for none. */
  replyTo: number | null;
  html: string;
  /** What stands on its only button and the id behind it; null for none. */
  button: { text: string; id: string } | null;
}

export interface Outbox {
  add(letter: Omit<Letter, "id">): void;
  /** Oldest first. */
  all(): Letter[];
  remove(id: number): void;
  removeChat(chat: string): void;
}

export function openOutbox(database: DatabaseSync): Outbox {
  const insert = database.prepare(
    "INSERT INTO outbox (chat, topic, reply_to, html, button) VALUES (?, ?, ?, ?, ?)",
  );
  const select = database.prepare("SELECT * FROM outbox ORDER BY id");
  const deleteOne = database.prepare("DELETE FROM outbox WHERE id = ?");
  const deleteChat = database.prepare("DELETE FROM outbox WHERE chat = ?");
  return {
    add: ({ chat, topic, replyTo, html, button }) =>
      void insert.run(chat, topic, replyTo, html, button && JSON.stringify(button)),
    all: () =>
      select.all().map((row) => ({
        id: Number(row.id),
        chat: String(row.chat),
        topic: String(row.topic),
        replyTo: row.reply_to === null ? null : Number(row.reply_to),
        html: String(row.html),
        button: row.button === null ? null : JSON.parse(String(row.button)),
      })),
    remove: (id) => void deleteOne.run(id),
    removeChat: (chat) => void deleteChat.run(chat),
  };
}
