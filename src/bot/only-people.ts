import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";

/**
 * Lets only people's own messages through: no bots (two of them would talk for ever), nothing that was sent by way of
 * a bot, no channel posts, nor their copies in a discussion group. Who writes as the group or as a channel counts
 * as a person, although Telegram names a bot as the sender there.
 */
export const onlyPeople: Middleware<BotContext> = async ({ message, editedMessage }, next) => {
  const written = message ?? editedMessage;
  if (!written || written.via_bot || written.is_automatic_forward) return;
  if (written.from?.is_bot && !written.sender_chat) return;
  await next();
};
