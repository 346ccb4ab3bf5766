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
  // "gave us $5", "A $150 million loan": a word of its own before the sign, and a lone "đ" belongs to the number before.
  const sign = scan.at(index - 1);
  const ownWord =
    found.length === 2 && (first.text === first.lower || (first.text.length === 1 && !sign.glued));
  if (ownWord && sign.text === "$") return { unit: "USD", length: 1 };
  if (first.lower === "đ" || (first.kind === "word" && first.text === first.lower && first.text.length < 3))
    return null;
  return { unit: found.value, length: found.length };
}
