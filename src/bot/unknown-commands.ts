import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** A command that no feature before this one took: a short help. */
export const unknownCommands: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.said.command === null) return next();
  await sendPhrase(ctx, PHRASES[ctx.said.language].unknownCommand);
};
