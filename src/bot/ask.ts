import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { answerQuestion } from "./questions.ts";
import { sendPhrase } from "./send.ts";

/** /ask and a question, which in groups needs no mention. */
export function ask(deps: BotDeps): Middleware<BotContext> {
  return onCommand("ask", async (ctx) => {
    if (ctx.said.text === "") await sendPhrase(ctx, PHRASES[ctx.said.language].askWhat);
    else await answerQuestion(ctx, deps);
  });
}
