import type { Unit } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { phraseTable } from "../phrases.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/** "mỗi năm tỉnh đào tạo 9.000 lao động", "Each year it trains 9,000 workers": a rate that is said before its figure. */
export const keepRates: Refiner = {
  name: "keep rates said before",
  refine(scan, drafts) {
    let previous: Draft | null = null;
    let period: Unit | null = null;
    for (const figure of drafts) {
      const free = figure.dropped === null && canHaveRate(figure);
      period = free
        ? (periodBefore(scan, figure, previous?.outerLast ?? -1) ?? listed(scan, figure, previous, period))
        : null;
      if (period !== null) figure.per = [period];
      previous = figure;
    }
    return drafts;
  },
};

const periods = phraseTable<Unit>({
  en: [
    ["each year, every year, annually", "year"],
    ["each month, every month", "month"],
    ["each week, every week", "week"],
    ["each day, every day", "day"],
    ["each quarter, every quarter", "quarter"],
  ],
  vi: [
    ["mỗi năm, hằng năm, hàng năm", "year"],
    ["mỗi tháng, hằng tháng, hàng tháng", "month"],
    ["mỗi tuần, hằng tuần, hàng tuần", "week"],
    ["mỗi ngày, hằng ngày, hàng ngày", "day"],
    ["mỗi quý, hằng quý, hàng quý", "quarter"],
  ],
});

function canHaveRate(figure: Draft): boolean {
  if (figure.per.length > 0 || figure.unit === null || figure.form === "fraction" || figure.form === "rank")
    return false;
  return UNIT_ENTRIES[figure.unit].dimension !== "time";
}

/** How far a period reaches, in words. */
const REACH = 10;
const CLAUSE_ENDS = new Set([";", ":", ".", "(", ")", "!", "?", "–", "—", "“", "”"]);

/** The period said before a figure in its clause, over no other figure; a comma only right behind the period. */
function periodBefore(scan: Scan, figure: Draft, previousLast: number): Unit | null {
  for (let at = figure.outerFirst; at > previousLast + 1 && at > figure.outerFirst - REACH; at--) {
    const found = periods.before(scan, at);
    if (found !== null) return at - found.length > previousLast ? found.value : null;
    const token = scan.at(at - 1);
    if (CLAUSE_ENDS.has(token.text) || scan.at(at).breaks) return null;
    if (token.text === ",") return openingPeriod(scan, at - 1, previousLast);
  }
  return null;
}

/** "Each year, the province ...". */
function openingPeriod(scan: Scan, end: number, previousLast: number): Unit | null {
  const found = periods.before(scan, end);
  return found !== null && end - found.length > previousLast ? found.value : null;
}

/** How far the next figure of a list may be from the one before. */
const NEAR = 6;

/** "mỗi năm trồng 5 ha chè và 3 ha cà phê": the rate of a figure in the same unit just before. */
function listed(scan: Scan, figure: Draft, previous: Draft | null, period: Unit | null): Unit | null {
  if (previous === null || previous.unit !== figure.unit || figure.outerFirst - previous.outerLast > NEAR)
    return null;
  for (let at = previous.outerLast + 1; at <= figure.outerFirst; at++) {
    const { text, breaks } = scan.at(at);
    if (CLAUSE_ENDS.has(text) || breaks || (text === "," && at + 1 < figure.outerFirst)) return null;
  }
  return period;
}
