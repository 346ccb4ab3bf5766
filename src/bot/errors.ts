import { type ErrorHandler, GrammyError, HttpError, type Middleware } from "grammy";
import type { Log } from "../log.ts";
import type { BotContext } from "./bot-context.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { appLanguage } from "./read-message.ts";
import { sendPhrase } from "./send.ts";

/** Whom Telegram lets the bot write to no longer: who blocked it, a group that threw it out. */
const FORBIDDEN = 403;
const TOO_MANY_REQUESTS = 429;

/**
 * Catches what the features throw, logs it and apologises in the language of the message, unless the apology could not
 * arrive either.
 */
export function apologiseForErrors(log: Log): Middleware<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const code = error instanceof GrammyError ? error.error_code : null;
      if (code === FORBIDDEN) return log("info", "cannot-write-to-chat", { update: ctx.update.update_id });
      log("error", "update-failed", { update: ctx.update.update_id, ...describeError(error) });
      if (code !== TOO_MANY_REQUESTS) await apologise(ctx, log);
    }
  };
}

/** For what no middleware caught: the update is lost, the bot goes on. */
export function logUncaught(log: Log): ErrorHandler<BotContext> {
  return ({ error, ctx }) =>
    log("error", "update-failed", { update: ctx.update.update_id, ...describeError(error) });
}

async function apologise(ctx: BotContext, log: Log): Promise<void> {
  if (!ctx.msg) return;
  const language = ctx.said?.language ?? appLanguage(ctx.from);
  try {
    await sendPhrase(ctx, PHRASES[language].apology);
  } catch (error) {
    log("warn", "apology-failed", { update: ctx.update.update_id, ...describeError(error) });
  }
}

/**
 * What may be logged of an error: its kind, its code and where it was thrown. Messages of errors can hold the words of
 * the person, those of the Telegram client the token.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof GrammyError) {
    return { error: "GrammyError", method: error.method, code: error.error_code, says: error.description };
  }
  if (error instanceof HttpError) return { error: "HttpError", code: codeOf(error.error) };
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.constructor.name, code: codeOf(error), at: framesOf(error) };
}

function codeOf(error: unknown): string | number | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "number" || (typeof code === "string" && /^\w{1,40}$/.test(code)) ? code : undefined;
}

/** The first three places of the stack, which follow the message. */
function framesOf(error: Error): string {
  const stack = error.stack ?? "";
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length);
  const places = [...afterMessage.matchAll(/^ {4}at (.+)$/gm)].map(([, place]) => place);
  return places.slice(0, 3).join(" < ");
}
