import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** /privacy: what is kept and for how long, what others get to read, and how to have it deleted. */
export function privacy({ sendsQuestions }: Pick<BotDeps, "sendsQuestions">): Middleware<BotContext> {
  return onCommand("privacy", (ctx) => sendPhrase(ctx, PHRASES[ctx.said.language].privacy(sendsQuestions)));
}
