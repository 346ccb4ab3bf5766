import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { conversationOf } from "./conversation-of.ts";
import { factsOf } from "./facts-of.ts";
import { whileTyping } from "./while-typing.ts";

/** Facts that a command is about, and the passages where what was answered were words. */
export interface AskedFor {
  facts: string[];
  passages: string[];
  language: Language;
}

/**
 * What a command is about: the question behind it, else the answer that it replies to, else the last answer of the
 * conversation; null where there is none of them.
 */
export async function askedFacts(ctx: BotContext, { answer, state }: BotDeps): Promise<AskedFor | null> {
  const { text, chosen } = ctx.said;
  if (text !== "") {
    const question = { text, ...(chosen ? { language: chosen } : {}) };
    const reply = await whileTyping(ctx, () => answer(question));
    if (reply.outcome !== "answered") return null;
    const passages = reply.citations.map(({ passage }) => passage);
    return { facts: factsOf(reply), passages, language: reply.language };
  }
  const repliedTo = ctx.msg?.reply_to_message;
  const chat = String(ctx.chat?.id ?? "");
  return (
    (repliedTo ? state.sentAnswers.sentAs(chat, repliedTo.message_id) : null) ??
    state.sentAnswers.last(conversationOf(ctx))
  );
}
