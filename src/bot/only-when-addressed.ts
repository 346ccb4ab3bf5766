import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { ALL_COMMANDS } from "./commands.ts";
import type { Said } from "./read-message.ts";
import { isGroup } from "./send.ts";

/**
 * When to answer: in private always, in groups only when mentioned, replied to or commanded, or for a
 * post that the group wants checked. A command for another bot
 * is nowhere ours, and a bare one in a group only if it is one of our commands.
 */
export const onlyWhenAddressed: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.said.command?.for === "another-bot") return;
  if (isGroup(ctx) && !isAddressed(ctx.said) && !isPostToCheck(ctx)) return;
  await next();
};

/** A forwarded post in a group that wants each of them checked, outside its quiet hours. */
function isPostToCheck({ msg, settings, isQuiet }: BotContext): boolean {
  return settings.forwarded && !isQuiet && msg?.forward_origin !== undefined;
}

function isAddressed({ mentioned, replied, command }: Said): boolean {
  if (command?.for === "any-bot") return mentioned || ALL_COMMANDS.includes(command.name);
  return mentioned || replied || command !== null;
}
