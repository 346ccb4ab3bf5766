import type { Draft } from "./draft.ts";
import type { Scan } from "./scan.ts";
import type { Token } from "./token.ts";

/** Reads one shape of number, or of what only looks like one, where it starts. */
export interface Recogniser {
  /** For the trail. */
  name: string;
  /** A quick test of the first token. */
  starts(token: Token): boolean;
  /** The figure or barrier that starts at token `index`. */
  read(scan: Scan, index: number): Draft | null;
}

/** Improves the list of drafts: in place where a figure gains something, in the result where figures become one. */
export interface Refiner {
  /** For the trail. */
  name: string;
  refine(scan: Scan, drafts: Draft[]): Draft[];
}
