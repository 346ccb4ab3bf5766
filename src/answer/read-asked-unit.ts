import type { Language, Unit } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { type Dimension, UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { ASKS_AMOUNT, EARNING, MONEY_ASKED, PERCENT_ASKED, SHARE_ASKED } from "./question-words.ts";

/** Words after "how much" that count nothing: "how much *a* year", "bao nhiêu *mỗi* năm". */
const COUNTS_NOTHING = /^\s*(?:a|per|each|mot|moi|hang)(?![a-z])/;

/** What questions ask for; "item" says nothing, as any word can be a counted thing. */
const ASKABLE = new Set<Dimension>([
  "share",
  "points",
  "money",
  "count",
  "area",
  "length",
  "mass",
  "volume",
  "power",
  "energy",
]);

/**
 * The unit that the asking words fix, or null. "Bao nhiêu hộ" is read as "5 hộ" would be: the parser knows the unit of
 * what is counted.
 */
export function readAskedUnit(text: string, folded: string, language: Language): Unit | null {
  const asked = ASKS_AMOUNT.exec(folded);
  if (PERCENT_ASKED.test(folded)) return "percent";
  if (!asked) return SHARE_ASKED.test(folded) ? "percent" : null;
  const after = text.slice(asked.index + asked[0].length);
  if (MONEY_ASKED.test(fold(after))) return "VND";
  const [counted] = COUNTS_NOTHING.test(fold(after)) ? [] : findQuantities(`5${after}`, { language });
  const isUnit =
    counted?.start === 0 && ASKABLE.has(UNIT_ENTRIES[counted.unit].dimension) && counted.unit !== "item";
  if (isUnit) return counted.unit;
  return EARNING.test(folded.slice(0, asked.index)) ? "VND" : null;
}
