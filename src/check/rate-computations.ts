import type { Fact } from "../domain.ts";
import { yearsOf } from "../facts/compute.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { amountIn, type Computation, type Input, result, valuesIn } from "./computations.ts";
import type { Claim } from "./read-claims.ts";

/** "81.8 trillion, or 16 trillion *a year*" */
export function yearlyOf(input: Input, claim: Claim): Computation[] {
  const years = yearsOf(input.fact);
  const [value] = valuesIn(claim, [input]) ?? [];
  if (years === null || value === undefined || input.measure.per.includes("year")) return [];
  return [years, ...(isTerm(input.fact) ? [years - 1] : [])].map((count) =>
    result(value / count, [input], ([own]) => `${own} ÷ ${count}`),
  );
}

/** The term of 2020-2025 has five years, from congress to congress. */
const isTerm = ({ quotes }: Fact) =>
  quotes.some(({ text }) => /(?<![a-z])(?:term|nhiem ky)(?![a-z])/.test(fold(text)));

/** "19.52 million a year, 1.63 million *a month*", and the reverse. */
export function monthlyOf({ fact, measure }: Input, { figure }: Claim): Computation[] {
  const { value, per } = measure;
  const amount = amountIn(figure, measure);
  if (value === null || amount === null) return [];
  const input = { fact, measure };
  if (figure.per.includes("month") && per.includes("year"))
    return [result(amount / 12, [input], ([own]) => `${own} ÷ 12`)];
  if (figure.per.includes("year") && per.includes("month"))
    return [result(amount * 12, [input], ([own]) => `${own} × 12`)];
  return [];
}

/** "Six embankments run 3.1 km, half a kilometre each": so much for each of so many. */
export function eachOf(pair: [Input, Input], { figure }: Claim): Computation[] {
  return [pair, [pair[1], pair[0]] as [Input, Input]].flatMap(([total, many]) => {
    const amount = amountIn(figure, total.measure);
    const isMany =
      UNIT_ENTRIES[many.measure.unit].dimension === "count" && Number.isInteger(many.measure.value);
    if (amount === null || !isMany || !many.measure.value) return [];
    return [result(amount / many.measure.value, [total, many], (names) => names.join(" ÷ "))];
  });
}
