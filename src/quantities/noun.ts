import type { Unit } from "../domain.ts";

/** What a number counts, as far as token `last`. */
export interface Noun {
  unit: Unit;
  /** As printed, where the unit is `item`. */
  noun: string | null;
  last: number;
}
