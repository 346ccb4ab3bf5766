import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { conversationOf } from "./conversation-of.ts";
import { noteGiven } from "./note-given.ts";
import { noteQuestion } from "./note-question.ts";
import { isGroup, send } from "./send.ts";
import { shortReply } from "./short-reply.ts";
import { formatReply } from "./telegram-format.ts";
import { whileTyping } from "./while-typing.ts";

export type Deps = Pick<BotDeps, "answer" | "state" | "log">;

/** Everything else that is said to the bot is a question. */
export function questions(deps: Deps): Middleware<BotContext> {
  return (ctx) => answerQuestion(ctx, deps);
}

/** Answers what was said; the answer to an edited question replies to it, so that it is clear what it belongs to. */
export async function answerQuestion(ctx: BotContext, { answer, state, log }: Deps): Promise<void> {
  const { language, replies } = ctx.settings;
  const question = {
    text: ctx.said.text,
    conversation: conversationOf(ctx),
    ...(language ? { language } : {}),
  };
  const reply = await whileTyping(ctx, () => answer(question));
  noteQuestion(ctx, reply, state, log);
  const messages = formatReply(replies === "short" ? shortReply(reply) : reply);
  if (messages.length === 0) throw new Error("the reply has no words");
  const [first] = await send(ctx, messages, { asReply: isGroup(ctx) || ctx.editedMessage !== undefined });
  if (first !== undefined) noteGiven(ctx, reply, first, state, log);
}
