/** A date or period in a text, as far as token `last`. */
export interface DateSpan {
  last: number;
  /** ISO, cut where the text stops; null where no year is named ("15/5", "in July"). */
  from: string | null;
  /** Null while it lasts, and where `from` is. */
  to: string | null;
}

/** A point or stretch that begins and ends with `date`. */
export function at(last: number, date: string): DateSpan {
  return { last, from: date, to: date };
}

/** A date whose year is not named. */
export function undated(last: number): DateSpan {
  return { last, from: null, to: null };
}

export function month(year: string, number: number): string {
  return `${year}-${String(number).padStart(2, "0")}`;
}

/** The months `from` to `to` of a year. */
export function months(last: number, year: string | null, from: number, to: number): DateSpan {
  return year === null ? undated(last) : { last, from: month(year, from), to: month(year, to) };
}

/** A day; null where the calendar has no such day. */
export function day(last: number, year: string | null, number: number, dayOfMonth: number): DateSpan | null {
  if (number < 1 || number > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return year === null
    ? undated(last)
    : at(last, `${month(year, number)}-${String(dayOfMonth).padStart(2, "0")}`);
}
