import type { DatabaseSync } from "node:sqlite";
import type { Language } from "../domain.ts";
import type { ConversationKey } from "./conversations.ts";

/** New figures of a metric, of a place, or of a metric at a place, that somebody wants to hear of. */
export interface Watch extends ConversationKey {
  id: number;
  /** Ids of the vocabulary or the index; "" for any. */
  metric: string;
  place: string;
  language: Language;
}

export interface Watches {
  /** False where it is there already. */
  add(watch: Omit<Watch, "id">): boolean;
  /** Those of a person in a chat, oldest first. */
  of(key: ConversationKey): Watch[];
  all(): Watch[];
  /** False where there is none of this id in the chat of this person. */
  remove(id: number, key: ConversationKey): boolean;
  removeChat(chat: string): void;
  /** Notes that a figure is told; false where it was told before. */
  tell(id: number, figure: string): boolean;
}

export function openWatches(database: DatabaseSync): Watches {
  const insert = database.prepare(
    "INSERT OR IGNORE INTO watches (chat, topic, person, metric, place, language) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const selectOwn = database.prepare(
    "SELECT * FROM watches WHERE chat = ? AND topic = ? AND person = ? ORDER BY id",
  );
  const selectAll = database.prepare("SELECT * FROM watches ORDER BY id");
  const deleteOne = database.prepare("DELETE FROM watches WHERE id = ? AND chat = ? AND person = ?");
  const deleteChat = database.prepare("DELETE FROM watches WHERE chat = ?");
  const insertTold = database.prepare("INSERT OR IGNORE INTO told VALUES (?, ?)");
  return {
    add({ chat, topic, person, metric, place, language }) {
      return insert.run(chat, topic, person, metric, place, language).changes > 0;
    },
    of: ({ chat, topic, person }) => selectOwn.all(chat, topic, person).map(watchOf),
    all: () => selectAll.all().map(watchOf),
    remove: (id, { chat, person }) => deleteOne.run(id, chat, person).changes > 0,
    removeChat: (chat) => void deleteChat.run(chat),
    tell: (id, figure) => insertTold.run(id, figure).changes > 0,
  };
}

function watchOf(row: Record<string, unknown>): Watch {
  const { chat, topic, person, metric, place } = row as Record<string, string>;
  return {
    id: Number(row.id),
    ...({ chat, topic, person, metric, place } as Omit<Watch, "id" | "language">),
    language: row.language === "en" ? "en" : "vi",
  };
}
