import type { DatabaseSync } from "node:sqlite";
import type { Language } from "../domain.ts";

/** So long questions without an answer are kept, and counts of days. */
const LIFE_MS = 90 * 24 * 60 * 60 * 1000;

/** A question that nothing was found for, without who asked it and where. */
export interface Unanswered {
  question: string;
  language: Language;
}

/** What is asked, as far as it helps to find what the articles lack: counts, and the words of questions in vain. */
export interface QuestionLog {
  /** Adds one to each of these names for today. */
  count(names: string[]): void;
  keepUnanswered(unanswered: Unanswered): void;
  /** Of the last ninety days, oldest first. */
  unanswered(): Unanswered[];
  /** The counts by name over the last `days`, today included. */
  counts(days: number): Map<string, number>;
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export function openQuestionLog(database: DatabaseSync, now: () => number): QuestionLog {
  const add = database.prepare(
    "INSERT INTO tallies VALUES (?, ?, 1) ON CONFLICT (day, what) DO UPDATE SET count = count + 1",
  );
  const insert = database.prepare("INSERT INTO unanswered VALUES (?, ?, ?)");
  const deleteOld = database.prepare("DELETE FROM unanswered WHERE asked_at <= ?");
  const deleteOldCounts = database.prepare("DELETE FROM tallies WHERE day <= ?");
  const select = database.prepare(
    "SELECT question, language FROM unanswered WHERE asked_at > ? ORDER BY asked_at",
  );
  const sum = database.prepare("SELECT what, sum(count) AS count FROM tallies WHERE day > ? GROUP BY what");
  return {
    count(names) {
      deleteOldCounts.run(dayOf(now() - LIFE_MS));
      for (const name of names) add.run(dayOf(now()), name);
    },
    keepUnanswered({ question, language }) {
      deleteOld.run(now() - LIFE_MS);
      insert.run(now(), language, question);
    },
    unanswered: () =>
      select.all(now() - LIFE_MS).map((row) => ({
        question: String(row.question),
        language: row.language === "en" ? "en" : "vi",
      })),
    counts: (days) =>
      new Map(
        sum
          .all(dayOf(now() - days * 24 * 60 * 60 * 1000))
          .map((row) => [String(row.what), Number(row.count)]),
      ),
  };
}
