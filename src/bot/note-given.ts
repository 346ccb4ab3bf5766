import type { Reply } from "../domain.ts";
import type { Log } from "../log.ts";
import type { State } from "../state/open-state.ts";
import type { BotContext } from "./bot-context.ts";
import { conversationOf } from "./conversation-of.ts";

/** Keeps which facts a message stands on, so that its chat hears of it when one of them is corrected. */
export function noteGiven(
  ctx: BotContext,
  reply: Reply,
  message: number,
  { givenFigures }: Pick<State, "givenFigures">,
  log: Log,
): void {
  const facts = reply.figures
    .filter(({ role }) => role !== "context")
    .flatMap(({ fact, from }) => (fact === null ? from : [fact]));
  if (reply.outcome !== "answered" || facts.length === 0) return;
  try {
    givenFigures.keep(conversationOf(ctx), message, [...new Set(facts)], reply.language);
  } catch (error) {
    log("error", "given figures not kept", { error });
  }
}
