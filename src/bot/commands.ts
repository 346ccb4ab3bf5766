import type { Api, Middleware } from "grammy";
import type { BotCommandScope } from "grammy/types";
import type { Language } from "../domain.ts";
import type { Log } from "../log.ts";
import type { BotContext } from "./bot-context.ts";
import { describeError } from "./errors.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { STAFF } from "./phrases/staff.ts";

/** The commands of the menu, in its order. */
export const COMMANDS = [
  "ask",
  "check",
  "facts",
  "chart",
  "compare",
  "history",
  "cite",
  "export",
  "sources",
  "lang",
  "privacy",
  "forget",
  "help",
  "start",
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Those of the menu for everybody, of groups, and of the private chats of administrators. */
export const STAFF_COMMANDS = {
  everybody: ["watch", "unwatch"],
  groups: ["settings"],
  administrators: ["add", "remove", "undo", "review", "unanswered", "stats"],
} as const;
export type StaffCommand = (typeof STAFF_COMMANDS)[keyof typeof STAFF_COMMANDS][number];

/** Every command, whoever may use it. */
export const ALL_COMMANDS: readonly string[] = [...COMMANDS, ...Object.values(STAFF_COMMANDS).flat()];

/** A feature that answers one command. */
export function onCommand(
  name: CommandName | StaffCommand,
  handle: (ctx: BotContext) => Promise<void>,
): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.said.command?.name !== name) return next();
    await handle(ctx);
  };
}

/**
 * Fills the menus that Telegram shows for "/": English for English apps, Vietnamese for all others. Groups and
 * administrators see theirs beside those of everybody; an administrator who never wrote to the bot has none yet.
 */
export async function registerCommands(api: Api, adminIds: number[], log: Log): Promise<void> {
  await register(api, { type: "default" }, []);
  await register(api, { type: "all_group_chats" }, STAFF_COMMANDS.groups);
  for (const id of adminIds) {
    await register(api, { type: "chat", chat_id: id }, STAFF_COMMANDS.administrators).catch(
      (error: unknown) => log("info", "administrator-without-menu", describeError(error)),
    );
  }
}

async function register(api: Api, scope: BotCommandScope, more: readonly StaffCommand[]): Promise<void> {
  await api.setMyCommands(menuIn("vi", more), { scope });
  await api.setMyCommands(menuIn("en", more), { scope, language_code: "en" });
}

function menuIn(language: Language, more: readonly StaffCommand[]) {
  const own = COMMANDS.map((name) => ({ command: name, description: PHRASES[language].menu[name] }));
  const staff = [...STAFF_COMMANDS.everybody, ...more];
  return [...own, ...staff.map((name) => ({ command: name, description: STAFF[language].menu[name] }))];
}
