import type { Context } from "grammy";
import type { GroupSettings } from "../state/group-settings.ts";
import type { Said } from "./read-message.ts";

/** An update of a person's message, with what was said in it and what holds in its chat. */
export type BotContext = Context & {
  said: Said;
  settings: GroupSettings;
  /** Whether the chat wants to be left alone now: what is sent comes without a sound. */
  isQuiet: boolean;
};
