import { findAll } from "./find-all.ts";
import { fold, lower } from "./fold.ts";

export interface Word {
  /** In lower case. */
  word: string;
  /** Without diacritics too. */
  folded: string;
  start: number;
  end: number;
}

/** Letters, digits and the marks of letters; an apostrophe or a hyphen ends a word. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of an NFC text, in order. */
export function words(text: string): Word[] {
  const folded = fold(text);
  const lowered = lower(text);
  const found: Word[] = [];
  for (const { 0: match, index: start } of findAll(text, WORD)) {
    const end = start + match.length;
    found.push({ word: lowered.slice(start, end), folded: folded.slice(start, end), start, end });
  }
  return found;
}
