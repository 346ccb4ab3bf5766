import { fold } from "../text/fold.ts";
import type { Scan } from "./scan.ts";
import type { Token } from "./token.ts";

/** Single words of both languages that mean one thing to a recogniser. */
export interface WordSet {
  /** Whether the word at token `index` is one of them. */
  at(scan: Scan, index: number): boolean;
  /** Whether a word can be one of them, before its sentence is known. */
  starts(token: Token): boolean;
}

/** A set of words, separated by spaces; a Vietnamese one also matches typed plain, where the sentence is so typed. */
export function wordSet({ vi = "", en = "" }: { vi?: string; en?: string }): WordSet {
  const split = (list: string) => list.split(/\s+/).filter((word) => word !== "");
  const exact = new Set([...split(vi), ...split(en)]);
  const folded = new Set(split(vi).map(fold));
  return {
    at(scan, index) {
      const { lower } = scan.at(index);
      return exact.has(lower) || (folded.has(lower) && scan.unaccentedAt(index));
    },
    starts: ({ lower }) => exact.has(lower) || folded.has(lower),
  };
}
