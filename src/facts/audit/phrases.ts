import type { Fact, Language } from "../../domain.ts";
import { capitalise } from "../../text/capitalise.ts";
import { formatPeriod } from "../../vocabulary/format-period.ts";
import type { Result } from "./audit-row.ts";

/** All words of the audit in one language. */
export interface Phrases {
  /** What a figure measures, where and when. */
  subject(fact: Fact): string;
  verdict: Record<Result, (printed: string) => string>;
  sum(subject: string, computed: string): string;
  exceeds(part: string, printed: string, subject: string, whole: string): string;
  share(subject: string, part: string, whole: string, computed: string): string;
  average(subject: string, from: string, to: string, years: number, computed: string): string;
  total(subject: string, total: string, years: number, computed: string): string;
  quotient(subject: string, left: string, right: string, computed: string): string;
  change(subject: string, from: string, to: string, computed: string): string;
  target: Record<"holds" | "off", (subject: string, target: string, reached: string) => string>;
  agree(subject: string, value: string, articles: number): string;
  disagree(subject: string, values: string[]): string;
  twoMetrics(value: string, metrics: string[]): string;
  twoNames(value: string, names: string[]): string;
  samePeriod(programme: string, period: string, articles: number): string;
  otherPeriods(programme: string, periods: string[]): string;
  at(value: string, article: string): string;
}

const describe = (fact: Fact, language: Language) =>
  [
    fact.label[language] ?? fact.label.en ?? fact.label.vi ?? fact.metric,
    fact.about,
    fact.placeLabel,
    fact.period && formatPeriod(fact.period, language),
  ]
    .filter(Boolean)
    .join(", ");

export const PHRASES: Record<Language, Phrases> = {
  en: {
    subject: (fact) => capitalise(describe(fact, "en")),
    verdict: {
      holds: (printed) => `; the article prints ${printed}, which fits.`,
      truncated: (printed) => `; the article prints ${printed}: the last digit is cut, not rounded.`,
      off: (printed) => `; the article prints ${printed}, which does not fit.`,
    },
    sum: (subject, computed) => `${subject}: the parts that are named add up to ${computed}`,
    exceeds: (part, printed, subject, whole) =>
      `${part}: ${printed} is given as a part of ${whole} (${subject}), which is less.`,
    share: (subject, part, whole, computed) => `${subject}: ${part} out of ${whole} is ${computed}`,
    average: (subject, from, to, years, computed) =>
      `${subject}: from ${from} to ${to} in ${years} ${years === 1 ? "year" : "years"} is ${computed} on average`,
    total: (subject, total, years, computed) =>
      `${subject}: ${total} in ${years} years is ${computed} on average`,
    quotient: (subject, left, right, computed) => `${subject}: ${left} divided by ${right} is ${computed}`,
    change: (subject, from, to, computed) => `${subject}: from ${from} to ${to} is a change of ${computed}`,
    target: {
      holds: (subject, target, reached) =>
        `${subject}: the target of ${target} goes beyond what was reached, ${reached}.`,
      off: (subject, target, reached) =>
        `${subject}: the target of ${target} does not go beyond what was reached before, ${reached}.`,
    },
    agree: (subject, value, articles) => `${subject}: ${articles} articles agree on ${value}.`,
    disagree: (subject, values) => `${subject}: more than one value is printed, ${values.join(" and ")}.`,
    twoMetrics: (value, metrics) =>
      `${capitalise(value)} is printed for two things: ${metrics.join(" and ")}.`,
    twoNames: (value, names) => `${capitalise(value)} is printed under two names: ${names.join(" and ")}.`,
    samePeriod: (programme, period, articles) =>
      `${capitalise(programme)}: ${articles} articles date it ${period}.`,
    otherPeriods: (programme, periods) =>
      `${capitalise(programme)}: more than one period is printed, ${periods.join(" and ")}.`,
    at: (value, article) => `${value} (${article})`,
  },
  vi: {
    subject: (fact) => capitalise(describe(fact, "vi")),
    verdict: {
      holds: (printed) => `; bài ghi ${printed}, khớp.`,
      truncated: (printed) => `; bài ghi ${printed}: chữ số cuối bị cắt chứ không được làm tròn.`,
      off: (printed) => `; bài ghi ${printed}, không khớp.`,
    },
    sum: (subject, computed) => `${subject}: các phần được nêu cộng lại là ${computed}`,
    exceeds: (part, printed, subject, whole) =>
      `${part}: ${printed} được ghi là một phần của ${whole} (${subject}), là số nhỏ hơn.`,
    share: (subject, part, whole, computed) => `${subject}: ${part} trên ${whole} là ${computed}`,
    average: (subject, from, to, years, computed) =>
      `${subject}: từ ${from} đến ${to} trong ${years} năm, bình quân là ${computed}`,
    total: (subject, total, years, computed) =>
      `${subject}: ${total} trong ${years} năm, bình quân là ${computed}`,
    quotient: (subject, left, right, computed) => `${subject}: ${left} chia cho ${right} là ${computed}`,
    change: (subject, from, to, computed) => `${subject}: từ ${from} đến ${to}, mức thay đổi là ${computed}`,
    target: {
      holds: (subject, target, reached) =>
        `${subject}: mục tiêu ${target} tốt hơn kết quả đã đạt, ${reached}.`,
      off: (subject, target, reached) =>
        `${subject}: mục tiêu ${target} không tốt hơn kết quả đã đạt trước đó, ${reached}.`,
    },
    agree: (subject, value, articles) => `${subject}: ${articles} bài cùng ghi ${value}.`,
    disagree: (subject, values) => `${subject}: có hơn một giá trị, ${values.join(" và ")}.`,
    twoMetrics: (value, metrics) =>
      `${capitalise(value)} được ghi cho hai chỉ tiêu: ${metrics.join(" và ")}.`,
    twoNames: (value, names) => `${capitalise(value)} được ghi dưới hai tên: ${names.join(" và ")}.`,
    samePeriod: (programme, period, articles) =>
      `${capitalise(programme)}: ${articles} bài cùng ghi giai đoạn ${period}.`,
    otherPeriods: (programme, periods) =>
      `${capitalise(programme)}: có hơn một giai đoạn, ${periods.join(" và ")}.`,
    at: (value, article) => `${value} (${article})`,
  },
};
