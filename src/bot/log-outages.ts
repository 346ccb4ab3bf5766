import { HttpError, type Transformer } from "grammy";
import type { Log } from "../log.ts";
import { describeError } from "./errors.ts";

/** Logs when Telegram cannot be reached, and when it can again: one line each, however often the bot tries. */
export function logOutages(log: Log): Transformer {
  let isOut = false;
  return async (previous, method, payload, signal) => {
    try {
      const result = await previous(method, payload, signal);
      if (isOut) log("info", "telegram-reached-again");
      isOut = false;
      return result;
    } catch (error) {
      if (error instanceof HttpError && !signal?.aborted) {
        if (!isOut) log("warn", "telegram-out-of-reach", { method, ...describeError(error) });
        isOut = true;
      }
      throw error;
    }
  };
}
