import type { DatabaseSync } from "node:sqlite";

/** Every table that names a chat. */
const TABLES = [
  "conversations",
  "buttons",
  "group_settings",
  "watches",
  "given_figures",
  "outbox",
  "sent_answers",
  "ratings",
];

/** A function that gives all that is kept of a chat to another one: a group that becomes a supergroup gets a new id. */
export function chatMover(database: DatabaseSync): (from: string, to: string) => void {
  return (from, to) => {
    database.exec("BEGIN IMMEDIATE");
    for (const table of TABLES) {
      database.prepare(`UPDATE OR REPLACE ${table} SET chat = ? WHERE chat = ?`).run(to, from);
    }
    database.exec("COMMIT");
  };
}
