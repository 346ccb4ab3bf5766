import type { Middleware } from "grammy";
import type { Answer } from "../answer/answer-question.ts";
import type { BotContext } from "./bot-context.ts";
import { conversationOf } from "./conversation-of.ts";
import { isGroup, send } from "./send.ts";
import { shortReply } from "./short-reply.ts";
import { formatReply } from "./telegram-format.ts";
import { whileTyping } from "./while-typing.ts";

/** Everything else that is said to the bot is a question. */
export function questions(answer: Answer): Middleware<BotContext> {
  return (ctx) => answerQuestion(ctx, answer);
}

/** Answers what was said; the answer to an edited question replies to it, so that it is clear what it belongs to. */
export async function answerQuestion(ctx: BotContext, answer: Answer): Promise<void> {
  const { language, replies } = ctx.settings;
  const question = {
    text: ctx.said.text,
    conversation: conversationOf(ctx),
    ...(language ? { language } : {}),
  };
  const reply = await whileTyping(ctx, () => answer(question));
  const messages = formatReply(replies === "short" ? shortReply(reply) : reply);
  if (messages.length === 0) throw new Error("the reply has no words");
  await send(ctx, messages, { asReply: isGroup(ctx) || ctx.editedMessage !== undefined });
}
