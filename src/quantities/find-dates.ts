import type { Language } from "../domain.ts";
import { normalise } from "../text/normalise.ts";
import { readDate, startsDate } from "./dates/read-date.ts";
import { scanOnce } from "./scan.ts";

/** A calendar span that a text names outright: ISO dates cut where the text stops; `to` is null while it lasts. */
export interface DateMention {
  text: string;
  start: number;
  end: number;
  from: string;
  to: string | null;
}

/** The dates, years, months and spans of years in a text, in order. Offsets count in `raw` (UTF-16). */
export function findDates(raw: string, options: { language?: Language | undefined } = {}): DateMention[] {
  const normal = normalise(raw);
  const scan = scanOnce(normal.text, options.language ?? null);
  const mentions: DateMention[] = [];
  for (let index = 0; index < scan.size; index++) {
    const span = startsDate(scan.at(index)) ? readDate(scan, index) : null;
    if (span === null) continue;
    const [start, end] = [normal.toRaw(scan.at(index).start), normal.toRaw(scan.at(span.last).end)];
    if (span.from !== null)
      mentions.push({ text: raw.slice(start, end), start, end, from: span.from, to: span.to });
    index = span.last;
  }
  return mentions;
}
