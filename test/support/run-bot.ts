import { expect, onTestFinished } from "vitest";
import type { Answer } from "../../src/answer/answer-question.ts";
import { reportCheck } from "../../src/answer/report-check.ts";
import type { BotDeps, SourceInfo } from "../../src/bot/bot-deps.ts";
import type { Check } from "../../src/bot/check.ts";
import { type RunningBot, startBot } from "../../src/bot/start-bot.ts";
import { checkText } from "../../src/check/check-text.ts";
import type { Newsroom } from "../../src/indexing/newsroom.ts";
import type { Level } from "../../src/log.ts";
import { IN_MEMORY, openState, type State } from "../../src/state/open-state.ts";
import { BotApi, type BotApiOptions } from "./bot-api/bot-api.ts";
import { roomOf } from "./room.ts";
import { sampleReply } from "./sample-reply.ts";
import { scene } from "./sample-scene.ts";

type Asked = Parameters<Answer>[0];

export interface Logged {
  level: Level;
  event: string;
  details: Record<string, unknown>;
}

interface Stage {
  telegram: BotApi;
  bot: RunningBot;
  state: State;
  /** What the bot asked its answerer. */
  asked: Asked[];
  logged: Logged[];
}

interface Cast extends BotApiOptions {
  answer?: Answer;
  check?: Check;
  sources?: SourceInfo[] | BotDeps["sources"];
  table?: BotDeps["table"];
  state?: State;
  newsroom?: Newsroom;
  adminIds?: number[];
  sendsQuestions?: boolean;
  now?: () => number;
  /** What happens to this Telegram before the bot starts. */
  before?: (telegram: BotApi) => void;
}

/** Where no article can be changed: for tests in which nobody tries. */
export const NO_NEWSROOM = { onChanges() {}, followPublished: async () => {} } as unknown as Newsroom;

/** The answer of the bots in tests: the question, so that it shows which message was answered. */
export const echo: Answer = async ({ text }) => sampleReply(`Về: ${text}`);

/** A check against the figures of a room, as the program has it. */
export const checkOver =
  (room: BotDeps["table"]): Check =>
  async (text, spoken) =>
    reportCheck(text, await checkText({ text, ...(spoken ? { spoken } : {}) }, room), room.articles);

/** The bot at work on a Telegram of its own; both end with the test, which fails if the bot broke a rule of the API. */
export async function runBot({
  answer = echo,
  sources = [],
  table = roomOf(scene),
  check = checkOver(table),
  state = openState(IN_MEMORY),
  newsroom = NO_NEWSROOM,
  adminIds = [],
  sendsQuestions = false,
  now = Date.now,
  before,
  ...options
}: Cast = {}): Promise<Stage> {
  const telegram = await new BotApi(options).start();
  before?.(telegram);
  const asked: Asked[] = [];
  const logged: Logged[] = [];
  const bot = await startBot({
    config: { token: telegram.token, apiRoot: telegram.root, adminIds },
    answer: (message) => {
      asked.push(message);
      return answer(message);
    },
    check,
    sources: typeof sources === "function" ? sources : async () => sources,
    table,
    state,
    newsroom,
    sendsQuestions,
    now,
    log: (level, event, details = {}) => void logged.push({ level, event, details }),
  });
  onTestFinished(async () => {
    await bot.stop();
    await telegram.stop();
    expect(telegram.violations).toEqual([]);
    expect(telegram.unansweredPresses).toBe(0);
  });
  return { telegram, bot, state, asked, logged };
}

/** A promise and the function that resolves it. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
