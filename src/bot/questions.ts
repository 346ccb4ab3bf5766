import type { Middleware } from "grammy";
import type { Answer } from "../answer/answer-question.ts";
import type { ConversationKey } from "../state/conversations.ts";
import type { BotContext } from "./bot-context.ts";
import { isGroup, send, topicOf } from "./send.ts";
import { formatReply } from "./telegram-format.ts";
import { whileTyping } from "./while-typing.ts";

/** Everything else that is said to the bot is a question. */
export function questions(answer: Answer): Middleware<BotContext> {
  return (ctx) => answerQuestion(ctx, answer);
}

/** Answers what was said; the answer to an edited question replies to it, so that it is clear what it belongs to. */
export async function answerQuestion(ctx: BotContext, answer: Answer): Promise<void> {
  const question = { text: ctx.said.text, conversation: conversationOf(ctx) };
  const reply = await whileTyping(ctx, () => answer(question));
  const messages = formatReply(reply);
  if (messages.length === 0) throw new Error("the reply has no words");
  await send(ctx, messages, { asReply: isGroup(ctx) || ctx.editedMessage !== undefined });
}

/** A person in a chat, or in a topic of it; who writes as a group or a channel is that group or channel. */
function conversationOf(ctx: BotContext): ConversationKey {
  const [chat, topic] = [ctx.chat?.id, topicOf(ctx).message_thread_id];
  const person = ctx.msg?.sender_chat?.id ?? ctx.from?.id;
  return { chat: String(chat ?? ""), topic: String(topic ?? ""), person: String(person ?? "") };
}
