import { onCommand } from "./commands.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { sendPhrase } from "./send.ts";

/** /help: how to ask, in private and in groups. */
export const help = onCommand("help", (ctx) =>
  sendPhrase(ctx, PHRASES[ctx.said.language].help(ctx.me.username)),
);
