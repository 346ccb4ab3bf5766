import type { Language } from "../../domain.ts";
import type { CommandName } from "../commands.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** What the bot says of its own accord. All are HTML except the menu and what stands in lists of sources. */
export interface Phrases {
  menu: Record<CommandName, string>;
  start: string;
  help: (username: string) => string;
  askWhat: string;
  checkWhat: string;
  /** Under the file with the whole of a long report. */
  wholeCheck: string;
  unknownCommand: string;
  forwarded: string;
  hint: string;
  apology: string;
  sources: string;
  noSources: string;
  facts: (count: number) => string;
  options: string;
  article: string;
  figure: string;
  brief: string;
  translatedBrief: string;
}

export const PHRASES: Record<Language, Phrases> = { en, vi };
