import type { Unit } from "../domain.ts";
import { phraseTable } from "./phrases.ts";
import type { Scan } from "./scan.ts";
import { CURRENCIES_BEFORE } from "./unit-symbols.ts";

const currencies = phraseTable<Unit>({ any: CURRENCIES_BEFORE });

/** The currency that stands before the number at token `index`: "VND", "US$", "€". */
export function currencyBefore(scan: Scan, index: number): { unit: Unit; length: number } | null {
  const found = currencies.before(scan, index);
  if (found === null) return null;
  const first = scan.at(index - found.length);
  // "gave us $5" is no US$; and a lone "đ" belongs to the number before it.
  if (first.text === "us") return { unit: found.value, length: found.length - 1 };
  if (first.lower === "đ" || (first.kind === "word" && first.text === first.lower && first.text.length < 3))
    return null;
  return { unit: found.value, length: found.length };
}
