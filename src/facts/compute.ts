import type { Fact, Operation } from "../domain.ts";
import {
  type Computed,
  complement,
  difference,
  dividedBy,
  growth,
  perUnit,
  ratio,
  share,
  sum,
} from "../quantities/arithmetic.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";

/**
 * What an operation over facts gives, rounded to what they bear; null where they cannot be computed with. One fact
 * that is told with its whole ("16 of 19") is part and whole. The order of the facts: from before to after, part before
 * whole, what is compared or divided before what it is compared with or divided by.
 */
export function compute(operation: Operation, facts: Fact[]): Computed | null {
  const [first] = facts;
  if (!first) return null;
  const second = facts[1] ?? wholeOf(first);
  if (operation === "sum") return facts.length > 1 ? sum(facts) : null;
  if (operation === "yearly-average") return yearlyAverage(first);
  if (operation === "complement") return complement(first);
  return second ? BINARY[operation](first, second) : null;
}

/** The 19 of "16 of 19". */
function wholeOf(part: Fact): Fact | null {
  return part.of === null ? null : { ...part, value: part.of, of: null };
}

const BINARY: Record<
  Exclude<Operation, "sum" | "yearly-average" | "complement">,
  (first: Fact, second: Fact) => Computed | null
> = {
  difference,
  growth,
  share,
  ratio,
  "per-unit": perUnit,
  remainder: (part, whole) => {
    const left = difference(part, whole);
    return left && left.direction !== "down" ? { ...left, direction: null } : null;
  },
};

/** A total over several years, shared out evenly among them. */
function yearlyAverage(total: Fact): Computed | null {
  const years = yearsOf(total);
  const isTotal =
    total.per.length === 0 && total.direction === null && UNIT_ENTRIES[total.unit].dimension !== "share";
  const all = years && isTotal ? sum([total]) : null;
  return all && years ? { ...dividedBy(all, years), per: ["year"] } : null;
}

/** How many years the period of a fact spans; null where that is no whole number above one. */
export function yearsOf({ period }: Pick<Fact, "period">): number | null {
  if (!period?.to || period.from.length !== 4 || period.to.length !== 4) return null;
  const years = Number(period.to) - Number(period.from) + 1;
  return years > 1 ? years : null;
}
