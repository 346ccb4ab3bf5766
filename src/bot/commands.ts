import type { Api, Middleware } from "grammy";
import type { Language } from "../domain.ts";
import type { BotContext } from "./bot-context.ts";
import { PHRASES } from "./phrases/phrases.ts";

/** The commands of the menu, in its order. */
export const COMMANDS = ["ask", "check", "sources", "help", "start"] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A feature that answers one command. */
export function onCommand(
  name: CommandName,
  handle: (ctx: BotContext) => Promise<void>,
): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.said.command?.name !== name) return next();
    await handle(ctx);
  };
}

/** Fills the menu that Telegram shows for "/": English for English apps, Vietnamese for all others. */
export async function registerCommands(api: Api): Promise<void> {
  await api.setMyCommands(menuIn("vi"));
  await api.setMyCommands(menuIn("en"), { language_code: "en" });
}

function menuIn(language: Language) {
  return COMMANDS.map((name) => ({ command: name, description: PHRASES[language].menu[name] }));
}
