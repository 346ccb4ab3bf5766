import { GrammyError } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { BotContext } from "./bot-context.ts";

/** Rows of buttons: what stands on each, and the id of what it does. */
export type Keyboard = { text: string; id: string }[][];

interface HowToSend {
  /** Default: in groups. */
  asReply?: boolean;
  /** Goes below the last message. */
  keyboard?: Keyboard;
}

/**
 * Sends HTML messages to where the message at hand was written: into its topic, and in groups, or where `asReply` says
 * so, as a reply to it. Each is longer than nothing and not longer than Telegram takes. Their ids come back.
 */
export async function send(
  ctx: BotContext,
  messages: string[],
  { asReply = isGroup(ctx), keyboard }: HowToSend = {},
): Promise<number[]> {
  const { msg } = ctx;
  const sent: number[] = [];
  if (!msg) return sent;
  for (const [index, html] of messages.entries()) {
    const message = await ctx.api.sendMessage(msg.chat.id, html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      ...topicOf(ctx),
      ...(ctx.isQuiet ? { disable_notification: true } : {}),
      ...(asReply && index === 0
        ? { reply_parameters: { message_id: msg.message_id, allow_sending_without_reply: true } }
        : {}),
      ...(keyboard && index === messages.length - 1 ? { reply_markup: markupOf(keyboard) } : {}),
    });
    sent.push(message.message_id);
  }
  return sent;
}

/** Sends words of the bot's own, which are HTML already. */
export async function sendPhrase(ctx: BotContext, html: string, keyboard?: Keyboard): Promise<void> {
  await send(ctx, [html], keyboard ? { keyboard } : {});
}

/** Shows something else in the message whose button was pressed; where that is gone, in a message of its own. */
export async function replaceMessage(ctx: BotContext, html: string, keyboard: Keyboard = []): Promise<void> {
  try {
    await ctx.editMessageText(html, {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      reply_markup: markupOf(keyboard),
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (!/not modified/.test(error.description)) await send(ctx, [html], { asReply: false, keyboard });
  }
}

function markupOf(keyboard: Keyboard): InlineKeyboardMarkup {
  return { inline_keyboard: keyboard.map((row) => row.map(({ text, id }) => ({ text, callback_data: id }))) };
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
