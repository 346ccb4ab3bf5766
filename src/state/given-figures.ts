import type { DatabaseSync } from "node:sqlite";
import type { Language } from "../domain.ts";
import type { ConversationKey } from "./conversations.ts";

/** So long the chat hears of it when a figure that it was given is corrected. */
const LIFE_MS = 180 * 24 * 60 * 60 * 1000;

/** A message of the bot that stands on a fact. */
export interface GivenFigure {
  chat: string;
  topic: string;
  message: number;
  fact: string;
  language: Language;
}

/** Which facts were given to whom, so that corrections reach them. */
export interface GivenFigures {
  keep(key: ConversationKey, message: number, facts: string[], language: Language): void;
  /** The messages that stand on any of these facts, oldest first. */
  of(facts: string[]): GivenFigure[];
  /** Messages that say something else now stand on nothing. */
  dropMessages(chat: string, messages: number[]): void;
  /** What stood on a fact stands on another one from now on; null: on none. */
  move(from: string, to: string | null): void;
}

export function openGivenFigures(database: DatabaseSync, now: () => number): GivenFigures {
  const insert = database.prepare("INSERT OR REPLACE INTO given_figures VALUES (?, ?, ?, ?, ?, ?, ?)");
  const deleteOld = database.prepare("DELETE FROM given_figures WHERE given_at <= ?");
  const select = database.prepare("SELECT * FROM given_figures WHERE fact = ? ORDER BY given_at, message");
  const update = database.prepare("UPDATE OR REPLACE given_figures SET fact = ? WHERE fact = ?");
  const deleteAll = database.prepare("DELETE FROM given_figures WHERE fact = ?");
  const deleteMessage = database.prepare("DELETE FROM given_figures WHERE chat = ? AND message = ?");
  return {
    keep({ chat, topic, person }, message, facts, language) {
      deleteOld.run(now() - LIFE_MS);
      for (const fact of facts) insert.run(chat, topic, message, person, fact, language, now());
    },
    of: (facts) =>
      facts.flatMap((fact) =>
        select.all(fact).map(
          (row): GivenFigure => ({
            chat: String(row.chat),
            topic: String(row.topic),
            message: Number(row.message),
            fact,
            language: row.language === "en" ? "en" : "vi",
          }),
        ),
      ),
    dropMessages(chat, messages) {
      for (const message of messages) deleteMessage.run(chat, message);
    },
    move: (from, to) => void (to === null ? deleteAll.run(from) : update.run(to, from)),
  };
}
