import type { BotContext } from "./bot-context.ts";
import { paragraph, toMessages } from "./rich-text.ts";
import { type Keyboard, replaceMessage, send } from "./send.ts";

/** Sends words as they are: what looks like markup in them is none. */
export async function sendPlain(ctx: BotContext, text: string, keyboard?: Keyboard): Promise<void> {
  await send(ctx, toMessages([paragraph([{ text }])]), keyboard ? { keyboard } : {});
}

/** Shows words as they are in the message whose button was pressed. */
export async function replacePlain(ctx: BotContext, text: string, keyboard: Keyboard = []): Promise<void> {
  await replaceMessage(ctx, toMessages([paragraph([{ text }])])[0] ?? "", keyboard);
}
