import { SCALES as ENGLISH, SHORT_SCALES as ENGLISH_SHORT, MONEY_SCALES } from "./en/number-words.ts";
import { COUNTED } from "./en/unit-words.ts";
import type { Scan } from "./scan.ts";
import type { Token } from "./token.ts";
import { DIGIT_SCALES, SHORT_SCALES } from "./vi/number-words.ts";
import { vietnameseScale } from "./vi/scale-at.ts";
import { wordSet } from "./word-set.ts";
import { wordTable } from "./word-table.ts";

const english = wordTable(ENGLISH);
const vietnamese = wordTable(DIGIT_SCALES);

export interface Scale {
  power: number;
  dozens: number;
  length: number;
}

/**
 * The scale words behind digits, from token `index` on: "million", "nghìn tỷ", "tr", glued "bn". `money`: a currency
 * stands before the number, so that "m" is no metre.
 */
export function readScale(scan: Scan, index: number, money: boolean): Scale {
  const short = readShort(scan, index, money);
  if (short !== null) return { power: short, dozens: 1, length: 1 };
  const first = scan.at(index);
  if (isDozen.at(scan, index)) return { power: 0, dozens: 12, length: 1 };
  // "a $2-million deal"
  const hyphen = first.text === "-" && first.glued && scan.at(index + 1).glued ? 1 : 0;
  let power = 0;
  let length = hyphen;
  for (let previous = 0; length < 4 + hyphen; length++) {
    const token = scan.at(index + length);
    const next = token.kind !== "word" || token.breaks ? undefined : scalePower(scan, index + length, token);
    if (next === undefined || next < previous) break;
    power += next;
    previous = next;
  }
  return power === 0 ? { power, dozens: 1, length: 0 } : { power, dozens: 1, length };
}

const isDozen = wordSet({ en: "dozen dozens tá" });

/** "tỷ lệ" is a rate and "tỷ trọng" a share: what stands before them is not multiplied. */
const AFTER_RATIO = new Set(["lệ", "le", "trọng", "suất", "suat"]);
const RATIO = new Set(["tỷ", "tỉ", "ty", "ti"]);

/** The power of ten of a full scale word in either language. */
export function scalePower(scan: Scan, index: number, token: Token): number | undefined {
  if (RATIO.has(token.lower) && AFTER_RATIO.has(scan.at(index + 1).lower)) return undefined;
  return english.get(token, false) ?? vietnameseScale(scan, index, vietnamese);
}

/** "12m barrels", "5m households": metres count nothing. */
function countsBehind(scan: Scan, index: number): boolean {
  const word = scan.at(index);
  return (
    !word.glued && word.kind === "word" && (COUNTED[word.lower] !== undefined || COUNTABLE.has(word.lower))
  );
}

const COUNTABLE = new Set([
  "barrels",
  "bpd",
  "tonnes",
  "tons",
  "hectares",
  "acres",
  "dollars",
  "euros",
  "pounds",
  "litres",
  "liters",
  "users",
  "customers",
]);

function readShort(scan: Scan, index: number, money: boolean): number | null {
  const token = scan.at(index);
  if (token.kind !== "word" || token.text.length > 3) return null;
  if (money) {
    const power = MONEY_SCALES[token.lower];
    if (power !== undefined && (token.glued || token.text !== token.lower)) return power;
  }
  if (token.glued && token.text === "m" && scan.languageAt(index) === "en" && countsBehind(scan, index + 1))
    return 6;
  if (token.glued && (token.text === "M" || token.text === "B")) return MONEY_SCALES[token.lower] ?? null;
  if (token.glued) return ENGLISH_SHORT[token.lower] ?? SHORT_SCALES[token.lower] ?? null;
  if (token.lower === "tr" || token.lower === "bn" || token.lower === "mn" || token.lower === "k") {
    return ENGLISH_SHORT[token.lower] ?? SHORT_SCALES[token.lower] ?? null;
  }
  return null;
}
