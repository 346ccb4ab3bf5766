import type { Answer } from "../answer/answer-question.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Check } from "./check.ts";

/** An article that figures come from, as /sources lists it. */
export interface SourceInfo {
  title: string;
  author: string | null;
  /** ISO date. */
  published: string | null;
  url: string | null;
  /** How many facts were read from it. */
  facts: number;
}

/** What the bot is given. */
export interface BotDeps {
  config: Config["telegram"];
  answer: Answer;
  check: Check;
  sources: () => Promise<SourceInfo[]>;
  log: Log;
}
