import type { Middleware } from "grammy";
import { isFiller } from "../answer/filler-words.ts";
import { fold } from "../text/fold.ts";
import { termTokens } from "../vocabulary/term-tokens.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { sendReport } from "./check.ts";
import { STAFF } from "./phrases/staff.ts";
import { sendPhrase } from "./send.ts";
import { whileTyping } from "./while-typing.ts";

/**
 * "Is that right?" below somebody else's message: a message that names nothing of its own asks about the one that it
 * replies to, or about the part that it quotes.
 */
export function checkAbove({ check }: Pick<BotDeps, "check">): Middleware<BotContext> {
  return async (ctx, next) => {
    const { above, text, command, language } = ctx.said;
    if (above === null || above.fromBot || command !== null || !isOnlyAsking(text)) return next();
    const report = await whileTyping(ctx, () => check(above.text, language));
    if (report.notes.length === 0) return sendPhrase(ctx, STAFF[language].nothingToCheck);
    await sendReport(ctx, report);
  };
}

/** Words that ask for a check, beside those that carry no topic anywhere. */
const ASKING = new Set(
  "check checked verify fact facts kiem tra xac minh that chuan nhi dung khong ko k hong".split(" "),
);

function isOnlyAsking(text: string): boolean {
  return termTokens(text).every(
    (token) =>
      ASKING.has(fold(text.slice(token.start, token.end))) || isFiller(token, "vi") || isFiller(token, "en"),
  );
}
