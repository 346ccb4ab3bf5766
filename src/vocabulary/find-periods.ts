import type { Language, Period } from "../domain.ts";
import { findDates } from "../quantities/find-dates.ts";
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
  /(?:(?:compared (?:to|with)|relative to|than|so voi|so cung ky|hon)(?: the| cuoi| nam| end of| that of| nhung| period| term| giai doan)*|over|up from|down from) ?\(?$/u;

/** Periods told from the day of publication: "over the past five years", "5 năm qua". */
const RELATIVE =
  /(?<![\p{L}])(?:(?:over|in|during) the (?:past|last) (\d+|two|three|four|five|ten) years|(\d+|hai|ba|bon|nam|muoi) nam (?:qua|tro lai day|gan day))(?![\p{L}])/gu;
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
    period: { from, to },
    base: BASE_BEFORE.test(folded.slice(Math.max(0, start - 40), start)),
    start,
    end,
  }));
  const relative = [...folded.matchAll(RELATIVE)].map((match) => ({
    period: yearsBefore(match[1] ?? match[2] ?? "", published),
    base: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...dated, ...relative].sort((a, b) => a.start - b.start);
}

function yearsBefore(count: string, published: string | null): Period | null {
  const years = NUMBER_WORDS[count] ?? Number(count);
  const year = Number(published?.slice(0, 4));
  if (!published || !Number.isInteger(years)) return null;
  return { from: String(year - years), to: String(year) };
}
