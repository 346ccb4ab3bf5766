import { at, type DateSpan, day, month, months, undated } from "../dates/date-span.ts";
import { readNumericDate } from "../dates/read-numeric-date.ts";
import { readYears, yearAfter, yearAt } from "../dates/read-year.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { wordSet } from "../word-set.ts";

const DAY_WORDS = new Set(
  "ngày ngay sáng sang chiều chieu tối đêm hôm hom trưa dịp dip lễ mùng mồng rằm".split(" "),
);
const EDGES = new Set("đầu dau giữa giua cuối cuoi hết het nửa nua".split(" "));
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** Whether a Vietnamese date can start with this word. */
export function startsVietnameseDate(token: Token): boolean {
  return DAY_WORDS.has(token.lower) || EDGES.has(token.lower) || STARTS.has(token.lower);
}

const STARTS = new Set("năm nam tháng thang quý quy từ tu vụ".split(" "));

/** "ngày 31 tháng 12 năm 2025", "15/5", "tháng 6/2025", "quý III/2025", "giữa năm 2025", "từ năm 2021 đến nay". */
export function readVietnameseDate(scan: Scan, index: number): DateSpan | null {
  const word = scan.at(index).lower;
  if (word === "năm" || word === "nam") return readYears(scan, index + 1);
  if (word === "từ" || word === "tu") return readFrom(scan, index);
  if (word === "tháng" || word === "thang") return readMonth(scan, index);
  if (word === "quý" || word === "quy") return readQuarter(scan, index);
  if (EDGES.has(word)) return readEdge(scan, index);
  return readDay(scan, index);
}

/** "9 tháng đầu năm 2025", "sáu tháng cuối năm": starts with the number of months. */
export function readMonthsOfYear(scan: Scan, index: number, count: number): DateSpan | null {
  const [unit, edge, year] = [scan.at(index).lower, scan.at(index + 1).lower, scan.at(index + 2).lower];
  if (unit !== "tháng" && unit !== "thang") return null;
  if (count < 1 || count > 12) return null;
  const named = yearAfter(scan, index + 1);
  if (named !== null && scan.at(index + 1).kind === "word") return months(named.last, named.year, 1, count);
  if (year !== "năm" && year !== "nam") return null;
  const dated = yearAt(scan, index + 3);
  const last = dated === null ? index + 2 : index + 3;
  if (edge === "đầu" || edge === "dau") return months(last, dated, 1, count);
  return edge === "cuối" || edge === "cuoi" ? months(last, dated, 13 - count, 12) : null;
}

function readFrom(scan: Scan, index: number): DateSpan | null {
  const filler = ["năm", "nam", "đầu", "dau"].includes(scan.at(index + 1).lower) ? 1 : 0;
  const more = filler === 1 && ["năm", "nam"].includes(scan.at(index + 2).lower) ? 1 : 0;
  const first = index + 1 + filler + more;
  const span = readYears(scan, first);
  if (span === null) return null;
  return span.last === first ? { ...span, to: null } : span;
}

/** "mỗi tháng 5 triệu đồng" is no May. */
const isEach = wordSet({ vi: "mỗi hằng hàng từng" });

function readMonth(scan: Scan, index: number): DateSpan | null {
  if (isEach.at(scan, index - 1)) return null;
  const number = scan.at(index + 1);
  const numeric = readNumericDate(scan, index + 1);
  if (numeric !== null) return numeric;
  if (!/^(?:0?[1-9]|1[0-2])$/.test(number.text)) return null;
  const named = yearAfter(scan, index + 2);
  if (named !== null) return at(named.last, month(named.year, Number(number.text)));
  const dash = scan.at(index + 2).text === "-" && /^\d{1,2}$/.test(scan.at(index + 3).text) ? 2 : 0;
  return undated(index + 1 + dash);
}

function readQuarter(scan: Scan, index: number): DateSpan | null {
  const number = QUARTERS[scan.at(index + 1).lower];
  if (number === undefined) return null;
  const named = yearAfter(scan, index + 2);
  if (named === null) return undated(index + 1);
  return months(named.last, named.year, number * 3 - 2, number * 3);
}

function readEdge(scan: Scan, index: number): DateSpan | null {
  const half = scan.at(index).lower === "nửa" || scan.at(index).lower === "nua";
  const edge = scan.at(index + (half ? 1 : 0)).lower;
  const at0 = index + (half ? 1 : 0) + 1;
  if (scan.at(at0).lower !== "năm" && scan.at(at0).lower !== "nam") return null;
  const year = yearAt(scan, at0 + 1);
  const last = year === null ? at0 : at0 + 1;
  if (half) return edge === "đầu" || edge === "dau" ? months(last, year, 1, 6) : months(last, year, 7, 12);
  if (year === null) return null;
  return edge === "giữa" || edge === "giua" ? at(last, month(year, 6)) : at(last, year);
}

function readDay(scan: Scan, index: number): DateSpan | null {
  const numeric = readNumericDate(scan, index + 1);
  if (numeric !== null) return numeric;
  const first = scan.at(index + 1);
  if (!/^\d{1,2}$/.test(first.text)) return null;
  // "ngày 13-14/12/2025", "từ ngày 1 đến 5/6"
  const dash = scan.at(index + 2).text === "-" && /^\d{1,2}$/.test(scan.at(index + 3).text) ? 2 : 0;
  const numericEnd = dash === 2 ? readNumericDate(scan, index + 3) : null;
  if (numericEnd !== null) return numericEnd;
  const mark = scan.at(index + 2 + dash);
  const second = scan.at(index + 3 + dash);
  if (mark.text === "/" && /^\d{1,2}$/.test(second.text)) return undated(index + 3 + dash);
  if (mark.lower !== "tháng" && mark.lower !== "thang")
    return isDayWord(scan, index) ? undated(index + 1 + dash) : null;
  const named = yearAfter(scan, index + 4 + dash);
  return day(named?.last ?? index + 3 + dash, named?.year ?? null, Number(second.text), Number(first.text));
}

/** "ngày 5", "mùng 2": a day of the month; "sáng 5" would need its month, and "2 ngày 1 đêm" is a stay. */
function isDayWord(scan: Scan, index: number): boolean {
  return ["ngày", "mùng", "mồng"].includes(scan.at(index).lower) && scan.at(index + 2).lower !== "đêm";
}
