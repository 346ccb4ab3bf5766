import { GrammyError } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { BotContext } from "./bot-context.ts";
import { cutText } from "./rich-text.ts";

/** Rows of buttons: what stands on each, and the id of what it does, the address it opens or the text it copies. */
export type Keyboard = ({ text: string } & ({ id: string } | { url: string } | { copies: string }))[][];

/** Telegram's limit for what a button copies. */
export const MOST_COPIED = 256;
/** Phones cut longer labels, and not at a good place. */
export const LABEL_LIMIT = 60;

/** How words of the bot are read. */
export const AS_HTML = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

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
      ...AS_HTML,
      ...placeOf(ctx, asReply && index === 0),
      ...(keyboard?.length && index === messages.length - 1 ? markupOf(keyboard) : {}),
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
      ...AS_HTML,
      ...markupOf(keyboard),
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (!/not modified/.test(error.description)) await send(ctx, [html], { asReply: false, keyboard });
  }
}

/** Buttons as Telegram takes them; no buttons where there is none. */
export function markupOf(keyboard: Keyboard): { reply_markup: InlineKeyboardMarkup } {
  const shown = (button: Keyboard[number][number]) => {
    const text = cutText(button.text, LABEL_LIMIT);
    if ("url" in button) return { text, url: button.url };
    if ("copies" in button) return { text, copy_text: { text: cutText(button.copies, MOST_COPIED) } };
    return { text, callback_data: button.id };
  };
  return { reply_markup: { inline_keyboard: keyboard.map((row) => row.map(shown)) } };
}

/** Where and how something is sent: in the topic of the message at hand, as a reply to it, without a sound in quiet hours. */
export function placeOf(ctx: BotContext, asReply = isGroup(ctx)) {
  const message_id = ctx.msg?.message_id;
  return {
    ...topicOf(ctx),
    ...(ctx.isQuiet ? { disable_notification: true } : {}),
    // A message that was deleted meanwhile is answered all the same.
    ...(asReply && message_id !== undefined
      ? { reply_parameters: { message_id, allow_sending_without_reply: true } }
      : {}),
  };
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
