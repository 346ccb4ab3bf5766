import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** Somebody else's text is no question to the bot, unless it ends as one: one line says what the bot can do. */
export const forwardedPosts: Middleware<BotContext> = async (ctx, next) => {
  const isForwarded = ctx.msg?.forward_origin !== undefined && ctx.said.text !== "";
  if (!isForwarded || endsAsQuestion(ctx.said.text)) return next();
  await sendPhrase(ctx, PHRASES[ctx.said.language].forwarded);
};

function endsAsQuestion(text: string): boolean {
  return /[?？][\s\p{P}\p{Extended_Pictographic}]*$/u.test(text);
}
