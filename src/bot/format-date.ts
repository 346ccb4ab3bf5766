import { phrasesOf } from "../answer/phrases/phrases.ts";
import type { Language } from "../domain.ts";

/** "31/12/2025" or "31 December 2025", or that there is no date; one that is cut short stays as the source has it. */
export function formatDate(iso: string | null, language: Language): string {
  if (iso === null) return phrasesOf(language).noDate;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const format =
    language === "vi"
      ? new Intl.DateTimeFormat("vi-VN", {
          day: "2-digit",
          month: "2-digit",
          year: "numeric",
          timeZone: "UTC",
        })
      : new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(iso));
}
