import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";

const settingsSchema = z.object({
  /** null: the language of each question. */
  language: z.enum(["vi", "en"]).nullable(),
  replies: z.enum(["full", "short"]),
  /** Hours of Vietnam's time, the first and the one after the last, in which the bot says nothing unasked. */
  quiet: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** Whether every forwarded post is checked. */
  forwarded: z.boolean(),
});
export type GroupSettings = z.infer<typeof settingsSchema>;

/** What holds in a group whose administrators chose nothing. */
export const USUAL: GroupSettings = { language: null, replies: "full", quiet: null, forwarded: false };

/** How the bot behaves in each group, as its administrators want it. */
export interface GroupSettingsStore {
  of(chat: string): GroupSettings;
  change(chat: string, change: Partial<GroupSettings>): GroupSettings;
}

export function openGroupSettings(database: DatabaseSync): GroupSettingsStore {
  const select = database.prepare("SELECT settings FROM group_settings WHERE chat = ?");
  const replace = database.prepare("INSERT OR REPLACE INTO group_settings VALUES (?, ?)");
  const of = (chat: string): GroupSettings => {
    const row = select.get(chat);
    return row === undefined
      ? USUAL
      : (settingsSchema.safeParse(JSON.parse(String(row.settings))).data ?? USUAL);
  };
  return {
    of,
    change(chat, change) {
      const changed = { ...of(chat), ...change };
      replace.run(chat, JSON.stringify(changed));
      return changed;
    },
  };
}
