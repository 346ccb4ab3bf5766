import type { ConversationKey } from "../state/conversations.ts";
import type { BotContext } from "./bot-context.ts";
import { topicOf } from "./send.ts";

/** A person in a chat, or in a topic of it; who writes as a group or a channel is that group or channel. */
export function conversationOf(ctx: BotContext): ConversationKey {
  const [chat, topic] = [ctx.chat?.id, topicOf(ctx).message_thread_id];
  const person = ctx.callbackQuery ? ctx.from?.id : (ctx.msg?.sender_chat?.id ?? ctx.from?.id);
  return { chat: String(chat ?? ""), topic: String(topic ?? ""), person: String(person ?? "") };
}
