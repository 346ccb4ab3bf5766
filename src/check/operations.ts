import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { pairs, partsIn, runs, twoMetrics } from "./combine-inputs.ts";
import {
  type Computation,
  complementOf,
  differenceOf,
  excessOf,
  grownTo,
  growthOf,
  headsOf,
  type Input,
  isFraction,
  isPartAndWhole,
  ratioOf,
  remainderOf,
  restated,
  restOf,
  shareOf,
  shareOfParts,
  sumOf,
} from "./computations.ts";
import { APART, AVERAGED, GATHERED, MORE_OR_LESS, SUMMED } from "./operation-cues.ts";
import { eachOf, monthlyOf, yearlyOf } from "./rate-computations.ts";
import type { Claim } from "./read-claims.ts";

/**
 * What a figure is computed from: figures that the text states; what the table has for what the claim names, and parts and
 * wholes of what the text states; levels that the sentence names without a figure.
 */
export type InputSource = "text" | "table" | "named";

export interface Operation {
  /** Default: the text. */
  from?: InputSource;
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

/** A figure of so many digits, without noughts at its end: the fewer, the more often it agrees by chance. */
const hasDigits = ({ value, step }: Claim["figure"], least: number): boolean =>
  value !== null && String(Math.round(Math.abs(value) / step)).replace(/0+$/, "").length >= least;

/** The ways in which a text can come from figures of the sources to one of its own. */
export const OPERATIONS: Operation[] = [
  {
    cue: SUMMED,
    fits: () => true,
    compute: (inputs, claim) => runs(inputs).flatMap((run) => sumOf(run, claim)),
  },
  {
    // "32 decisions, 21 plans and 48 letters: 101 papers" needs no word for it.
    cue: null,
    fits: ({ figure }) => hasDigits(figure, 3),
    compute: (inputs, claim) =>
      runs(inputs)
        .filter((run) => run.length > 2)
        .flatMap((run) => sumOf(run, claim)),
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
    cue: APART,
    fits: (claim) => !isFraction(claim.figure) && !isRelative(claim),
    compute: (inputs, claim) => pairs(inputs).flatMap((pair) => differenceOf(pair, claim)),
  },
  {
    cue: /(?<![a-z])(?:rest|all but|all except|remain\w*|left|others?|not|without|yet|lack\w*|still|don|don['’]t|uncovered|con|chua|lai|khong|khac|leav\w+|out of|outside|beyond reach|missing|uninsured|untrained|unserved|unreached|unpaved|unconnected|undisbursed|unspent|unmet|minus|none|ngoai|vang)(?![a-z])/,
    fits: isPercent,
    compute: (inputs) => [...inputs.flatMap(complementOf), ...pairs(inputs).flatMap(restOf)],
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
    cue: /(?<![a-z])(?:all but|all except|ngoai tru|not|without|yet|lack\w*|don['’]t|remain\w*|rest|outside|out of|beyond|missing|uncovered|uninsured|untrained|unserved|unreached|unpaved|unconnected|undisbursed|unspent|unmet|none|chua|khong|con lai)(?![a-z])/,
    fits: isPercent,
    compute: (inputs) => inputs.flatMap(complementOf),
  },
  {
    from: "table",
    cue: /(?<![a-z])(?:all but|all except|ngoai tru|not|without|yet|lack\w*|fail\w*|miss\w*|undisbursed|unspent|unused|left|remain\w*|chua|khong|thieu|con lai)(?![a-z])/,
    fits: ({ figure }) =>
      ["count", "money"].includes(UNIT_ENTRIES[figure.unit].dimension) || figure.unit === "one",
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
    compute: (inputs) => [...pairs(inputs).flatMap(shareOf), ...shareOfParts(inputs)],
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
    // "For every dong of regular capital, 6.3 dong of development capital"
    cue: /(?<![a-z])(?:(?:for|of|from) (?:every|each|one)|cu|moi)(?: mot| 1)? dong(?![a-z])/,
    fits: ({ figure }) => figure.unit === "VND" && figure.scale === 1,
    compute: (inputs) => pairs(inputs).flatMap(ratioOf),
  },
  {
    from: "table",
    cue: null,
    fits: ({ figure }) => figure.unit === "times",
    compute: (inputs) => inputs.flatMap(grownTo),
  },
  {
    cue: AVERAGED,
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
  {
    from: "table",
    cue: null,
    fits: ({ figure }) => UNIT_ENTRIES[figure.unit].dimension === "count" || figure.unit === "item",
    compute: (inputs) => inputs.flatMap(headsOf),
  },
  {
    from: "named",
    cue: GATHERED,
    fits: ({ figure }) => !isFraction(figure) && hasDigits(figure, 3),
    compute: (inputs, claim) => twoMetrics(inputs).flatMap((pair) => sumOf(pair, claim)),
  },
  {
    from: "named",
    cue: MORE_OR_LESS,
    fits: (claim) => !isFraction(claim.figure) && !isRelative(claim) && hasDigits(claim.figure, 3),
    compute: (inputs, claim) => twoMetrics(inputs).flatMap((pair) => differenceOf(pair, claim)),
  },
  {
    from: "named",
    cue: null,
    fits: (claim) => isPercent(claim) && claim.figure.direction === null && hasDigits(claim.figure, 2),
    compute: (inputs) => twoMetrics(inputs).filter(isPartAndWhole).flatMap(shareOf),
  },
  {
    from: "named",
    cue: null,
    fits: ({ figure }) => figure.unit === "times" && hasDigits(figure, 2),
    compute: (inputs) => (inputs.length <= 3 ? twoMetrics(inputs).flatMap(ratioOf) : []),
  },
  {
    from: "named",
    cue: AVERAGED,
    fits: ({ figure }) => !isFraction(figure) && hasDigits(figure, 3),
    compute: (inputs, claim) => [
      ...inputs.flatMap((input) => yearlyOf(input, claim)),
      ...twoMetrics(inputs).flatMap((pair) => eachOf(pair, claim)),
    ],
  },
];
