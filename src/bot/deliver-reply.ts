import { GrammyError } from "grammy";
import type { Reply } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf } from "./buttons.ts";
import { conversationOf } from "./conversation-of.ts";
import { factsOf } from "./facts-of.ts";
import { noteGiven } from "./note-given.ts";
import { replyButtons } from "./reply-buttons.ts";
import { AS_HTML, isGroup, type Keyboard, markupOf, send } from "./send.ts";
import { shortReply } from "./short-reply.ts";
import { formatReply } from "./telegram-format.ts";

/** Sends a reply with its buttons, or puts it in the place of the reply to the same message before it was edited. */
export async function deliverReply(
  ctx: BotContext,
  reply: Reply,
  deps: BotDeps,
  { asReply = isGroup(ctx) } = {},
): Promise<void> {
  const messages = formatReply(ctx.settings.replies === "short" ? shortReply(reply) : reply);
  if (messages.length === 0) throw new Error("the reply has no words");
  const { sentAnswers, askedFacts, givenFigures } = deps.state;
  const conversation = conversationOf(ctx);
  const question = ctx.msg?.message_id ?? 0;
  const rows = await replyButtons(reply, deps.table);
  const keyboard =
    keeping(deps, () => keyboardOf(rows, reply.language, conversation, deps.state.buttons)) ?? [];
  const before = ctx.editedMessage ? keeping(deps, () => sentAnswers.to(conversation.chat, question)) : null;
  const sent = before
    ? await replace(ctx, before.messages, messages, keyboard)
    : await send(ctx, messages, { asReply, keyboard });
  if (before) keeping(deps, () => givenFigures.dropMessages(conversation.chat, before.messages));
  if (sent[0] !== undefined) noteGiven(ctx, reply, sent[0], deps.state, deps.log);
  const facts = factsOf(reply);
  const passages = facts.length > 0 ? [] : [...new Set(reply.citations.map(({ passage }) => passage))];
  keeping(deps, () => {
    sentAnswers.keep(conversation, question, { language: reply.language, facts, passages, messages: sent });
    askedFacts.count(facts);
  });
}

/** A state that fails costs the buttons or the memory of an answer, not the answer. */
function keeping<T>({ log }: BotDeps, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    log("error", "state-failed", { error });
    return null;
  }
}

/** Messages in the place of others: as many as fit are edited, more are sent, what is left over is deleted. */
async function replace(
  ctx: BotContext,
  old: number[],
  messages: string[],
  keyboard: Keyboard,
): Promise<number[]> {
  const kept: number[] = [];
  const chat = ctx.msg?.chat.id ?? 0;
  for (const [index, id] of old.slice(0, messages.length).entries()) {
    const isLast = index === messages.length - 1;
    const edit = () =>
      ctx.api.editMessageText(chat, id, messages[index] ?? "", {
        ...AS_HTML,
        ...(isLast ? markupOf(keyboard) : {}),
      });
    if (!(await isDone(edit))) break;
    kept.push(id);
  }
  const added = await send(ctx, messages.slice(kept.length), { asReply: true, keyboard });
  for (const id of old.slice(kept.length)) await isDone(() => ctx.api.deleteMessage(chat, id));
  return [...kept, ...added];
}

/** False where the message is gone or too old; one that already says the same is as it should be. */
async function isDone(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
    return error.description.includes("message is not modified");
  }
}
