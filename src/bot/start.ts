import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** /start: who the bot is, and what to ask it. */
export const start = onCommand("start", (ctx) => sendPhrase(ctx, PHRASES[ctx.said.language].start));
