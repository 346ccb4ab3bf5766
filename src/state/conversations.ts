import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { KINDS, UNITS } from "../domain.ts";

/** Where and with whom one talks; "" where a chat has no topics, or a caller tells no persons apart. */
export interface ConversationKey {
  chat: string;
  topic: string;
  person: string;
}

/** After so much silence a conversation is over. */
const SILENCE_MS = 10 * 60 * 1000;

const period = z.object({ from: z.string(), to: z.string().nullable() });

/**
 * What the last question of a conversation was about, as it was read: ids of the vocabulary and the index, and no
 * word of the person but the name of a place that the vocabulary does not know.
 */
const subjectSchema = z.object({
  language: z.enum(["vi", "en"]),
  metrics: z.array(z.string()),
  programmes: z.array(z.string()),
  groups: z.array(z.string()),
  /** The person of the articles whom the answer was about. */
  about: z.string().nullable(),
  place: z.object({ id: z.string(), name: z.string(), former: z.string().nullable() }).nullable(),
  wholeProvince: z.boolean(),
  period: period.nullable(),
  latest: z.boolean(),
  kind: z.enum(KINDS).nullable(),
  unit: z.enum(UNITS).nullable(),
  /** What was asked of the metric: the names of the switches of the question that were on. */
  manner: z.array(z.string()),
  /** What was to be done with figures. */
  operations: z.array(z.string()),
  /** The times of the last two answers about the metrics and the place, the latest last. */
  times: z.array(period),
  /** Ids of the facts that answered, and of the passages where no fact did. */
  facts: z.array(z.string()),
  passages: z.array(z.string()),
  /** The facts that answered since nothing was known, the latest last: "together?", "which is higher?" */
  recent: z.array(z.string()),
});
export type Subject = z.infer<typeof subjectSchema>;

/** The subjects of the conversations that are going on. */
export interface Conversations {
  /** The subject; null where nothing was said in the last ten minutes. */
  find(key: ConversationKey): Subject | null;
  /** Notes that something was said just now, and deletes the conversations that are over. */
  keep(key: ConversationKey, subject: Subject): void;
}

export function openConversations(database: DatabaseSync, now: () => number): Conversations {
  const select = database.prepare(
    "SELECT subject FROM conversations WHERE chat = ? AND topic = ? AND person = ? AND said_at > ?",
  );
  const replace = database.prepare("INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?)");
  const deleteOver = database.prepare("DELETE FROM conversations WHERE said_at <= ?");
  deleteOver.run(now() - SILENCE_MS);
  return {
    find({ chat, topic, person }) {
      const row = select.get(chat, topic, person, now() - SILENCE_MS);
      if (row === undefined) return null;
      // One that another version of the program wrote is over too.
      return subjectSchema.safeParse(JSON.parse(String(row.subject))).data ?? null;
    },
    keep({ chat, topic, person }, subject) {
      deleteOver.run(now() - SILENCE_MS);
      replace.run(chat, topic, person, now(), JSON.stringify(subject));
    },
  };
}
