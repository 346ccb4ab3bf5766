import type { Period } from "../domain.ts";
import { findPeriods } from "./find-periods.ts";

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** The period that a whole text names: "2025", "2025-06", "2021-2025", "cuối năm 2024"; null where it names none. */
export function namedPeriod(name: string): Period | null {
  const text = name.normalize("NFC").trim();
  if (ISO.test(text)) return { from: text, to: text };
  const [mention, ...more] = findPeriods(text, "vi", null);
  return mention?.period && more.length === 0 ? mention.period : null;
}
