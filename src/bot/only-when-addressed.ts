import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { COMMANDS } from "./commands.ts";
import type { Said } from "./read-message.ts";
import { isGroup } from "./send.ts";

/**
 * When to answer: in private always, in groups only when mentioned, replied to or commanded. A command for another bot
 * is nowhere ours, and a bare one in a group only if it is one of our commands.
 */
export const onlyWhenAddressed: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.said.command?.for === "another-bot") return;
  if (isGroup(ctx) && !isAddressed(ctx.said)) return;
  await next();
};

function isAddressed({ mentioned, replied, command }: Said): boolean {
  if (command?.for === "any-bot") return mentioned || COMMANDS.some((name) => name === command.name);
  return mentioned || replied || command !== null;
}
