import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import {
  type Computation,
  complementOf,
  differenceOf,
  eachOf,
  excessOf,
  growthOf,
  headsOf,
  type Input,
  isFraction,
  isPartAndWhole,
  monthlyOf,
  ratioOf,
  remainderOf,
  restated,
  shareOf,
  sumOf,
  yearlyOf,
} from "./computations.ts";
import type { Claim } from "./read-claims.ts";

export interface Operation {
  /** What it is computed from: what the text states, or what the table has for what the claim names. Default: the text. */
  from?: "text" | "table";
  /** Words (folded) around a figure that state it; null where the unit of the figure does. */
  cue: RegExp | null;
  /** Whether a figure can be the result. */
  fits(claim: Claim): boolean;
  compute(inputs: Input[], claim: Claim): Computation[];
}

export const isPercent = ({ figure }: Claim): boolean => figure.unit === "percent" || isFraction(figure);

/** "17.24 percent lower *in relative terms*": no points. */
export const isRelative = ({ figure, sentence }: Claim): boolean =>
  figure.unit === "percent" &&
  /(?<![a-z])(?:in relative terms|relatively|relative (?:fall|drop|rise|decline|change|reduction)|tuong doi)(?![a-z])/.test(
    fold(sentence),
  );

/** The ways in which a text can come from figures of the sources to one of its own. */
export const OPERATIONS: Operation[] = [
  {
    cue: /[(:=+]|(?<![a-z])(?:total(?:s|l?ed|l?ing)?|together|altogether|in all|all told|combined|sum|adds?|adding|added|plus|both|jointly|overall|collectively|(?<!thi )cong|(?<!be )tong|gop|tat ca|ca thay|het thay|ca hai|ca ba|gom|between (?:them|the (?:two|three))|make up|made up|amount(?:s|ed|ing)? to)(?![a-z])/,
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
    fits: (claim) => !isFraction(claim.figure) && !isRelative(claim),
    compute: (inputs, claim) => pairs(inputs).flatMap((pair) => differenceOf(pair, claim)),
  },
  {
    cue: /(?<![a-z])(?:rest|remain\w*|left|others?|not|without|yet|lack\w*|still|don|don['’]t|uncovered|con|chua|lai|khong|khac|leav\w+|out of|outside|beyond reach|missing|uninsured|untrained|unserved|unreached|unpaved|unconnected|undisbursed|unspent|unmet|minus|ngoai|vang)(?![a-z])/,
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
    cue: /(?<![a-z])(?:not|without|yet|lack\w*|don['’]t|remain\w*|rest|outside|missing|uncovered|uninsured|untrained|unserved|unreached|unpaved|unconnected|undisbursed|unspent|unmet|chua|khong|con lai)(?![a-z])/,
    fits: isPercent,
    compute: (inputs) => inputs.flatMap(complementOf),
  },
  {
    from: "table",
    cue: /(?<![a-z])(?:not|without|yet|lack\w*|fail\w*|miss\w*|chua|khong|thieu)(?![a-z])/,
    fits: ({ figure }) => UNIT_ENTRIES[figure.unit].dimension === "count" || figure.unit === "one",
    compute: (inputs, claim) => inputs.flatMap((input) => remainderOf(input, claim)),
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
      ...inputs.flatMap((input) => yearlyOf(input, claim)),
      ...pairs(inputs).flatMap((pair) => eachOf(pair, claim)),
    ],
  },
  {
    cue: null,
    fits: ({ figure }) => UNIT_ENTRIES[figure.unit].dimension === "money",
    compute: (inputs, claim) => inputs.flatMap((input) => monthlyOf(input, claim)),
  },
  {
    cue: null,
    fits: ({ figure }) => UNIT_ENTRIES[figure.unit].dimension === "count" || figure.unit === "item",
    compute: (inputs) => inputs.flatMap(headsOf),
  },
];

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

/** "1,018 of the 9,137 trainees were at *college or intermediate* level": parts that are named, pair by pair. */
function partsIn(inputs: Input[]): Input[][] {
  return pairs(inputs.filter(({ fact }) => fact.partOf !== null)).filter(
    ([a, b]) => a.fact.partOf === b.fact.partOf && a.fact.id !== b.fact.id,
  );
}
