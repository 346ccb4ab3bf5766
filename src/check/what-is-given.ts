import { formatMeasure } from "../quantities/format.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import type { Input } from "./computations.ts";
import { printedOf, wordsAround } from "./compute-claim.ts";
import { OPERATIONS } from "./operations.ts";
import type { Claim } from "./read-claims.ts";

/** Figures of one sort and rate; what lies between two rates is told in points. */
function areAlike(inputs: Input[], { figure }: Claim): boolean {
  const sorts = new Set(
    inputs.map(({ measure: { unit, per } }) => JSON.stringify([UNIT_ENTRIES[unit].dimension, per])),
  );
  const areRates = inputs.some(({ measure }) => UNIT_ENTRIES[measure.unit].dimension === "share");
  return sorts.size === 1 && (!areRates || figure.unit === "percentage-point");
}

/**
 * What two figures of a text give by the sum or difference that it states, in figures and signs: "20.586 − 17.082 =
 * 3.504". Null where it states none of just two.
 */
export function whatIsGiven(claim: Claim, stated: Input[]): string | null {
  const inputs = [...new Map(stated.map((input) => [input.measure.value, input])).values()];
  if (inputs.length !== 2 || claim.figure.value === null || !areAlike(inputs, claim)) return null;
  const words = wordsAround(claim);
  for (const { cue, fits, compute, from } of OPERATIONS) {
    if ((from !== undefined && from !== "text") || !cue?.test(words) || !fits(claim)) continue;
    const [only, ...others] = compute(inputs, claim);
    if (!only || others.length > 0) continue;
    const step = Math.min(claim.figure.step, ...inputs.map(({ measure }) => measure.step));
    const result = { ...claim.figure, value: only.value, step, qualifier: only.qualifier, direction: null };
    const names = only.inputs.map((input) => printedOf(input, claim));
    return `${only.formula(names)} = ${formatMeasure(result, claim.language)}`;
  }
  return null;
}
