import type { Middleware, Transformer } from "grammy";
import type { Log } from "../log.ts";
import type { State } from "../state/open-state.ts";
import type { BotContext } from "./bot-context.ts";

/** A group that becomes a supergroup gets a new id: all that is kept of it moves there. The notice says nothing else. */
export function followMigration({ moveChat }: Pick<State, "moveChat">, log: Log): Middleware<BotContext> {
  return async (ctx, next) => {
    const from = ctx.message?.migrate_from_chat_id ?? (ctx.message?.migrate_to_chat_id && ctx.chat?.id);
    const to = ctx.message?.migrate_to_chat_id ?? (ctx.message?.migrate_from_chat_id && ctx.chat?.id);
    if (from === undefined || to === undefined) return next();
    moveChat(String(from), String(to));
    log("info", "group-became-supergroup", { update: ctx.update.update_id });
  };
}

/** Sends to the supergroup what was meant for the group that it was: Telegram names it when it refuses. */
export function sendToSupergroup({ moveChat }: Pick<State, "moveChat">): Transformer {
  return async (previous, method, payload, signal) => {
    const result = await previous(method, payload, signal);
    const to = result.ok ? undefined : result.parameters?.migrate_to_chat_id;
    if (to === undefined || !("chat_id" in payload)) return result;
    moveChat(String(payload.chat_id), String(to));
    return previous(method, { ...payload, chat_id: to }, signal);
  };
}
