import { createHash } from "node:crypto";
import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { Recent } from "./recent.ts";
import { isGroup } from "./send.ts";

const REMEMBERED = 2000;

/**
 * Lets an edited message through if it now says something else than what was read before: a private one, and in a group
 * one that was answered, whose answer is to change with it. Silence otherwise: Telegram reports an edit too when a live
 * location moves or a link gets its preview.
 */
export function onlyNewWording({ state }: Pick<BotDeps, "state">): Middleware<BotContext> {
  const read = new Recent<string, string>(REMEMBERED);
  return async (ctx, next) => {
    const text = ctx.msg?.text ?? ctx.msg?.caption ?? "";
    // A hash tells whether words changed without keeping them.
    const hash = createHash("sha256").update(text).digest("base64");
    const [chat, message] = [String(ctx.chat?.id), ctx.msg?.message_id ?? 0];
    const key = `${chat}/${message}`;
    if (ctx.editedMessage && (text === "" || read.get(key) === hash)) return;
    if (ctx.editedMessage && isGroup(ctx) && state.sentAnswers.to(chat, message) === null) return;
    read.set(key, hash);
    await next();
  };
}
