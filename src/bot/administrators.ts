import type { BotContext } from "./bot-context.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { sendPlain } from "./send-plain.ts";

/** Whether the update is of an administrator of the bot, in the private chat, where nobody looks on. */
export function isAdministrator({ from, chat }: BotContext, adminIds: number[]): boolean {
  return chat?.type === "private" && from !== undefined && adminIds.includes(from.id);
}

/** Does what only administrators may do in private; tells everybody else why not. */
export async function asAdministrator(
  ctx: BotContext,
  adminIds: number[],
  work: () => Promise<void>,
): Promise<void> {
  if (isAdministrator(ctx, adminIds)) return work();
  const phrases = NEWSROOM[ctx.said.language];
  const isOne = ctx.from !== undefined && adminIds.includes(ctx.from.id);
  await sendPlain(ctx, isOne ? phrases.onlyInPrivate : phrases.onlyAdministrators(ctx.from?.id ?? 0));
}
