import { fold } from "../text/fold.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

const WEEKDAY =
  /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)/;
const LABEL =
  /^(?:published|updated|posted|last updated|date|cap nhat|ngay dang|dang ngay|xuat ban|ngay)\b(?: (?:on|at|luc|ngay))?/;
const CLOCK =
  /\b(?:at |luc )?\d{1,2}(?::|h|g)\d{2}(?::\d{2})?(?: ?[ap]m)?\b|\bgmt ?[+-]? ?\d{0,2}(?::?\d{2})?|\(?\butc(?:[+-]\d+)?\)?/g;

/**
 * The ISO date of a line that is nothing but a date, with or without a weekday, an hour and a label: "Thứ Hai,
 * 24/11/2025 - 08:15", "Updated: November 24, 2025". Null for any other line. Of 05/06/2025 the day comes first.
 */
export function readDateLine(text: string): string | null {
  let rest = trim(fold(text).replace(CLOCK, ""));
  for (const part of [LABEL, WEEKDAY, LABEL]) rest = trim(rest.replace(part, ""));
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(rest);
  if (slashes) {
    const [, a = "", b = "", year = ""] = slashes;
    return Number(b) > 12 ? date(year, a, b) : date(year, b, a);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(rest);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const vietnamese = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:,| nam)? (\d{4})$/.exec(rest);
  if (vietnamese) return date(vietnamese[3], vietnamese[2], vietnamese[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(rest);
  if (monthFirst) return date(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/.exec(rest);
  if (dayFirst) return date(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  return null;
}

const trim = (text: string) => text.replace(/^[\s:,|()–—-]+|[\s:,|()–—-]+$/g, "");

function month(name: string | undefined): string {
  return String(MONTHS.findIndex((full) => name !== undefined && full.startsWith(name)) + 1);
}

/** Null where the calendar has no such day. */
function date(year?: string, monthNumber?: string, day?: string): string | null {
  const iso = `${year}-${monthNumber?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}
