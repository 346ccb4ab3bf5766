import type { BotContext } from "./bot-context.ts";

/**
 * Sends HTML messages to where the message at hand was written: into its topic, and in groups, or where `asReply` says
 * so, as a reply to it. Each is longer than nothing and not longer than Telegram takes.
 */
export async function send(
  ctx: BotContext,
  messages: string[],
  { asReply = isGroup(ctx) } = {},
): Promise<void> {
  const { msg } = ctx;
  if (!msg) return;
  for (const [index, html] of messages.entries()) {
    await ctx.api.sendMessage(msg.chat.id, html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...topicOf(ctx),
      ...(asReply && index === 0
        ? { reply_parameters: { message_id: msg.message_id, allow_sending_without_reply: true } }
        : {}),
    });
  }
}

/** Sends words of the bot's own, which are HTML already. */
export async function sendPhrase(ctx: BotContext, html: string): Promise<void> {
  await send(ctx, [html]);
}

/** A thread id is a topic's only where the message says so: replies in plain groups carry one too. */
export function topicOf({ msg }: BotContext): { message_thread_id?: number } {
  return msg?.is_topic_message && msg.message_thread_id !== undefined
    ? { message_thread_id: msg.message_thread_id }
    : {};
}

export function isGroup({ chat }: BotContext): boolean {
  return chat?.type === "group" || chat?.type === "supergroup";
}
