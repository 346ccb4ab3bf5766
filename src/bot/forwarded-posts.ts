import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { sendReport } from "./check.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/**
 * Somebody else's text is no question to the bot, unless it ends as one: one line says what the bot can do. In a group
 * that wants forwarded posts checked, those with figures are, and of others nothing is said.
 */
export function forwardedPosts({ check }: Pick<BotDeps, "check">): Middleware<BotContext> {
  return async (ctx, next) => {
    const { text, language } = ctx.said;
    if (ctx.msg?.forward_origin === undefined || text === "") return next();
    if (ctx.settings.forwarded) {
      const report = await check(text, language);
      if (report.notes.length > 0) await sendReport(ctx, report);
    } else if (endsAsQuestion(text)) await next();
    else await sendPhrase(ctx, PHRASES[language].forwarded);
  };
}

function endsAsQuestion(text: string): boolean {
  return /[?？][\s\p{P}\p{Extended_Pictographic}]*$/u.test(text);
}
