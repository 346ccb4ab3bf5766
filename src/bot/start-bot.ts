import { run } from "@grammyjs/runner";
import { type Bot, GrammyError } from "grammy";
import { InputError } from "../errors.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { registerCommands } from "./commands.ts";
import { createBot } from "./create-bot.ts";
import { startDelivery } from "./deliver.ts";
import { describeError } from "./errors.ts";
import { InFlight } from "./in-flight.ts";
import { tellChanges } from "./tell-changes.ts";

/** How long a stop waits for answers under way, so that a container's usual grace of 10 s is enough. */
const DRAIN_MS = 9000;
/** A fixed pause: the runner's own grows without end, and an hour's outage would become two. */
const RETRY_MS = 1000;
/** How soon an index that was built elsewhere is answered from. */
const FOLLOW_MS = 30_000;

export interface RunningBot {
  /** Fetches no more updates, finishes what is being answered (9 s at most), then resolves. */
  stop(): Promise<void>;
  /**
   * Resolves when a stop is done. Rejects, after what was being answered, when the bot cannot go on: its token was
   * withdrawn, or another program uses it.
   */
  ended: Promise<void>;
}

/**
 * Signs in, fills the menu of commands and answers messages from then on. Updates are handled in order within a chat
 * and side by side across chats.
 * @throws InputError where Telegram does not accept the token.
 */
export async function startBot(deps: BotDeps): Promise<RunningBot> {
  const { log } = deps;
  const inFlight = new InFlight();
  const bot = createBot(deps, inFlight);
  await signIn(bot);
  await registerCommands(bot.api, deps.config.adminIds, log).catch((error: unknown) =>
    log("warn", "commands-not-registered", describeError(error)),
  );
  if (!bot.botInfo.supports_inline_queries) {
    log("warn", "inline-mode-off", {
      says: "turn it on at @BotFather with /setinline, for figures in any chat",
    });
  }
  const runner = run(bot, {
    runner: {
      fetch: { allowed_updates: ["message", "edited_message", "callback_query", "inline_query"] },
      retryInterval: RETRY_MS,
      maxRetryTime: Number.POSITIVE_INFINITY,
      // It would print whole error objects, which hold the token.
      silent: true,
    },
  });
  const delivery = startDelivery(bot.api, deps.state, deps);
  deps.newsroom.onChanges((changes) => {
    tellChanges(changes, deps);
    void delivery.deliver();
  });
  log("info", "bot-started", { username: bot.botInfo.username });
  const following = setInterval(() => void deps.newsroom.followPublished(), FOLLOW_MS);
  following.unref();
  const finish = async () => {
    clearInterval(following);
    await delivery.stop();
    const unfinished = await inFlight.drain(DRAIN_MS);
    if (unfinished > 0) log("warn", "stopped-before-answering", { unfinished });
    log("info", "bot-stopped");
  };
  const ended = Promise.resolve(runner.task()).then(finish, async (error: unknown) => {
    log("error", "polling-ended", describeError(error));
    await finish();
    throw explain(error);
  });
  // Whoever waits for `ended` hears of it; nobody has to.
  ended.catch(() => {});
  return {
    ended,
    async stop() {
      void runner.stop();
      await ended.catch(() => {});
    },
  };
}

/** A webhook of an earlier set-up would keep all updates from polling. */
async function signIn(bot: Bot<BotContext>): Promise<void> {
  try {
    await bot.init();
    await bot.api.deleteWebhook();
  } catch (error) {
    throw explain(error);
  }
}

/** An error that may be shown: those of the Telegram client hold the token. */
function explain(error: unknown): Error {
  const code = error instanceof GrammyError ? error.error_code : null;
  if (code === 401 || code === 404)
    return new InputError("TELEGRAM_BOT_TOKEN: Telegram does not know this token");
  if (code === 409)
    return new InputError("TELEGRAM_BOT_TOKEN: another running program answers with this token");
  return new Error(`Telegram: ${JSON.stringify(describeError(error))}`);
}
