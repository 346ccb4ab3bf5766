import type { Middleware } from "grammy";
import { z } from "zod";
import type { Log } from "../log.ts";
import type { Buttons } from "../state/buttons.ts";
import type { BotContext } from "./bot-context.ts";
import { describeError } from "./errors.ts";
import { STAFF } from "./phrases/staff.ts";
import { appLanguage } from "./read-message.ts";

/** What every button says: which feature it belongs to and in which language that speaks. */
const action = z.looseObject({ feature: z.string(), language: z.enum(["vi", "en"]) });
export type Action = z.infer<typeof action>;

/** A feature with buttons; it returns what the person reads in passing, or nothing. */
export interface ButtonFeature {
  feature: string;
  press(ctx: BotContext, action: Action): Promise<string | undefined>;
}

/** A feature whose buttons say what `schema` says; a button of another form has expired. */
export function buttonFeature<T extends z.ZodObject>(
  feature: string,
  schema: T,
  press: (ctx: BotContext, action: z.infer<T> & Action) => Promise<string | undefined>,
): ButtonFeature {
  return {
    feature,
    async press(ctx, given) {
      const parsed = schema.loose().safeParse(given);
      return parsed.success ? press(ctx, parsed.data as z.infer<T> & Action) : STAFF[given.language].expired;
    },
  };
}

/**
 * Presses of buttons, which end here. Each is answered, so that the app stops waiting: also one that is not the
 * person's, has expired, or was made up.
 */
export function presses(buttons: Buttons, features: ButtonFeature[], log: Log): Middleware<BotContext> {
  return async (ctx, next) => {
    const query = ctx.callbackQuery;
    if (!query) return next();
    const found = action.safeParse(
      buttons.find(query.data ?? "", String(ctx.chat?.id), String(query.from.id)),
    );
    const feature = features.find((candidate) => candidate.feature === found.data?.feature);
    const spoken = found.data?.language ?? appLanguage(ctx.from);
    let says: string | undefined = STAFF[spoken].failed;
    try {
      says = found.data && feature ? await feature.press(ctx, found.data) : STAFF[spoken].expired;
    } finally {
      // A query that waited too long takes no answer any more.
      await ctx
        .answerCallbackQuery(says === undefined ? {} : { text: says.slice(0, 200) })
        .catch((error: unknown) => log("info", "press-not-answered", describeError(error)));
    }
  };
}
