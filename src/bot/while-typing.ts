import type { BotContext } from "./bot-context.ts";
import { topicOf } from "./send.ts";

/** Most answers are there before; what a person does not notice needs no call. */
const FIRST_AFTER_MS = 500;
/** Telegram shows the status for five seconds. */
const AGAIN_AFTER_MS = 4500;

/** Does the work, and shows "typing" in the chat if it takes longer than a blink. */
export async function whileTyping<T>(ctx: BotContext, work: () => Promise<T>): Promise<T> {
  const show = () => {
    timer = setTimeout(show, AGAIN_AFTER_MS);
    // A status that does not arrive is no reason to lose the answer.
    ctx.replyWithChatAction("typing", topicOf(ctx)).catch(() => {});
  };
  let timer = setTimeout(show, FIRST_AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
