import type { Fact, Measure } from "../domain.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { difference, growth } from "../quantities/arithmetic.ts";
import { compareMeasures } from "../quantities/compare.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Judgement } from "./judge-claim.ts";
import type { Claim } from "./read-claims.ts";

/**
 * "From 2021 to 2025 the poverty rate fell by 17.24 percentage points": computed from the levels of both years, as a
 * difference or, for an amount in percent, as growth; null where the claim is no such change, the levels are not known
 * or they give another figure.
 */
export async function judgeChange(
  claim: Claim,
  room: { facts: FactTable; vocabulary: Vocabulary },
): Promise<Judgement | null> {
  const { quantity, period, base } = claim;
  const [from, to] = [base?.to ?? period?.from, period?.to];
  if (quantity.direction === null || quantity.per.length > 0 || !from || !to || from === to) return null;
  const metric = room.vocabulary.metrics.get(claim.metric)?.changeOf ?? claim.metric;
  const levels = { metric: [metric], place: [claim.place.id], about: [claim.about] };
  const [before, after] = await Promise.all(
    [from, to].map(async (year) => {
      const found = await room.facts.find({ ...levels, year: [year.slice(0, 4)] });
      return found.find(({ direction }) => direction === null);
    }),
  );
  if (!before || !after) return null;
  return (
    [exactDifference(before, after), difference(before, after), growth(before, after)]
      .map((change) => change && judge(claim.quantity, change, [before, after]))
      .find((judgement) => judgement !== null) ?? null
  );
}

/** Of what is printed, whatever its digits can bear: 34.9 less 17.66 is 17.24, though only 17.2 is sure. */
function exactDifference(before: Measure, after: Measure): Measure | null {
  const change = difference(before, after);
  if (!change || before.value === null || after.value === null) return null;
  const value = Number(Math.abs(after.value - before.value).toPrecision(12));
  return { ...change, value, step: Math.min(before.step, after.step) };
}

function judge(claimed: Measure, change: Measure, from: Fact[]): Judgement | null {
  // The press prints % for percentage points.
  const points = change.unit === "percentage-point" && claimed.unit === "percent";
  const match = compareMeasures(
    { ...claimed, per: change.per, unit: points ? change.unit : claimed.unit },
    change,
  );
  if (match === "different" || match === "incomparable") return null;
  const [before, after] = from.map(({ quotes }) => quotes[0]?.printed ?? "");
  return { verdict: "computed", match, from, formula: `${after} − ${before}` };
}
