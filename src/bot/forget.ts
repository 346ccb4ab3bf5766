import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** /forget: deletes what is kept about the person who says so, and says what that was. */
export function forget({ state }: Pick<BotDeps, "state">): Middleware<BotContext> {
  return onCommand("forget", async (ctx) => {
    state.forget(String(ctx.from?.id ?? ""));
    await sendPhrase(ctx, PHRASES[ctx.said.language].forgotten);
  });
}
