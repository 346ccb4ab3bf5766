import type { Language, Period } from "../domain.ts";
import { findDates } from "../quantities/find-dates.ts";
import { findAll } from "../text/find-all.ts";
import { fold } from "../text/fold.ts";

/** A time named in a text. `period` is null where it has no ends that can be told ("in recent years"). */
export interface PeriodMention {
  period: Period | null;
  /** "compared with 2020", "from 34.9% in 2021 to ...": where a change starts, not what the figure is of. */
  base: boolean;
  start: number;
  end: number;
}

/** Words right before a date that make it what a change is measured from (folded). */
const BASE_BEFORE =
  /(?<![\p{L}])(?:(?:compared (?:to|with)|relative to|than|so voi|so cung ky|hon)(?: (?:the|that|those|level|figure|of|in|at|end|beginning|same|period|term|months|quarter|cuoi|dau|cung|ky|nam|nhung|giai doan|thang|quy|muc|ket qua|uoc|thuc hien))*|over(?: the same (?:period|months|quarter) (?:of|in))?|from the same (?:period|months|quarter) (?:of|in)|up from|down from) ?\(?$/u;

/** Periods told from the day of publication: "over the past five years", "5 năm qua". */
const RELATIVE =
  /(?<![\p{L}])(?:(?:over|in|during) (?:the|these) (?:past|last) (\d+|two|three|four|five|ten) years|(\d+|hai|ba|bon|nam|muoi) nam (?:vua )?(?:qua|roi|tro lai day|gan day))(?![\p{L}])/gu;
/** Years told from the day of publication: how many before its own. */
const YEARS_BEFORE: { words: RegExp; years: number }[] = [
  { words: /(?<![\p{L}])(?:this year|nam nay)(?![\p{L}])/gu, years: 0 },
  { words: /(?<![\p{L}])(?:last year|nam ngoai|nam truoc)(?![\p{L}])/gu, years: 1 },
];
/** "Since 2021", "từ tháng 4/2025": a date that only begins (folded). */
const OPEN_BEFORE =
  /(?<![\p{L}])(?:since|(?<!(?:dau|vat|thu) )tu|ke tu)(?: (?:nam|thang|ngay|early|late|the end of|cuoi|dau))* ?$/u;
const CLOSED_AFTER =
  /^[\s(]*(?:\d[\d.,%]*[\s)]*)?(?:[-–]|(?:up )?(?:to|until|till)|through|den|toi|qua|sang|xuong|len|con|giam)(?![\p{L}])(?! (?:nay|gio|bay gio|hien|now|date|today|(?:the )?present)(?![\p{L}]))/u;
const NUMBER_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  muoi: 10,
};

/**
 * The periods named in an NFC text, in order.
 * @param published ISO date of the text, without which a relative period has no ends.
 */
export function findPeriods(text: string, language: Language, published: string | null): PeriodMention[] {
  const folded = fold(text);
  const dated = findDates(text, { language }).map(({ start, end, from, to }) => ({
    period: { from, to: endOf(folded, { start, end, from, to }) },
    base:
      BASE_BEFORE.test(folded.slice(Math.max(0, start - 40), start)) && !isOverYears(folded, start, from, to),
    start,
    end,
  }));
  const relative = findAll(folded, RELATIVE).map((match) => ({
    period: yearsBefore(match[1] ?? match[2] ?? "", published),
    base: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...dated, ...relative, ...yearsBeforeIn(folded, published)].sort((a, b) => a.start - b.start);
}

/** "8.76% a year *over* 2020-2025": how long something took, and nothing that it is compared with. */
function isOverYears(folded: string, start: number, from: string, to: string | null): boolean {
  return to !== null && from !== to && /(?<![a-z])over $/.test(folded.slice(Math.max(0, start - 5), start));
}

/** The end of a date that may only begin: "since 2021" has none, "từ năm 2021 (34,9%) xuống ..." is of its year. */
function endOf(folded: string, date: { start: number; end: number; from: string; to: string | null }) {
  const goesOn = CLOSED_AFTER.test(folded.slice(date.end, date.end + 40));
  if (date.to === null) return goesOn ? date.from : null;
  const begins = OPEN_BEFORE.test(folded.slice(Math.max(0, date.start - 30), date.start));
  return begins && !goesOn && date.to === date.from ? null : date.to;
}

/** "This year", "năm ngoái": told from the day of publication, without which they are no date. */
function yearsBeforeIn(folded: string, published: string | null): PeriodMention[] {
  if (!published) return [];
  return YEARS_BEFORE.flatMap(({ words, years }) => {
    const year = String(Number(published.slice(0, 4)) - years);
    return findAll(folded, words).map((match) => ({
      period: { from: year, to: year },
      base: BASE_BEFORE.test(folded.slice(Math.max(0, match.index - 40), match.index)),
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

function yearsBefore(count: string, published: string | null): Period | null {
  const years = NUMBER_WORDS[count] ?? Number(count);
  const year = Number(published?.slice(0, 4));
  if (!published || !Number.isInteger(years)) return null;
  return { from: String(year - years), to: String(year) };
}
