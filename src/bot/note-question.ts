import type { Reply } from "../domain.ts";
import type { Log } from "../log.ts";
import type { State } from "../state/open-state.ts";
import type { BotContext } from "./bot-context.ts";
import { isGroup } from "./send.ts";
import { withoutNames } from "./without-names.ts";

/** Counts a question, and keeps the words of one that nothing was found for; who asked is not kept. */
export function noteQuestion(
  ctx: BotContext,
  reply: Reply,
  { questionLog }: Pick<State, "questionLog">,
  log: Log,
): void {
  try {
    questionLog.count(["questions", reply.outcome, reply.language, ...(isGroup(ctx) ? ["groups"] : [])]);
    if (reply.outcome === "unknown")
      questionLog.keepUnanswered({ question: withoutNames(ctx.said.text), language: reply.language });
  } catch (error) {
    // Counting is no reason to lose an answer.
    log("error", "question not counted", { error });
  }
}
