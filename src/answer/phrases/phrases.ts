import type { Kind, Language, Note, Operation } from "../../domain.ts";
import type { PlaceKind } from "../../vocabulary/vocabulary.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** All words that a reply is made of, in one language. None of them holds a number. */
export interface Phrases {
  /** What stands before and after a place's name: "in Na Sang commune", "ở xã Na Sang". */
  place(kind: PlaceKind | null): { before: string; after: string };
  /** The same for a place that the one before lies in: "Chiềng Sinh commune", "xã Chiềng Sinh". */
  part(kind: PlaceKind): { before: string; after: string };
  /** Said of a figure that is no plain result; null for one that is. */
  kind: Record<Kind, string | null>;
  change: Record<"up" | "down", string>;
  /** How something was computed, in words around the printed inputs. */
  formula: Record<Operation, (inputs: string[]) => string>;
  /** What stands before a computed figure, after the name of the first fact or instead of it; and before the second. */
  computed: Record<Operation, { alone?: string; of?: string }>;
  /** Stands before the figures that one is computed from, and says how. */
  computedFrom: Record<Operation, string>;
  /** Stands before what has the most or the least of what was set side by side. */
  most: string;
  /** Stands before the title of the article that prints a figure, and after it before who says it there. */
  inArticle: string;
  said: string;
  saidByNobody: string;
  /** Stands before who wrote an article. */
  writtenBy: string;
  confirm: string;
  deny: string;
  denyAim: string;
  /** Said where of two figures not the one but the other is more. */
  denyComparison: string;
  noFigure: string;
  /** Said where only some of the times or places that are asked have a figure. */
  othersUnknown: string;
  noText: string;
  /** Stands before what can be asked instead. */
  instead: string;
  otherReadings: string;
  /** Said of questions that were too many for one message; their number stands between the two. */
  leftOut: [string, string];
  clarify: string;
  help: string;
  notes: Record<Note["kind"], string>;
  brief: string;
  translatedBrief: string;
  article: string;
  seeFigure: string;
  noAuthor: string;
  noDate: string;
}

export const phrasesOf = (language: Language): Phrases => ({ en, vi })[language];
