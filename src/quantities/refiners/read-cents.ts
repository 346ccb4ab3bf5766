import type { Unit } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { add, shift } from "../numeral.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/**
 * "five dollars and 20 cents", "2 đô la 23 xu": one amount. Cents by themselves are those of the one currency in the
 * text that has cents; where there is none, or more than one, they stay a thing that is counted.
 */
export const readCents: Refiner = {
  name: "read cents",
  refine(scan, drafts) {
    const read: Draft[] = [];
    const currency = onlyCurrency(drafts);
    for (const figure of drafts) {
      const money = read.at(-1);
      if (!isCents(figure)) read.push(figure);
      else if (money !== undefined && completes(scan, money, figure))
        read[read.length - 1] = {
          ...money,
          number: add(money.number, shift(figure.number, -2)),
          last: figure.last,
        };
      else if (currency === null) read.push(figure);
      else read.push({ ...figure, number: shift(figure.number, -2), unit: currency, noun: null });
    }
    return read;
  },
};

const CENTS = new Set(["cent", "cents", "xu"]);
const WITH_CENTS = new Set<Unit | null>(["USD", "EUR", "AUD", "CAD", "SGD", "HKD", "NZD", "TWD"]);

function isCents(figure: Draft): boolean {
  return figure.dropped === null && figure.form === "number" && CENTS.has(figure.noun ?? "");
}

function onlyCurrency(drafts: Draft[]): Unit | null {
  const named = new Set(drafts.map((figure) => figure.unit).filter((unit) => WITH_CENTS.has(unit)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function completes(scan: Scan, money: Draft, cents: Draft): boolean {
  if (money.unit === null || money.dropped !== null || UNIT_ENTRIES[money.unit].dimension !== "money")
    return false;
  if (money.number.exponent < 0 || money.other !== null || money.form !== "number") return false;
  const gap = cents.first - money.last - 1;
  return gap === 0 || (gap === 1 && ["and", "và", ","].includes(scan.at(money.last + 1).lower));
}
