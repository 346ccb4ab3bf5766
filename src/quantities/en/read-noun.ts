import type { Unit } from "../../domain.ts";
import type { Noun } from "../noun.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { STOPS } from "./stop-words.ts";
import { COUNTED, PLURALS } from "./unit-words.ts";

const LONGEST = 6;
const OPENING = new Set(["“", '"', "‘", "'", "«"]);
const CLOSING = new Set(["”", '"', "’", "'", "»"]);

/**
 * What an English number counts: the words up to the first plural ("poor households", "“great unity houses”", "key
 * areas", "head of cattle"), or for one thing up to the noun; null where a number stands alone ("12 in the district").
 */
export function readEnglishNoun(scan: Scan, index: number, one: boolean): Noun | null {
  const quoted = OPENING.has(scan.at(index).text) ? 1 : 0;
  const more = MORE.has(scan.at(index + quoted).lower) ? 1 : 0;
  const first = index + quoted + more;
  const classifier = scan.at(first).lower === "head" && scan.at(first + 1).lower === "of" ? 2 : 0;
  let head = -1;
  let at = first + classifier;
  for (let count = 0; count < LONGEST; count++) {
    const token = scan.at(at);
    if (token.kind !== "word" || token.breaks || STOPS.has(token.lower)) break;
    if (isHead(token, one) && !isModifier(scan, at)) {
      head = at;
      if (!PLURAL_MODIFIERS.has(token.lower) || !isPlural(scan.at(at + 1))) break;
    }
    // "near-poor households", "co-operatives"
    const hyphen = scan.at(at + 1);
    at +=
      hyphen.text === "-" && hyphen.glued && scan.at(at + 2).glued && scan.at(at + 2).kind === "word" ? 2 : 1;
  }
  if (head < 0 && one) head = singularHead(scan, first);
  // "the 19 criterion", "a 5 person team"
  if (head < 0 && COUNTED[scan.at(first).lower] !== undefined && !isModifier(scan, first)) head = first;
  if (head < 0) return null;
  const closed = quoted === 1 && CLOSING.has(scan.at(head + 1).text) ? 1 : 0;
  const unit = head > first && NO_DWELLINGS.has(scan.at(head - 1).lower) ? null : unitOf(scan.at(head));
  const text = scan.text.slice(scan.at(first).start, scan.at(head).end);
  return { unit: unit ?? "item", noun: unit === null ? text : null, last: head + closed };
}

function unitOf({ lower }: Token): Unit | null {
  return COUNTED[lower] ?? (lower.endsWith("criteria") ? "criterion" : null);
}

/** "two more schools": no part of the noun. */
const MORE = new Set(["more", "other", "additional", "further"]);

/** What makes houses and homes no dwellings: "38 community houses", "two nursing homes". */
const NO_DWELLINGS = new Set(
  "community communal cultural culture guest opera publishing auction coffee nursing care funeral".split(" "),
);

/** Plurals that stand before another noun: "sports facilities". */
const PLURAL_MODIFIERS = new Set(
  "sports goods arms communications operations savings sales news customs awards systems works women men children".split(
    " ",
  ),
);

function isHead(token: Token, one: boolean): boolean {
  if (COUNTED[token.lower] !== undefined) return one || isPlural(token) || PLURALS.has(token.lower);
  return isPlural(token);
}

/** "3 commune officials": a counted word before another one is no head. Possessives own what follows. */
function isModifier(scan: Scan, at: number): boolean {
  const next = scan.at(at + 1);
  return (next.text === "’" || next.text === "'") && next.glued && scan.at(at + 2).lower === "s";
}

function isPlural(token: Token): boolean {
  if (token.kind !== "word") return false;
  return (
    PLURALS.has(token.lower) ||
    (token.lower.length > 3 && /[^sui]s$/.test(token.lower)) ||
    /^[A-Z]{2,}s$/.test(token.text)
  );
}

/** The last of up to three plain words: "one concrete bridge". */
function singularHead(scan: Scan, first: number): number {
  let head = -1;
  for (let at = first; at < first + 3; at++) {
    const token = scan.at(at);
    if (token.kind !== "word" || token.breaks || STOPS.has(token.lower) || token.text !== token.lower) break;
    if (/(?:ed|ing|ly)$/.test(token.lower) && head >= 0) break;
    head = at;
  }
  return head;
}
