import type { Fact, Measure, Qualifier } from "../domain.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom } from "../facts/spans.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { formatMeasure } from "../quantities/format.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Computation, differenceOf, growthOf, type Input, ratioOf } from "./computations.ts";
import type { Judgement } from "./judge-claim.ts";
import { fractionAgainst, isFar, isSupport, type Support } from "./match-figure.ts";
import { type InputSource, isRelative, OPERATIONS } from "./operations.ts";
import { type Claim, pointsBack } from "./read-claims.ts";
import { REACH } from "./read-told.ts";
import { isKindred } from "./same-topic.ts";
import { bestSaid } from "./score-topics.ts";
import { inputsNamed, inputsOfTable } from "./table-inputs.ts";

/**
 * What follows from figures that the text states itself, and from parts of them that it names: the first computation
 * that gives the claimed figure at its own printed step. Null where none does.
 */
export function computeClaim(
  claim: Claim,
  stated: Input[],
  facts: Fact[],
  vocabulary: Vocabulary,
): Judgement | null {
  if (claim.figure.contested || claim.told.denied) return null;
  if (claim.figure.low !== null && claim.figure.high !== null)
    return computeEnds(claim, stated, facts, vocabulary);
  const words = wordsAround(claim);
  const known: Partial<Record<InputSource, Input[]>> = { text: stated };
  const inputsFrom = (source: InputSource) =>
    (known[source] ??=
      source === "table"
        ? inputsOfTable(claim, stated, facts, vocabulary)
        : inputsNamed(claim, facts, vocabulary));
  for (const { cue, fits, compute, from = "text" } of OPERATIONS) {
    if (!fits(claim) || (cue && !cue.test(words))) continue;
    for (const computation of compute(inputsFrom(from), claim)) {
      const judgement = judge(claim, computation);
      if (judgement) return judgement;
    }
  }
  return null;
}

/** "20 million, now 30-40, that is *10 to 20* more": each end by itself. */
function computeEnds(claim: Claim, stated: Input[], facts: Fact[], vocabulary: Vocabulary): Judgement | null {
  const [low, high] = [claim.figure.low, claim.figure.high].map((value) => {
    const figure = { ...claim.figure, value, low: null, high: null };
    return computeClaim({ ...claim, figure }, stated, facts, vocabulary);
  });
  if (low?.verdict !== "computed" || high?.verdict !== "computed") return null;
  const from = [...new Set([...low.from, ...high.from])];
  return { ...low, from, formula: `${low.formula}, ${high.formula}` };
}

/** So small a number is computed only where its own clause says so: it agrees with much by chance. */
const SMALL = 10;

/** The words, folded, that can state how a figure comes about: its sentence, or its own clause. */
export function wordsAround({ scene, figure }: Claim): string {
  const sentence = sentenceOf(scene, figure);
  if ((figure.value ?? 0) > SMALL || figure.unit === "percentage-point" || figure.unit === "VND")
    return scene.folded.slice(
      Math.max(sentence.start, figure.start - REACH),
      Math.min(sentence.end, figure.end + REACH),
    );
  const at = firstFrom(scene.quantities, figure.start);
  const from = Math.max(sentence.start, scene.quantities[at - 1]?.end ?? 0);
  const next = scene.quantities.slice(at + 1).find((other) => !pointsBack(scene, other));
  const until = Math.min(sentence.end, next?.start ?? sentence.end);
  return scene.folded.slice(from, Math.max(until, figure.end));
}

function judge(claim: Claim, { value, inputs, formula, qualifier }: Computation): Judgement | null {
  const match = matchOfResult(claim, value, qualifier);
  if (match === null) return null;
  const from = [...new Set(inputs.map(({ fact }) => fact))];
  return {
    verdict: "computed",
    match,
    from,
    formula: formula(inputs.map((input) => printedOf(input, claim))),
  };
}

/** An input as its source prints it in the language of the text. */
export function printedOf({ fact, measure }: Input, { language, figure }: Claim): string {
  const quote = fact.quotes.find((own) => own.language === language) ?? fact.quotes[0];
  return measure.value === fact.value && quote
    ? quote.printed
    : formatMeasure({ ...measure, scale: figure.unit === measure.unit ? figure.scale : 1 }, language);
}

/** A result is right where the claim is a correct rounding of it at its own step, or says less and holds. */
function matchOfResult(
  { figure: printed, told }: Claim,
  value: number,
  qualifier: Qualifier,
): Support | null {
  // "Vượt 13,25%" is by how much, no bound.
  const figure: Measure = told.asExcess ? { ...printed, qualifier: "exact" } : printed;
  const result: Measure = {
    ...figure,
    ...{ value, low: null, high: null, of: null, noun: figure.noun },
    step: figure.step * 1e-6,
  };
  for (const bound of new Set<Qualifier>(["exact", qualifier])) {
    const measure = { ...result, qualifier: bound };
    const fraction = fractionAgainst(printed, { ...measure, unit: "percent" });
    const match = fraction ?? compareMeasures({ ...figure, of: null }, measure);
    if (isSupport(match) && (fraction !== null || !isFar(figure, measure))) return match;
  }
  return null;
}

/** "From 2021 to 2025 the rate fell by 17.24 points": from the levels of both years, which the text need not print. */
export function changeOfLevels(claim: Claim, facts: Fact[], vocabulary: Vocabulary): Judgement | null {
  const { figure, period, base, place, about, told } = claim;
  const [from, to] = [(base?.to ?? period?.from)?.slice(0, 4), period?.to?.slice(0, 4)];
  const isChange = figure.direction !== null || figure.unit === "times";
  if (figure.contested || told.denied || !isChange || !from || !to || from === to) return null;
  const read = claim.metric.startsWith("open:")
    ? (bestSaid(claim, vocabulary) ?? claim.metric)
    : claim.metric;
  const metric = vocabulary.metrics.get(read)?.changeOf ?? read;
  const levelIn = (year: string) =>
    facts.find(
      (fact) =>
        isKindred(fact.metric, metric, vocabulary) &&
        fact.place === place.id &&
        fact.about === about &&
        fact.direction === null &&
        fact.period?.to?.slice(0, 4) === year &&
        fact.period.from.slice(0, 4) === year,
    );
  const [before, after] = [levelIn(from), levelIn(to)];
  if (!before || !after) return null;
  const pair: [Input, Input] = [
    { fact: before, measure: before },
    { fact: after, measure: after },
  ];
  const years = Number(to) - Number(from);
  const yearly = figure.per.includes("year")
    ? differenceOf(pair, { ...claim, figure: { ...figure, per: [] } }).map((all) => ({
        ...all,
        value: all.value / years,
        formula: (names: string[]) => `(${all.formula(names)}) ÷ ${years}`,
      }))
    : [
        ...(isRelative(claim) ? [] : differenceOf(pair, claim)),
        ...(figure.unit === "percent" ? growthOf(pair, figure.direction) : []),
        ...(figure.unit === "times" ? ratioOf(pair) : []),
      ];
  return yearly.map((one) => judge(claim, one)).find((judgement) => judgement !== null) ?? null;
}
