import type { Middleware } from "grammy";
import { z } from "zod";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf, pressKind } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";
import { send, sendPhrase } from "./send.ts";

type State = Pick<BotDeps, "state">;
const CHOICES = ["automatic", "vi", "en"] as const;
type Choice = (typeof CHOICES)[number];
const choicePress = pressKind("language", z.object({ choice: z.enum(CHOICES) }));

/** A group's language, else that which a person chose, counts for more than what a message is written in. */
export function speakChosenLanguage({ state, log }: Pick<BotDeps, "state" | "log">): Middleware<BotContext> {
  return async (ctx, next) => {
    const chosen = ctx.settings.language ?? choiceOf(ctx, { state, log });
    if (chosen) ctx.said = { ...ctx.said, language: chosen, chosen };
    await next();
  };
}

/** The language that a person chose; null where that is automatic, or the state fails. */
export function choiceOf(
  { from }: BotContext,
  { state, log }: Pick<BotDeps, "state" | "log">,
): Language | null {
  try {
    return state.languages.find(String(from?.id ?? ""));
  } catch (error) {
    log("error", "state-failed", { error });
    return null;
  }
}

/** /lang: automatic, Vietnamese or English, by buttons or by a word behind the command. */
export function lang({ state }: State): Middleware<BotContext> {
  return onCommand("lang", async (ctx) => {
    const { text, language } = ctx.said;
    const named = NAMES.find(({ pattern }) => pattern.test(text));
    if (named) return choose(ctx, named.choice, language, { state });
    const { chooseLanguage, languages } = PHRASES[language];
    const rows = CHOICES.map((choice) => [choicePress.button(languages[choice], { choice })]);
    const keyboard = keyboardOf(rows, language, conversationOf(ctx), state.buttons);
    await send(ctx, [chooseLanguage], { keyboard });
  });
}

export function languageButtons({ state }: State): ButtonFeature {
  return choicePress.answeredBy(async (ctx, { choice, language }) => {
    await choose(ctx, choice, language, { state });
    return undefined;
  });
}

async function choose(ctx: BotContext, choice: Choice, language: Language, { state }: State): Promise<void> {
  const chosen = choice === "automatic" ? null : choice;
  state.languages.keep(String(ctx.from?.id ?? ""), chosen);
  await sendPhrase(ctx, PHRASES[chosen ?? language].languageChosen[choice]);
}

const NAMES: { choice: Choice; pattern: RegExp }[] = [
  { choice: "vi", pattern: /^(?:vi|vn|tiếng việt|tieng viet|vietnamese)$/iu },
  { choice: "en", pattern: /^(?:en|eng|english|tiếng anh|tieng anh)$/iu },
  { choice: "automatic", pattern: /^(?:auto|automatic|tự động|tu dong)$/iu },
];
