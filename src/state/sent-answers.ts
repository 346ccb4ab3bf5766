import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { ConversationKey } from "./conversations.ts";

/** Telegram lets people edit a message for two days; a reporter may cite an answer some days later. */
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

const answerSchema = z.object({
  language: z.enum(["vi", "en"]),
  /** Ids of the facts that answered, first the first; and of the passages where no fact did. */
  facts: z.array(z.string()),
  passages: z.array(z.string()),
  /** Ids of the messages that the answer was sent as. */
  messages: z.array(z.number()),
});
export type SentAnswer = z.infer<typeof answerSchema>;

/** What was answered to which message: ids alone, no word of anybody. */
export interface SentAnswers {
  /** @param question Id of the message that was answered. */
  keep(conversation: ConversationKey, question: number, answer: SentAnswer): void;
  /** What was answered to this message of a chat; null where nothing was, or too long ago. */
  to(chat: string, question: number): SentAnswer | null;
  /** The answer that a message of the bot is, or is a part of. */
  sentAs(chat: string, message: number): SentAnswer | null;
  /** The last answer of a conversation. */
  last(conversation: ConversationKey): SentAnswer | null;
}

export function openSentAnswers(database: DatabaseSync, now: () => number): SentAnswers {
  const replace = database.prepare("INSERT OR REPLACE INTO sent_answers VALUES (?, ?, ?, ?, ?, ?)");
  const deleteOld = database.prepare("DELETE FROM sent_answers WHERE answered_at <= ?");
  const selectOne = database.prepare(
    "SELECT answer FROM sent_answers WHERE chat = ? AND question = ? AND answered_at > ?",
  );
  const selectSent = database.prepare(
    `SELECT answer FROM sent_answers WHERE chat = ? AND answered_at > ?
     AND EXISTS (SELECT 1 FROM json_each(answer, '$.messages') sent WHERE sent.value = ?)`,
  );
  const selectLast = database.prepare(
    `SELECT answer FROM sent_answers WHERE chat = ? AND topic = ? AND person = ? AND answered_at > ?
     ORDER BY answered_at DESC, question DESC LIMIT 1`,
  );
  const oldest = () => now() - LIFETIME_MS;
  return {
    keep({ chat, topic, person }, question, answer) {
      deleteOld.run(oldest());
      replace.run(chat, topic, person, question, now(), JSON.stringify(answer));
    },
    to: (chat, question) => read(selectOne.get(chat, question, oldest())),
    sentAs: (chat, message) => read(selectSent.get(chat, oldest(), message)),
    last: ({ chat, topic, person }) => read(selectLast.get(chat, topic, person, oldest())),
  };
}

function read(row: Record<string, unknown> | undefined): SentAnswer | null {
  // One that another version of the program wrote is as good as none.
  return row === undefined ? null : (answerSchema.safeParse(JSON.parse(String(row.answer))).data ?? null);
}
