import type { Context } from "grammy";
import type { Said } from "./read-message.ts";

/** An update of a person's message, with what was said in it. */
export type BotContext = Context & { said: Said };
