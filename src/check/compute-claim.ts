import type { Direction, Fact, Language, Measure, Qualifier } from "../domain.ts";
import { yearsOf } from "../facts/compute.ts";
import { sentenceOf } from "../facts/scene.ts";
import { firstFrom } from "../facts/spans.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { inUnit } from "../quantities/convert.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Judgement } from "./judge-claim.ts";
import { fractionAgainst, isFar, isSupport, type Support } from "./match-figure.ts";
import { type Claim, pointsBack } from "./read-claims.ts";
import { REACH } from "./read-told.ts";
import { isKindred, respectsApart } from "./respects-apart.ts";
import { metricsSaid } from "./score-topics.ts";

/** A figure that a computation starts from: the fact, and which of its figures is meant. */
export interface Input {
  fact: Fact;
  measure: Measure;
}

/** What inputs give by one operation. */
interface Computation {
  value: number;
  from: Fact[];
  formula: string;
  qualifier: Qualifier;
}

interface Operation {
  /** What it is computed from: what the text states, or what the table has for what the claim names. Default: the text. */
  from?: "text" | "table";
  /** Words (folded) around a figure that state it; null where the unit of the figure does. */
  cue: RegExp | null;
  /** Whether a figure can be the result. */
  fits(claim: Claim): boolean;
  compute(inputs: Input[], claim: Claim): Computation[];
}

const isPercent = ({ figure }: Claim) => figure.unit === "percent" || isFraction(figure);
const isFraction = ({ of, value, unit }: Measure) =>
  of !== null && value !== null && (of <= 10 || of === 100) && unit !== "rank";
const isRate = ({ unit }: Measure) => unit === "percent" || unit === "percentage-point";

/** The ways in which a text can come from figures of the sources to one of its own. */
const OPERATIONS: Operation[] = [
  {
    cue: /[(:=+]|(?<![a-z])(?:total(?:s|l?ed|l?ing)?|together|altogether|in all|all told|combined|sum|adds?|adding|added|plus|both|jointly|overall|collectively|cong|tong|gop|tat ca|ca thay|het thay|ca hai|ca ba|gom)(?![a-z])/,
    fits: () => true,
    compute: (inputs, claim) => runs(inputs).flatMap((run) => sumOf(run, claim)),
  },
  {
    cue: null,
    fits: ({ figure }) => isFraction(figure),
    compute: (inputs, claim) => pairs(inputs).flatMap((pair) => sumOf(pair, claim)),
  },
  {
    from: "table",
    cue: null,
    fits: ({ figure }) => figure.of !== null,
    compute: (inputs, claim) => partsIn(inputs).flatMap((parts) => sumOf(parts, claim)),
  },
  {
    cue: /(?<![a-z])(?:points?|diem|lags?|trails?|ahead|behind|gap|difference|differ\w*|apart|more|less|fewer|higher|lower|above|below|over|under|left|leaving|leaves?|remain\w*|still|rest|unspent|missing|short|shortfall|lack\w*|drop\w*|f[ae]ll\w*|declin\w*|ris\w*|rose|increas\w*|decreas\w*|gain\w*|grew|up|down|cut|minus|balance|to go|without|surplus|exceed\w*|outnumber\w*|chenh|hon|kem|con|lai|thieu|tang|giam|tru|du|nhieu hon|it hon|khoang cach|cach|chua|them|bot|vuot)(?![a-z])/,
    fits: ({ figure }) => !isFraction(figure),
    compute: (inputs, claim) => pairs(inputs).flatMap((pair) => differenceOf(pair, claim)),
  },
  {
    cue: /(?<![a-z])(?:rest|remain\w*|left|others?|not|without|yet|lack\w*|still|don|don['’]t|uncovered|con|chua|lai|khong|khac)(?![a-z])/,
    fits: isPercent,
    compute: (inputs) => inputs.flatMap(complementOf),
  },
  {
    cue: null,
    fits: (claim) => claim.told.asExcess && claim.figure.unit === "percent",
    compute: (inputs) => inputs.flatMap(excessOf),
  },
  {
    from: "table",
    cue: null,
    fits: (claim) => claim.told.asExcess && claim.figure.unit === "percent",
    compute: (inputs) => inputs.flatMap(excessOf),
  },
  {
    from: "table",
    cue: /(?<![a-z])(?:not|without|yet|lack\w*|don['’]t|uncovered|remain\w*|rest|chua|khong|con lai)(?![a-z])/,
    fits: isPercent,
    compute: (inputs) => inputs.flatMap(complementOf),
  },
  {
    from: "table",
    cue: null,
    fits: (claim) => isPercent(claim) && claim.figure.direction === null,
    compute: (inputs) => pairs(inputs).filter(isPartAndWhole).flatMap(shareOf),
  },
  {
    cue: null,
    fits: (claim) => isPercent(claim) && claim.figure.direction === null,
    compute: (inputs) => pairs(inputs).flatMap(shareOf),
  },
  {
    cue: /(?<![a-z])(?:drop\w*|f[ae]ll\w*|declin\w*|reduc\w*|cut|shrank|shrunk|rise|rose|risen|increas\w*|grew|growth|giam|tang)(?![a-z])/,
    fits: ({ figure }) => isFraction(figure),
    compute: (inputs) =>
      pairs(inputs).flatMap((pair) => (["up", "down"] as const).flatMap((to) => growthOf(pair, to))),
  },
  {
    cue: null,
    fits: ({ figure }) => isFraction(figure),
    compute: (inputs) => inputs.filter(({ measure }) => measure.unit === "percent").flatMap(restated),
  },
  {
    cue: null,
    fits: ({ figure }) => figure.unit === "percent" && figure.direction !== null,
    compute: (inputs, { figure }) => pairs(inputs).flatMap((pair) => growthOf(pair, figure.direction)),
  },
  {
    cue: null,
    fits: ({ figure }) => figure.unit === "times" || isFraction(figure),
    compute: (inputs) => pairs(inputs).flatMap(ratioOf),
  },
  {
    cue: /(?<![a-z])(?:averag\w*|(?:a|per|each|every) year|yearly|annual\w*|per annum|each|per|apiece|every|mean|moi|binh quan|trung binh|hang nam|hằng năm|\/nam)(?![a-z])/,
    fits: ({ figure }) => !isFraction(figure),
    compute: (inputs, claim) => [
      ...inputs.flatMap(yearlyOf),
      ...pairs(inputs).flatMap((pair) => eachOf(pair, claim)),
    ],
  },
  {
    cue: null,
    fits: ({ figure }) => UNIT_ENTRIES[figure.unit].dimension === "count" || figure.unit === "item",
    compute: (inputs) => inputs.flatMap(headsOf),
  },
];

/**
 * What follows from figures that the text states itself, or, for a change between two years, from the levels that the
 * table has for them: the first computation that gives the claimed figure at its own printed step. Null where none does.
 */
export function computeClaim(
  claim: Claim,
  stated: Input[],
  facts: Fact[],
  vocabulary: Vocabulary,
): Judgement | null {
  if (claim.figure.contested || claim.told.denied) return null;
  const words = wordsAround(claim);
  const known = inputsOfTable(claim, stated, facts, vocabulary);
  for (const { cue, fits, compute, from } of OPERATIONS) {
    if (!fits(claim) || (cue && !cue.test(words))) continue;
    for (const computation of compute(from === "table" ? known : stated, claim)) {
      const judgement = judge(claim, computation);
      if (judgement) return judgement;
    }
  }
  return changeOfLevels(claim, facts, vocabulary);
}

/** So small a number is computed only where its own clause says so: it agrees with much by chance. */
const SMALL = 10;

/** The words, folded, that can state how a figure comes about: its sentence, or its own clause. */
function wordsAround({ scene, figure }: Claim): string {
  const sentence = sentenceOf(scene, figure);
  if ((figure.value ?? 0) > SMALL || figure.unit === "percentage-point")
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

function judge(claim: Claim, { value, from, formula, qualifier }: Computation): Judgement | null {
  const match = matchOfResult(claim, value, qualifier);
  return match && { verdict: "computed", match, from, formula };
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

/** Stretches of two or more inputs side by side, the longest first. */
function runs(inputs: Input[]): Input[][] {
  const found: Input[][] = [];
  for (let length = inputs.length; length > 1; length--)
    for (let at = 0; at + length <= inputs.length; at++) found.push(inputs.slice(at, at + length));
  return found;
}

function pairs(inputs: Input[]): [Input, Input][] {
  return inputs.flatMap((a, at) => inputs.slice(at + 1).map((b): [Input, Input] => [a, b]));
}

/** The values in the unit of the claim; null where they cannot be added. Things of several sorts make up papers, bridges. */
function valuesIn({ figure }: Claim, inputs: Input[]): number[] | null {
  const counts = (unit: Measure["unit"]) =>
    unit === "one" || unit === "item" || UNIT_ENTRIES[unit].dimension === "count";
  const values = inputs.map(({ measure }) => {
    if (measure.value === null) return null;
    if (isFraction(figure)) return measure.unit === "percent" ? measure.value : null;
    if (isRate(measure) && (isRate(figure) || /^(?:points?|diem)$/.test(fold(figure.noun ?? ""))))
      return measure.value;
    if (counts(measure.unit) && counts(figure.unit)) return measure.value;
    return amountIn(figure, measure);
  });
  return values.every((value) => value !== null) ? (values as number[]) : null;
}

/** The value of a measure in the unit of a figure; one that is printed without its currency is in that of the measure. */
function amountIn({ unit }: Measure, measure: Measure): number | null {
  if (unit === "one" && UNIT_ENTRIES[measure.unit].dimension === "money") return measure.value;
  return inUnit(measure, unit)?.value ?? null;
}

function sumOf(inputs: Input[], claim: Claim): Computation[] {
  const values = valuesIn(claim, inputs);
  if (values === null) return [];
  return [result(exact(values.reduce((total, value) => total + value, 0)), inputs, " + ", claim.language)];
}

function differenceOf(pair: [Input, Input], claim: Claim): Computation[] {
  const values = valuesIn(claim, pair);
  const [a = 0, b = 0] = values ?? [];
  const [earlier, later] = inTime(pair);
  const { direction } = claim.figure;
  if (values === null || a === b) return [];
  // A fall is no rise; of two things at one time either can be the more.
  if (direction && earlier && later && isRise(earlier, later) !== (direction === "up")) return [];
  const ordered: Input[] = a > b ? pair : [pair[1], pair[0]];
  return [result(exact(Math.abs(a - b)), ordered, " − ", claim.language)];
}

const isRise = (earlier: Input, later: Input) => (later.measure.value ?? 0) > (earlier.measure.value ?? 0);

/** A pair of one metric in the order of its periods. */
function inTime([a, b]: [Input, Input]): [Input, Input] | [] {
  const [first, second] = [a.fact.period?.to, b.fact.period?.to];
  if (!first || !second || first === second || a.fact.metric !== b.fact.metric) return [];
  return first < second ? [a, b] : [b, a];
}

function complementOf(input: Input): Computation[] {
  const { value, unit, direction } = input.measure;
  if (unit !== "percent" || value === null || value > 100 || direction !== null) return [];
  return [{ ...single(input, exact(100 - value)), formula: `100% − ${printedOf(input)}` }];
}

function excessOf(input: Input): Computation[] {
  const { value, unit } = input.measure;
  if (unit !== "percent" || value === null || value <= 100) return [];
  return [{ ...single(input, exact(value - 100)), formula: `${printedOf(input)} − 100%` }];
}

/**
 * What the table has for the very thing that a claim names ("3% above the target" is of a fact of 103%), and the parts of
 * the stated wholes that its sentence names ("57% of the 13.16 trillion was *credit*").
 */
function inputsOfTable(claim: Claim, stated: Input[], facts: Fact[], vocabulary: Vocabulary): Input[] {
  if (!isPercent(claim) && claim.figure.of === null) return [];
  const said = new Set([claim.metric, ...metricsSaid(claim, vocabulary)]);
  const named = facts.filter(
    (fact) =>
      fact.unit === "percent" &&
      said.has(fact.metric) &&
      respectsApart(claim, fact, facts, vocabulary).length === 0,
  );
  const parts = facts.filter(
    (fact) =>
      said.has(fact.metric) &&
      facts.some(
        ({ id, value }) => id === fact.partOf && (value === claim.figure.of || isStated(id, stated)),
      ),
  );
  return [...stated, ...[...named, ...parts].map((fact) => ({ fact, measure: { ...fact, of: null } }))];
}

const isStated = (id: string, stated: Input[]) => stated.some(({ fact }) => fact.id === id);

/** "1,018 of the 9,137 trainees were at *college or intermediate* level": parts that are named, pair by pair. */
function partsIn(inputs: Input[]): Input[][] {
  return pairs(inputs.filter(({ fact }) => fact.partOf !== null)).filter(
    ([a, b]) => a.fact.partOf === b.fact.partOf && a.fact.id !== b.fact.id,
  );
}

const isPartAndWhole = ([a, b]: [Input, Input]) => a.fact.partOf === b.fact.id || b.fact.partOf === a.fact.id;

function shareOf(pair: [Input, Input]): Computation[] {
  const [part, whole] = bySize(pair) ?? [];
  if (!part || !whole) return [];
  return [quotient(part, whole, 100)];
}

function ratioOf(pair: [Input, Input]): Computation[] {
  const [less, more] = bySize(pair) ?? [];
  return less && more ? [quotient(more, less, 1)] : [];
}

function growthOf(pair: [Input, Input], to: Direction | null): Computation[] {
  const [earlier, later] = inTime(pair);
  const sized = bySize(pair);
  if (!earlier || !later || !sized || isRise(earlier, later) !== (to === "up")) return [];
  const grown = quotient(later, earlier, 100);
  return [{ ...grown, value: Math.abs(grown.value - 100), formula: `${grown.formula} − 100%` }];
}

/** The smaller before the larger, in one unit; null where they cannot be compared or one is nought. */
function bySize([a, b]: [Input, Input]): [Input, Input] | null {
  const other = isRate(a.measure) === isRate(b.measure) ? inUnit(b.measure, a.measure.unit) : null;
  const alike = other ?? (bothCounts(a, b) ? b.measure : null);
  if (alike?.value == null || !a.measure.value || !alike.value) return null;
  return a.measure.value <= alike.value ? [a, b] : [b, a];
}

const bothCounts = (a: Input, b: Input) =>
  [a, b].every(({ measure: { unit } }) => UNIT_ENTRIES[unit].dimension === "count");

function quotient(part: Input, whole: Input, times: number): Computation {
  const divisor = inUnit(whole.measure, part.measure.unit)?.value ?? whole.measure.value ?? 1;
  return result((times * (part.measure.value ?? 0)) / divisor, [part, whole], " ÷ ", "en");
}

function yearlyOf(input: Input): Computation[] {
  const years = yearsOf(input.fact);
  const { value, per } = input.measure;
  if (years === null || value === null || per.includes("year")) return [];
  return [{ ...single(input, value / years), formula: `${printedOf(input)} ÷ ${years}` }];
}

/** "Six embankments run 3.1 km, half a kilometre each": so much for each of so many. */
function eachOf(pair: [Input, Input], { figure }: Claim): Computation[] {
  return [pair, [pair[1], pair[0]] as [Input, Input]].flatMap(([total, many]) => {
    const amount = amountIn(figure, total.measure);
    const isMany =
      UNIT_ENTRIES[many.measure.unit].dimension === "count" && Number.isInteger(many.measure.value);
    if (amount === null || !isMany || !many.measure.value) return [];
    return [result(amount / many.measure.value, [total, many], " ÷ ", "en")];
  });
}

/** "24.2%, about a quarter" */
function restated(input: Input): Computation[] {
  const { value } = input.measure;
  return value === null ? [] : [{ ...single(input, value), formula: printedOf(input) }];
}

/** Three pairs are six animals. */
function headsOf(input: Input): Computation[] {
  const { unit, value } = input.measure;
  return unit === "pair" && value !== null
    ? [{ ...single(input, 2 * value), formula: `2 × ${printedOf(input)}` }]
    : [];
}

/** "From 2021 to 2025 the rate fell by 17.24 points": from the levels of both years, which the text need not print. */
function changeOfLevels(claim: Claim, facts: Fact[], vocabulary: Vocabulary): Judgement | null {
  const { figure, period, base, place, about } = claim;
  const [from, to] = [(base?.to ?? period?.from)?.slice(0, 4), period?.to?.slice(0, 4)];
  if (figure.direction === null || !from || !to || from === to) return null;
  const metric = vocabulary.metrics.get(claim.metric)?.changeOf ?? claim.metric;
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
    ? differenceOf(pair, claim).map((all) => ({
        ...all,
        value: all.value / years,
        formula: `(${all.formula}) ÷ ${years}`,
      }))
    : [...differenceOf(pair, claim), ...(figure.unit === "percent" ? growthOf(pair, figure.direction) : [])];
  return yearly.map((one) => judge(claim, one)).find((judgement) => judgement !== null) ?? null;
}

function single(input: Input, value: number): Computation {
  return { value, from: [input.fact], formula: "", qualifier: input.measure.qualifier };
}

function result(value: number, inputs: Input[], sign: string, _language: Language): Computation {
  const qualifiers = new Set(inputs.map(({ measure }) => measure.qualifier));
  const [only = "exact"] = qualifiers;
  return {
    value,
    from: [...new Set(inputs.map(({ fact }) => fact))],
    formula: inputs.map(printedOf).join(sign),
    qualifier: qualifiers.size === 1 ? only : "about",
  };
}

function printedOf({ fact, measure }: Input): string {
  return measure.value === fact.value ? (fact.quotes[0]?.printed ?? fact.printed) : String(measure.value);
}

/** Doubles add up to a hair more or less than decimals do. */
const exact = (value: number) => Number(value.toPrecision(12));
