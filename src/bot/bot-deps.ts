import type { Answer, Room } from "../answer/answer-question.ts";
import type { Config } from "../config.ts";
import type { Newsroom } from "../indexing/newsroom.ts";
import type { Log } from "../log.ts";
import type { State } from "../state/open-state.ts";
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

/** What facts are looked up in and told from where no question is asked. */
export type FigureRoom = Pick<Room, "vocabulary" | "facts" | "passages" | "articles" | "log">;

/** What the bot is given. */
export interface BotDeps {
  config: Config["telegram"];
  answer: Answer;
  check: Check;
  sources: () => Promise<SourceInfo[]>;
  /** The facts, the articles and the names of things, as they are at the moment of use. */
  table: FigureRoom;
  state: State;
  /** Whether the words of questions go to a service outside, for a model or for embeddings. */
  sendsQuestions: boolean;
  /** Where administrators change articles and facts. */
  newsroom: Newsroom;
  log: Log;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
}
