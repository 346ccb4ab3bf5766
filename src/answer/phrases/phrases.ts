import type { Kind, Language, Note } from "../../domain.ts";
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
  minus: string;
  /** Stands before the figures that one is computed from. */
  computedFrom: string;
  confirm: string;
  deny: string;
  noFigure: string;
  noText: string;
  /** Stands before what can be asked instead. */
  instead: string;
  otherReadings: string;
  clarify: string;
  help: string;
  notes: Record<Note["kind"], string>;
  brief: string;
  translatedBrief: string;
  article: string;
  seeFigure: string;
  noAuthor: string;
}

export const phrasesOf = (language: Language): Phrases => ({ en, vi })[language];
