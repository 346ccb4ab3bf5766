import type { Draft } from "../draft.ts";
import { add, shift } from "../numeral.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/** "five dollars and 20 cents", "2 đô la 23 xu": one amount. */
export const addCents: Refiner = {
  name: "add cents",
  refine(scan, drafts) {
    const added: Draft[] = [];
    for (const figure of drafts) {
      const money = added.at(-1);
      if (money === undefined || !isFollowedBy(scan, money, figure)) added.push(figure);
      else
        added[added.length - 1] = {
          ...money,
          number: add(money.number, shift(figure.number, -2)),
          last: figure.last,
        };
    }
    return added;
  },
};

const CENTS = new Set(["cent", "cents", "xu"]);

function isFollowedBy(scan: Scan, money: Draft, cents: Draft): boolean {
  if (money.unit === null || money.dropped !== null || cents.dropped !== null) return false;
  if (!CENTS.has(cents.noun ?? "") || UNIT_ENTRIES[money.unit].dimension !== "money") return false;
  if (money.number.exponent < 0 || money.other !== null || money.form !== "number" || cents.form !== "number")
    return false;
  const gap = cents.first - money.last - 1;
  return gap === 0 || (gap === 1 && ["and", "và", ","].includes(scan.at(money.last + 1).lower));
}
