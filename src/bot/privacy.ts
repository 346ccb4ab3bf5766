import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** /privacy: what is kept, for how long, and how to have it deleted. */
export const privacy = onCommand("privacy", (ctx) => sendPhrase(ctx, PHRASES[ctx.said.language].privacy));
