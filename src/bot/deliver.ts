import { type Api, GrammyError } from "grammy";
import type { Log } from "../log.ts";
import type { State } from "../state/open-state.ts";
import type { Letter } from "../state/outbox.ts";
import { describeError } from "./errors.ts";
import { isQuiet } from "./read-settings.ts";
import { AS_HTML, markupOf } from "./send.ts";

/** How often what could not be delivered is tried again, and what waits for the end of quiet hours is looked at. */
const AGAIN_MS = 60_000;

export interface Delivery {
  /** Sends what can be sent now; of calls at once, one works for all. */
  deliver(): Promise<void>;
  /** Tries no more, and resolves when nothing is being sent. */
  stop(): Promise<void>;
}

/**
 * Sends the letters of the outbox: each once, in order, none in the quiet hours of its group. A letter that Telegram
 * refuses is given up; of a chat that the bot may write to no longer, so are all others and what is watched there.
 */
export function startDelivery(
  api: Api,
  state: Pick<State, "outbox" | "watches" | "groupSettings">,
  { now, log }: { now: () => number; log: Log },
): Delivery {
  let last: Promise<void> = Promise.resolve();
  let isOver = false;
  const work = async () => {
    for (const letter of state.outbox.all()) {
      if (isOver) return;
      if (isQuiet(state.groupSettings.of(letter.chat).quiet, now())) continue;
      if (!(await deliverLetter(letter))) return;
    }
  };
  /** False where Telegram cannot be reached or wants no more for now: the letter stays. */
  const deliverLetter = async (letter: Letter): Promise<boolean> => {
    try {
      await send(api, letter);
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code === 429 || error.error_code >= 500) {
        log("warn", "letter-waits", describeError(error));
        return false;
      }
      log("info", "letter-refused", describeError(error));
      if (error.error_code === 403) {
        state.watches.removeChat(letter.chat);
        state.outbox.removeChat(letter.chat);
      }
    }
    state.outbox.remove(letter.id);
    return true;
  };
  const deliver = () => {
    last = last.then(work).catch((error: unknown) => log("error", "delivery-failed", describeError(error)));
    return last;
  };
  const timer = setInterval(deliver, AGAIN_MS);
  timer.unref();
  void deliver();
  return {
    deliver,
    async stop() {
      isOver = true;
      clearInterval(timer);
      await last;
    },
  };
}

async function send(api: Api, { chat, topic, replyTo, html, button }: Letter): Promise<void> {
  await api.sendMessage(Number(chat), html, {
    ...AS_HTML,
    ...(topic === "" ? {} : { message_thread_id: Number(topic) }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(button === null ? {} : markupOf([[button]])),
  });
}
