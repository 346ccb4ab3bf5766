import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { Recent } from "./recent.ts";

/** Ten times what one call of getUpdates can bring. */
const REMEMBERED = 1000;

/** Lets each update id through once: after a broken connection Telegram may deliver an update again. */
export function dropRepeatedUpdates(): Middleware<BotContext> {
  const seen = new Recent<number, true>(REMEMBERED);
  return async ({ update }, next) => {
    if (seen.get(update.update_id)) return;
    seen.set(update.update_id, true);
    await next();
  };
}
