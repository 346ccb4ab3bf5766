import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

/** A button that nobody pressed for so long does nothing any more. */
const LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/** What buttons do. A message carries only an opaque id, which means nothing to another chat or person. */
export interface Buttons {
  /** The id to put on a button; `person` null: anybody in the chat may press it. */
  keep(chat: string, person: string | null, action: object): string;
  /** What the button does, for a person in a chat; null where it is not theirs, has expired or never was. */
  find(id: string, chat: string, person: string): unknown;
}

export function openButtons(database: DatabaseSync, now: () => number): Buttons {
  const insert = database.prepare("INSERT INTO buttons VALUES (?, ?, ?, ?, ?)");
  const select = database.prepare(
    "SELECT action FROM buttons WHERE id = ? AND chat = ? AND (person IS NULL OR person = ?) AND kept_at > ?",
  );
  const deleteOld = database.prepare("DELETE FROM buttons WHERE kept_at <= ?");
  deleteOld.run(now() - LIFE_MS);
  return {
    keep(chat, person, action) {
      const id = randomBytes(12).toString("base64url");
      deleteOld.run(now() - LIFE_MS);
      insert.run(id, chat, person, now(), JSON.stringify(action));
      return id;
    },
    find(id, chat, person) {
      const row = select.get(id, chat, person, now() - LIFE_MS);
      return row === undefined ? null : JSON.parse(String(row.action));
    },
  };
}
