import type { Language, Period } from "../domain.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const DATES: Record<Language, (year: string, month: number, day: number) => string> = {
  en: (year, month, day) => {
    const name = MONTHS[month - 1];
    if (!name) return year;
    return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
  },
  vi: (year, month, day) => {
    if (day) return `${day}/${month}/${year}`;
    return month ? `tháng ${month}/${year}` : year;
  },
};

/** A period as it stands after a metric's name: "in 2021–2025", "giai đoạn 2021–2025". */
export function formatPeriod({ from, to }: Period, language: Language): string {
  const start = formatDate(from, language);
  if (to === null) return language === "en" ? `since ${start}` : `từ ${yearWord(from)}${start} đến nay`;
  const end = formatDate(to, language);
  if (from === to) {
    if (language === "en") return `${from.length === 10 ? "by" : "in"} ${start}`;
    return from.length === 10 ? `tính đến ngày ${start}` : `${yearWord(from)}${start}`;
  }
  const years = from.length === 4 && to.length === 4;
  if (language === "en") return years ? `in ${start}–${end}` : `from ${start} to ${end}`;
  return years ? `giai đoạn ${start}–${end}` : `từ ${start} đến ${end}`;
}

/** What a change is measured from: "compared with 2020", "so với giai đoạn 2016–2020". */
export function formatBase({ from, to }: Period, language: Language): string {
  const span = [...new Set([from, to ?? from])].map((date) => formatDate(date, language)).join("–");
  if (language === "en") return `compared with ${span}`;
  return `so với ${from === to ? yearWord(from) : "giai đoạn "}${span}`;
}

const yearWord = (iso: string) => (iso.length === 4 ? "năm " : "");

function formatDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  return DATES[language](year, Number(month ?? 0), Number(day ?? 0));
}
