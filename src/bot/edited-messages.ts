import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { Recent } from "./recent.ts";
import { isGroup } from "./send.ts";

const REMEMBERED = 2000;

/**
 * Lets an edited message through if it is a private one that now says something else than what was read before.
 * Silence otherwise: Telegram reports an edit too when a live location moves or a link gets its preview, and in a group
 * the talk has moved on.
 */
export function onlyNewWording(): Middleware<BotContext> {
  const read = new Recent<string, string>(REMEMBERED);
  return async (ctx, next) => {
    const text = ctx.msg?.text ?? ctx.msg?.caption ?? "";
    const key = `${ctx.chat?.id}/${ctx.msg?.message_id}`;
    if (ctx.editedMessage && (isGroup(ctx) || text === "" || read.get(key) === text)) return;
    read.set(key, text);
    await next();
  };
}
