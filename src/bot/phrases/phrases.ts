import type { Kind, Language } from "../../domain.ts";
import type { CommandName } from "../commands.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** What the bot says of its own accord. All are HTML but menus, buttons, and what stands in lists and pictures. */
export interface Phrases {
  menu: Record<CommandName, string>;
  start: string;
  /** Real questions, which the buttons under the greeting ask. */
  firstQuestions: [string, string, string, string];
  help: (username: string) => string;
  privacy: (sendsQuestions: boolean) => string;
  forgotten: string;
  chooseLanguage: string;
  languages: Record<"automatic" | Language, string>;
  languageChosen: Record<"automatic" | Language, string>;
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
  buttons: Record<
    "passage" | "article" | "chart" | "copyCitation" | "good" | "bad" | "file" | "share" | "askMore",
    string
  >;
  /** Said in passing of a press. */
  thanksGood: string;
  thanksBad: string;
  passageGone: string;
  chart: { heading: string; source: string; kind: Record<Kind, string | null> };
  noChart: string;
  cite: { short: string; full: Record<Language, string> };
  nothingToCite: string;
  fileCaption: (count: number) => string;
  nothingToExport: string;
  browse: {
    menu: string;
    by: Record<"metric" | "place" | "article", string>;
    choose: Record<"metric" | "place" | "article", string>;
    page: (page: number, pages: number, count: number) => string;
    before: string;
    after: string;
    back: string;
  };
  noSuchName: string;
  noFiguresOfIt: string;
  namesNearIt: string;
  compare: { what: string; none: string; heading: string };
  history: { ofWhat: string; none: string; heading: string; superseded: string; conflicts: string };
  inline: { askInPrivate: string };
}

export const PHRASES: Record<Language, Phrases> = { en, vi };
