import type { Direction, Language, Qualifier, Unit } from "../domain.ts";
import type { Numeral } from "./numeral.ts";

/** A figure while it is being read. Token indexes are inclusive. */
export interface Draft {
  first: number;
  last: number;
  outerFirst: number;
  outerLast: number;
  form: "number" | "fraction" | "rank" | "range";
  number: Numeral;
  /** The number with the other mark as the decimal one, where its own shape leaves that open. */
  other: Numeral | null;
  contested: boolean;
  high: Numeral | null;
  of: Numeral | null;
  /** What the scale words multiply by, as a power of ten; `dozens` for those that are none. */
  scale: number;
  dozens: number;
  /** Written in words, not in digits. */
  spelled: boolean;
  unit: Unit | null;
  noun: string | null;
  per: Unit[];
  direction: Direction | null;
  /** The language of its unit's words, where they are of one. */
  spokenIn: Language | null;
  qualifier: Qualifier;
  /** Why this is no quantity; such a draft stays in the list as a barrier until the end. */
  dropped: string | null;
}

/** A fresh draft over tokens `first` to `last`. */
export function draft(first: number, last: number, number: Numeral, more: Partial<Draft> = {}): Draft {
  return {
    first,
    last,
    outerFirst: first,
    outerLast: last,
    form: "number",
    number,
    other: null,
    contested: false,
    high: null,
    of: null,
    scale: 0,
    dozens: 1,
    spelled: false,
    unit: null,
    noun: null,
    per: [],
    direction: null,
    spokenIn: null,
    qualifier: "exact",
    dropped: null,
    ...more,
  };
}

const NOTHING: Numeral = { negative: false, digits: "0", exponent: 0 };

/** A stretch of text that holds digits or number words and is no quantity. */
export function barrier(first: number, last: number, reason: string): Draft {
  return draft(first, last, NOTHING, { dropped: reason });
}
