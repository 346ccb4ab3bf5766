import { at, type DateSpan, day, month, months, undated } from "../dates/date-span.ts";
import { readYears, yearAfter, yearAt } from "../dates/read-year.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { ONES, ORDINALS } from "./number-words.ts";

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);
const STARTS = new Set([
  "from",
  "since",
  "between",
  "mid",
  "early",
  "late",
  "first",
  "second",
  "third",
  "fourth",
  "last",
  "final",
  "q",
]);

/** Whether an English date can start with this word. */
export function startsEnglishDate(token: Token): boolean {
  return MONTHS[token.lower] !== undefined || STARTS.has(token.lower);
}

/** "December 31, 2025", "June 2025", "mid-2025", "the first nine months of 2025", "from 2021 to the present". */
export function readEnglishDate(scan: Scan, index: number): DateSpan | null {
  const word = scan.at(index).lower;
  if (MONTHS[word] !== undefined) return readMonth(scan, index);
  if (word === "from" || word === "since" || word === "between") return readFrom(scan, index);
  if (word === "mid" || word === "early" || word === "late") return readEdge(scan, index);
  if (word === "q") return readQuarterCode(scan, index);
  return readPart(scan, index);
}

/** "31 December 2025", "15 July": starts with the day. */
export function readDayFirst(scan: Scan, index: number): DateSpan | null {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(scan.at(index).text)) return null;
  const suffix = /^(?:st|nd|rd|th)$/.test(scan.at(index + 1).lower) && scan.at(index + 1).glued ? 1 : 0;
  const of = scan.at(index + 1 + suffix).lower === "of" ? 1 : 0;
  const name = scan.at(index + 1 + suffix + of);
  const number = MONTHS[name.lower];
  if (number === undefined || name.text === name.lower) return null;
  const last = index + 1 + suffix + of;
  const named = yearAfter(scan, skipStop(scan, last + 1));
  return day(named?.last ?? last, named?.year ?? null, number, Number(scan.at(index).text));
}

function skipStop(scan: Scan, index: number): number {
  return scan.at(index).text === "." && scan.at(index).glued ? index + 1 : index;
}

function readMonth(scan: Scan, index: number): DateSpan | null {
  const name = scan.at(index);
  const number = MONTHS[name.lower] ?? 0;
  if (name.text === name.lower && name.lower.length <= 5) return null;
  const first = skipStop(scan, index + 1);
  const dayNumber = scan.at(first);
  if (/^(?:[1-9]|[12]\d|3[01])$/.test(dayNumber.text) && !dayNumber.breaks) {
    const suffix = /^(?:st|nd|rd|th)$/.test(scan.at(first + 1).lower) && scan.at(first + 1).glued ? 1 : 0;
    const dash = /^[-–]$/.test(scan.at(first + 1).text) && /^\d{1,2}$/.test(scan.at(first + 2).text) ? 2 : 0;
    const last = first + suffix + dash;
    const named = yearAfter(scan, last + 1);
    return day(named?.last ?? last, named?.year ?? null, number, Number(dayNumber.text));
  }
  const named = yearAfter(scan, first);
  return named === null ? null : at(named.last, month(named.year, number));
}

function readFrom(scan: Scan, index: number): DateSpan | null {
  const early = ["early", "mid", "late"].includes(scan.at(index + 1).lower) ? 1 : 0;
  const span = readYears(scan, index + 1 + early);
  if (span === null) return null;
  const opens = scan.at(index).lower !== "between" && span.last === index + 1 + early;
  return opens ? { ...span, to: null } : span;
}

function readEdge(scan: Scan, index: number): DateSpan | null {
  const hyphen = /^[-–]$/.test(scan.at(index + 1).text) ? 1 : 0;
  const first = index + 1 + hyphen;
  const number = MONTHS[scan.at(first).lower];
  if (number !== undefined && scan.at(first).text !== scan.at(first).lower) {
    const named = yearAfter(scan, first + 1);
    return named === null ? undated(first) : at(named.last, month(named.year, number));
  }
  const year = yearAt(scan, first);
  if (year === null) return null;
  return scan.at(index).lower === "mid" ? at(first, month(year, 6)) : at(first, year);
}

function readQuarterCode(scan: Scan, index: number): DateSpan | null {
  const number = scan.at(index + 1);
  if (!/^[1-4]$/.test(number.text) || !number.glued) return null;
  const named = yearAfter(scan, index + 2);
  const quarter = Number(number.text);
  return months(named?.last ?? index + 1, named?.year ?? null, quarter * 3 - 2, quarter * 3);
}

/** "first nine months of 2025", "second half of the year", "third quarter". */
function readPart(scan: Scan, index: number): DateSpan | null {
  const word = scan.at(index).lower;
  const second = scan.at(index + 1);
  if (second.lower === "half") return readHalf(scan, index, word);
  if (second.lower === "quarter") return readQuarter(scan, index, word);
  const count = ONES[second.lower] ?? (/^\d{1,2}$/.test(second.text) ? Number(second.text) : 0);
  if (!/^months?$/.test(scan.at(index + 2).lower) || count < 1 || count > 12) return null;
  const { year, last } = yearOrThis(scan, index + 3) ?? { year: null, last: index + 2 };
  if (word === "first") return months(last, year, 1, count);
  return (word === "last" || word === "final") && year !== null ? months(last, year, 13 - count, 12) : null;
}

function readHalf(scan: Scan, index: number, word: string): DateSpan | null {
  if (!["first", "second", "last"].includes(word)) return null;
  const { year, last } = yearOrThis(scan, index + 2) ?? { year: null, last: index + 1 };
  return word === "first" ? months(last, year, 1, 6) : months(last, year, 7, 12);
}

function readQuarter(scan: Scan, index: number, word: string): DateSpan | null {
  const number = word === "last" || word === "final" ? 4 : (ORDINALS[word] ?? 0);
  if (number < 1 || number > 4) return null;
  const { year, last } = yearOrThis(scan, index + 2) ?? { year: null, last: index + 1 };
  return months(last, year, number * 3 - 2, number * 3);
}

/** "of 2025", "of this year", "of the year". */
function yearOrThis(scan: Scan, index: number): { year: string | null; last: number } | null {
  const named = yearAfter(scan, index);
  if (named !== null) return named;
  if (scan.at(index).lower !== "of" || scan.at(index + 2).lower !== "year") return null;
  return { year: null, last: index + 2 };
}
