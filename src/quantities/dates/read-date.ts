import { ONES } from "../en/number-words.ts";
import { readDayFirst, readEnglishDate, startsEnglishDate } from "../en/read-date.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { DIGIT_WORDS } from "../vi/number-words.ts";
import { readMonthsOfYear, readVietnameseDate, startsVietnameseDate } from "../vi/read-date.ts";
import type { DateSpan } from "./date-span.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { readYears } from "./read-year.ts";

/** Whether a date can start with this token. */
export function startsDate(token: Token): boolean {
  return (
    token.kind === "digits" ||
    (token.kind === "word" &&
      (startsVietnameseDate(token) ||
        startsEnglishDate(token) ||
        ONES[token.lower] !== undefined ||
        DIGIT_WORDS[token.lower] !== undefined))
  );
}

/** The date or period of the calendar that starts at token `index`, in either language. */
export function readDate(scan: Scan, index: number): DateSpan | null {
  const token = scan.at(index);
  if (token.kind === "digits") {
    const count = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
    return (
      readNumericDate(scan, index) ??
      readDays(scan, index) ??
      readDayFirst(scan, index) ??
      readMonthsOfYear(scan, index + 1, count) ??
      readMonthsInEnglish(scan, index + 1, count) ??
      readTerm(scan, index) ??
      readYears(scan, index)
    );
  }
  if (token.kind !== "word") return null;
  const count = ONES[token.lower] ?? DIGIT_WORDS[token.lower];
  if (count !== undefined) {
    const span = readMonthsOfYear(scan, index + 1, count) ?? readMonthsInEnglish(scan, index + 1, count);
    if (span !== null) return span;
  }
  if (startsVietnameseDate(token)) {
    const span = readVietnameseDate(scan, index);
    if (span !== null) return span;
  }
  return startsEnglishDate(token) ? readEnglishDate(scan, index) : null;
}

/** "5 năm 2021-2025": a span with its length said before it. */
function readTerm(scan: Scan, index: number): DateSpan | null {
  const unit = scan.at(index + 1).lower;
  if ((unit !== "năm" && unit !== "nam") || !/^\d{1,2}$/.test(scan.at(index).text)) return null;
  const span = readYears(scan, index + 2);
  return span === null || span.from === span.to ? null : span;
}

/** "5-7/5/2025": days of one month. */
function readDays(scan: Scan, index: number): DateSpan | null {
  const dash = scan.at(index + 1);
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(scan.at(index).text) || !/^[-–]$/.test(dash.text) || !dash.glued)
    return null;
  const span = scan.at(index + 2).glued ? readNumericDate(scan, index + 2) : null;
  return span === null || span.from === null || span.from.length < 10 ? null : span;
}

/** "nine months of 2025". */
function readMonthsInEnglish(scan: Scan, index: number, count: number): DateSpan | null {
  if (scan.at(index).lower !== "months" || scan.at(index + 1).lower !== "of" || count < 2 || count > 12)
    return null;
  const span = readYears(scan, index + 2);
  if (span === null || span.from === null || span.from !== span.to) return null;
  return { last: span.last, from: `${span.from}-01`, to: `${span.from}-${String(count).padStart(2, "0")}` };
}
