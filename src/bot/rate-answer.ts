import { z } from "zod";
import type { BotDeps } from "./bot-deps.ts";
import { pressKind } from "./buttons.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";

export const ratePress = pressKind("rate", z.object({ good: z.boolean() }));

/** The thumbs under an answer: notes what a person thinks of it, and says thanks. */
export function rateAnswer({ state }: Pick<BotDeps, "state">): ButtonFeature {
  return ratePress.answeredBy(async (ctx, { good, language }) => {
    const message = ctx.callbackQuery?.message;
    if (!message || !ctx.from) return undefined;
    const given = { chat: String(message.chat.id), message: message.message_id, person: String(ctx.from.id) };
    state.ratings.keep(given, good);
    const { thanksGood, thanksBad } = PHRASES[language];
    return good ? thanksGood : thanksBad;
  });
}
