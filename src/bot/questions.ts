import type { Middleware } from "grammy";
import { z } from "zod";
import { splitQuestions } from "../answer/split-questions.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { pressKind } from "./buttons.ts";
import { conversationOf } from "./conversation-of.ts";
import { deliverReply } from "./deliver-reply.ts";
import { factsOf } from "./facts-of.ts";
import { noteQuestion } from "./note-question.ts";
import type { ButtonFeature } from "./press.ts";
import { appLanguage, NOTHING_SAID } from "./read-message.ts";
import { isGroup } from "./send.ts";
import { sendFactsFile } from "./send-facts-file.ts";
import { whileTyping } from "./while-typing.ts";

/** A button that asks a question. */
export const askPress = pressKind("ask", z.object({ question: z.string() }));

/** Everything else that is said to the bot is a question. */
export function questions(deps: BotDeps): Middleware<BotContext> {
  return (ctx) => answerQuestion(ctx, deps);
}

export function questionButtons(deps: BotDeps): ButtonFeature {
  return askPress.answeredBy(async (ctx, { question, language }) => {
    ctx.said = { ...NOTHING_SAID, text: question, language, chosen: language };
    await answerQuestion(ctx, deps);
    return undefined;
  });
}

/**
 * Answers what was said, point by point where it was several questions, and those with a table of all their figures; the
 * answer to an edited question replies to it, so that it is clear what it belongs to.
 */
export async function answerQuestion(ctx: BotContext, deps: BotDeps): Promise<void> {
  const { text, chosen } = ctx.said;
  const question = {
    ...{ text, conversation: conversationOf(ctx), appLanguage: appLanguage(ctx.from) },
    ...(chosen ? { language: chosen } : {}),
  };
  const reply = await whileTyping(ctx, () => deps.answer(question));
  noteQuestion(ctx, reply, deps.state, deps.log);
  await deliverReply(ctx, reply, deps, { asReply: isGroup(ctx) || ctx.editedMessage !== undefined });
  const facts = factsOf(reply);
  const wasSeveral = splitQuestions(text).length > 1 && facts.length > 1 && !ctx.editedMessage;
  if (wasSeveral) await sendFactsFile(ctx, deps.table, { id: facts }, reply.language);
}
