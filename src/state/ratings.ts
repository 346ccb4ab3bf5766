import type { DatabaseSync } from "node:sqlite";

/** What people think of answers. */
export interface Ratings {
  /** Notes what a person thinks of a message now; what the same person thought before no longer counts. */
  keep(given: { chat: string; message: number; person: string }, good: boolean): void;
  count(): { good: number; bad: number };
}

export function openRatings(database: DatabaseSync): Ratings {
  const replace = database.prepare("INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?)");
  const count = database.prepare("SELECT COUNT(*) AS times FROM ratings WHERE good = ?");
  return {
    keep({ chat, message, person }, good) {
      replace.run(chat, message, person, Number(good));
    },
    count: () => ({ good: Number(count.get(1)?.times), bad: Number(count.get(0)?.times) }),
  };
}
