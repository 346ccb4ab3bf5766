import type { PeriodMention } from "../vocabulary/find-periods.ts";
import type { TextNames } from "../vocabulary/read-names.ts";

const YEARS: Record<string, number> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
};

/** "Four years later", "a year after that", "bốn năm sau 2021", "năm sau đó" (folded). */
const LATER = new RegExp(
  `(?<![a-z\\d])(?:(?<years>\\d{1,2}|${Object.keys(YEARS).join("|")}) (?:years on(?! average)|years? (?:later|afterwards?|after(?= (?:that|then|this|\\d)))|nam sau(?! nua))|the (?:year after|following year)|nam sau(?= do| no|,))(?![a-z])(?: (?:that|then|this|do))?`,
  "g",
);

/** The times of a text that are told from another one before or in them. */
export function findLaterTimes({ folded, periods }: Pick<TextNames, "folded" | "periods">): PeriodMention[] {
  return [...folded.matchAll(LATER)].flatMap((match): PeriodMention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = periods.findLast((date) => date.start <= end + 1 && date.period?.to)?.period?.to;
    const told = match.groups?.years;
    const years = told === undefined ? 1 : (YEARS[told] ?? Number(told));
    if (!from) return [];
    const year = String(Number(from.slice(0, 4)) + years);
    return [{ period: { from: year, to: year }, base: false, start, end }];
  });
}
