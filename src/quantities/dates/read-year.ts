import { COUNTED } from "../en/unit-words.ts";
import { scalePower } from "../read-scale.ts";
import type { Scan } from "../scan.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { at, type DateSpan } from "./date-span.ts";

const DASHES = new Set(["-", "–", "—", "−", "‑", "‒", "~"]);
const LINKS = new Set(["to", "through", "until", "till", "and", "đến", "den", "tới", "toi"]);
const BEFORE = new Set(
  "in by since from before after until till during of to between through for mid early late and or year fiscal term năm từ đến tới trước sau trong vào hết qua nhiệm kỳ đoạn nam tu den truoc sau".split(
    " ",
  ),
);
/** Words between a link and its year: "đến hết năm 2025", "to the end of 2025". */
const FILLERS = new Set([
  "năm",
  "nam",
  "hết",
  "het",
  "cuối",
  "cuoi",
  "the",
  "end",
  "close",
  "start",
  "beginning",
  "of",
  "late",
  "early",
  "mid",
  "đầu",
  "giữa",
  "dau",
  "giua",
]);
const NOW: readonly (readonly string[])[] = [
  ["the", "present"],
  ["present"],
  ["now"],
  ["date"],
  ["today"],
  ["nay"],
  ["hiện", "nay"],
  ["hien", "nay"],
];

/** A year at token `index`: four plain digits of our centuries that count nothing. */
export function yearAt(scan: Scan, index: number): string | null {
  const token = scan.at(index);
  if (token.kind !== "digits" || !/^(?:1[5-9]|20|21)\d\d$/.test(token.text)) return null;
  const before = scan.at(index - 1);
  if (token.glued && before.kind === "word") return null;
  const next = scan.at(index + 1);
  if (next.glued && next.kind === "word") return null;
  if (!next.breaks && (next.text === "%" || scalePower(scan, index + 1, next) !== undefined)) return null;
  if (before.kind === "symbol" && "$€£¥₫".includes(before.text)) return null;
  if (before.lower === "vnd" || before.lower === "usd" || before.lower === "eur") return null;
  if (BEFORE.has(before.lower) || DASHES.has(before.text)) return token.text;
  if (measureAt(scan, index + 1) !== null && next.lower !== "quý" && next.lower !== "tháng") return null;
  const counted = countedAt(scan, index + 1);
  if (counted !== null && counted.value.item !== true) return null;
  if (COUNTED[next.lower] !== undefined && scan.languageAt(index) !== "vi" && next.kind === "word")
    return null;
  return /^(?:19|20)/.test(token.text) || before.kind === "end" ? token.text : null;
}

/** A year or span of years that starts with a year: "2025", "2021-2025", "2021 to 2025", "2024-25", "2021 đến nay". */
export function readYears(scan: Scan, index: number): DateSpan | null {
  const year = yearAt(scan, index);
  if (year === null) return null;
  const link = scan.at(index + 1);
  if (link.breaks) return at(index, year);
  if (DASHES.has(link.text)) {
    const second = yearAt(scan, index + 2);
    if (second !== null && second >= year) return { last: index + 2, from: year, to: second };
    const short = scan.at(index + 2);
    if (
      link.glued &&
      short.glued &&
      /^\d\d$/.test(short.text) &&
      // "2024-25"; "2021-11" is a month.
      (Number(short.text) === (Number(year) + 1) % 100 ||
        (Number(short.text) > 12 && Number(short.text) > Number(year) % 100))
    ) {
      return { last: index + 2, from: year, to: year.slice(0, 2) + short.text };
    }
    return at(index, year);
  }
  if (!LINKS.has(link.lower)) return at(index, year);
  const opener = scan.at(index - 1).lower;
  if (link.lower === "and" && opener !== "between") return at(index, year);
  return readEnd(scan, index + 2, year) ?? at(index, year);
}

function readEnd(scan: Scan, index: number, year: string): DateSpan | null {
  for (const words of NOW) {
    if (words.every((word, offset) => scan.at(index + offset).lower === word)) {
      return { last: index + words.length - 1, from: year, to: null };
    }
  }
  let until = index;
  while (until < index + 5 && FILLERS.has(scan.at(until).lower)) until++;
  const second = scan.at(until).breaks ? null : yearAt(scan, until);
  return second !== null && second >= year ? { last: until, from: year, to: second } : null;
}

/** The year that a month or quarter before token `index` belongs to: "/2025", "năm 2025", ", 2025", "of 2025". */
export function yearAfter(scan: Scan, index: number): { year: string; last: number } | null {
  for (let skipped = 0; skipped < 3; skipped++) {
    const token = scan.at(index + skipped);
    const year = yearAt(scan, index + skipped);
    if (year !== null) return { year, last: index + skipped };
    if (!["/", ",", "of", "năm", "nam", "-", "in"].includes(token.lower) || token.breaks) return null;
  }
  return null;
}
