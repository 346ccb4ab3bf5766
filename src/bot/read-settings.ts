import type { Middleware } from "grammy";
import { type GroupSettings, type GroupSettingsStore, USUAL } from "../state/group-settings.ts";
import type { BotContext } from "./bot-context.ts";
import { isGroup } from "./send.ts";

/** What the group of the update wants; in private chats what is usual. */
export function readSettings(store: GroupSettingsStore, now: () => number): Middleware<BotContext> {
  return async (ctx, next) => {
    ctx.settings = isGroup(ctx) ? store.of(String(ctx.chat?.id)) : USUAL;
    ctx.isQuiet = isQuiet(ctx.settings.quiet, now());
    await next();
  };
}

/** Vietnam keeps one time all year. */
const VIETNAM_MS = 7 * 60 * 60 * 1000;

/** Whether a moment lies in the quiet hours, which may go over midnight. */
export function isQuiet(quiet: GroupSettings["quiet"], ms: number): boolean {
  if (quiet === null) return false;
  const hour = new Date(ms + VIETNAM_MS).getUTCHours();
  const { from, to } = quiet;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
