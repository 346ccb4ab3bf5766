import type { Period } from "../domain.ts";
import type { PeriodMention } from "../vocabulary/find-periods.ts";

/** The first period named; two years side by side ("2021 2025") are the ends of one. */
export function periodOf(periods: PeriodMention[], text: string): Period | null {
  const [first, second] = periods.filter(({ period }) => period);
  const isSpan = first && second && /^\s*$/.test(text.slice(first.end, second.start));
  if (!isSpan || !first.period || !second.period?.to) return first?.period ?? null;
  return { from: first.period.from, to: second.period.to };
}

/** "Over 2000 companies": so many, and no year. */
const COUNTS =
  /(?<![\p{L}])(?:hơn|trên|khoảng|gần|chừng|hon|tren|khoang|gan|chung|over|about|around|nearly|almost|than|some) $/iu;
const COUNTED =
  /^ (?!(?:và|den|đến|toi|tới|va|to|and|la|là|thì|thi|co|có|or|the|in|of|by|for)(?!\p{L}))\p{Ll}/u;

/** Years that stand by themselves, without a word that makes them dates: "hồi 2021". */
export function bareYears(text: string, periods: PeriodMention[]): PeriodMention[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?![\p{L}\p{N}%/-]|[.,]\d)/gu)]
    .map(({ 0: year, index }) => ({
      period: { from: year, to: year },
      base: false,
      start: index,
      end: index + year.length,
    }))
    .filter(({ start, end }) => !(COUNTS.test(text.slice(0, start)) && COUNTED.test(text.slice(end))))
    .filter(({ start, end }) => !periods.some((known) => known.start < end && start < known.end));
}
