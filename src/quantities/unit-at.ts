import { UNITS } from "../domain.ts";
import { MEASURES as ENGLISH } from "./en/unit-words.ts";
import { type Found, type PhraseTable, phraseTable } from "./phrases.ts";
import type { Scan } from "./scan.ts";
import { UNIT_SYMBOLS, type UnitWord } from "./unit-symbols.ts";
import { UNIT_ENTRIES } from "./units.ts";
import { COUNTED, MARKED_COUNTED, MARKED_MEASURES, MEASURES as VIETNAMESE } from "./vi/unit-words.ts";
import { wordSet } from "./word-set.ts";

/** What the formatter prints for a unit is always read back as that unit. */
const printed = UNITS.filter(
  (unit) => UNIT_ENTRIES[unit].vi !== "" && UNIT_ENTRIES[unit].dimension !== "count",
);
const measures = phraseTable<UnitWord>({
  any: UNIT_SYMBOLS,
  en: [...ENGLISH, ...printed.map((unit) => [UNIT_ENTRIES[unit].en.join(", "), { unit }] as const)],
  viMarked: MARKED_MEASURES,
  vi: [...VIETNAMESE, ...printed.map((unit) => [UNIT_ENTRIES[unit].vi, { unit }] as const)],
});
const counted = phraseTable<UnitWord>({ viMarked: MARKED_COUNTED, vi: COUNTED });

/** A unit of measure, money, time or share at token `index`. */
export function measureAt(scan: Scan, index: number): Found<UnitWord> | null {
  const found = at(measures, scan, index);
  if (found !== null) return isOther(scan, index, found) ? null : found;
  return isCelsius(scan, index) ? { value: { unit: "degree-celsius" }, length: 1, language: null } : null;
}

const isScale = wordSet({ vi: "nghìn ngàn triệu tỷ tỉ" });

/** Whether the words of a unit are a code, begin a longer counted thing ("ngày công"), or lack the scale they need. */
function isOther(scan: Scan, index: number, { value, length }: Found<UnitWord>): boolean {
  return (
    isCode(scan, index) ||
    (countedAt(scan, index)?.length ?? 0) > length ||
    (value.behindScale === true && !isScale.at(scan, index - 1))
  );
}

/** "Temperatures could reach 45C": only where temperature is spoken of. */
function isCelsius(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  if (token.text !== "C" || !token.glued) return false;
  for (let at = index - 2; at > index - 9; at--)
    if (/^(?:temperatures?|nhiệt|heat)$/.test(scan.at(at).lower)) return true;
  return false;
}

/** A Vietnamese counted thing at token `index`. */
export function countedAt(scan: Scan, index: number): Found<UnitWord> | null {
  return scan.languageAt(index) === "en" ? null : at(counted, scan, index);
}

/** Whether a word typed plain begins a longer counted thing: "4 lan xe" are lanes, "10 van ban" documents. */
export function beginsCounted(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return (
    token.lower === token.folded && scan.unaccentedAt(index) && (countedAt(scan, index)?.length ?? 0) > 1
  );
}

function at(table: PhraseTable<UnitWord>, scan: Scan, index: number) {
  const token = scan.at(index);
  return token.kind === "end" || token.breaks ? null : table.at(scan, index);
}

/** "3G" is no gram, "5 v 5" no volt: units of one letter are written as they are. */
function isCode(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return /^[a-zA-Z]$/.test(token.text) && !/^[gmlLWVx]$/.test(token.text);
}
