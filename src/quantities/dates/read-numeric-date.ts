import type { Scan } from "../scan.ts";
import { at, type DateSpan, day, month } from "./date-span.ts";
import { yearAt } from "./read-year.ts";

/** "31/12/2025", "31-12-2025", "31.12.2025", "2025-12-31", "6/2025", "06/2025". */
export function readNumericDate(scan: Scan, index: number): DateSpan | null {
  const first = scan.at(index);
  if (first.kind !== "digits") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted !== null) return day(index, dotted[3] ?? null, Number(dotted[2]), Number(dotted[1]));
  const mark = scan.at(index + 1);
  if ((mark.text !== "/" && mark.text !== "-") || !mark.glued || !scan.at(index + 2).glued) return null;
  const [a, b, c] = [first.text, scan.at(index + 2).text, scan.at(index + 4).text];
  const third = scan.at(index + 3).text === mark.text && scan.at(index + 3).glued && scan.at(index + 4).glued;
  if (third && /^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^(?:19|20)\d\d$/.test(c)) {
    return day(index + 4, c, Number(b), Number(a)) ?? day(index + 4, c, Number(a), Number(b));
  }
  if (third && mark.text === "-" && /^(?:19|20)\d\d$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c)) {
    return day(index + 4, a, Number(b), Number(c));
  }
  if (mark.text === "/" && /^(?:0?[1-9]|1[0-2])$/.test(a) && yearAt(scan, index + 2) !== null && !third) {
    return at(index + 2, month(b, Number(a)));
  }
  return null;
}
