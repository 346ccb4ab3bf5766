import type { Draft } from "../draft.ts";
import { readEnglishNoun } from "../en/read-noun.ts";
import type { Noun } from "../noun.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { readVietnameseNoun } from "../vi/read-noun.ts";
import { wordSet } from "../word-set.ts";

/** "số hộ nghèo giảm từ 12.000 xuống 9.500", "the number of schools rose to 480": what is numbered is said before. */
export const nameNumbers: Refiner = {
  name: "name numbers by what is numbered",
  refine(scan, drafts) {
    let previous: Draft | null = null;
    for (const figure of drafts) {
      if (figure.dropped !== null) continue;
      const noun = isBareCount(figure) ? numberedBefore(scan, figure, previous) : null;
      if (noun !== null) {
        figure.unit = noun.unit;
        figure.noun = noun.noun;
      }
      previous = figure;
    }
    return drafts;
  },
};

function isBareCount(figure: Draft): boolean {
  return figure.unit === null && figure.form !== "fraction" && figure.number.exponent >= 0;
}

const REACH = 12;
const CLAUSE_ENDS = new Set([",", ";", ":", ".", "(", ")", "!", "?", "“", "”"]);
const isNumber = wordSet({ vi: "số" });

/** The noun behind "số" or "number of" in the clause, unless a figure of another unit stands between. */
function numberedBefore(scan: Scan, figure: Draft, previous: Draft | null): Noun | null {
  for (let at = figure.first - 1; at >= figure.first - REACH; at--) {
    const token = scan.at(at);
    if (token.kind === "end" || CLAUSE_ENDS.has(token.text) || scan.at(at + 1).breaks) return null;
    const noun = numberedAt(scan, at);
    if (noun !== null) return noun.last < figure.first ? noun : null;
    if (previous?.last === at) return previous.unit === null ? null : asNoun(scan, previous);
  }
  return null;
}

function numberedAt(scan: Scan, index: number): Noun | null {
  if (isNumber.at(scan, index)) return readVietnameseNoun(scan, index + 1, false);
  const english = scan.at(index).lower === "number" && scan.at(index + 1).lower === "of";
  return english ? readEnglishNoun(scan, index + 2, false) : null;
}

/** "from 12,000 to 9,500": the second level counts what the first one does, where that was said before it. */
function asNoun(scan: Scan, previous: Draft): Noun | null {
  const said = scan.at(previous.last).kind === "digits";
  return said && previous.unit !== null
    ? { unit: previous.unit, noun: previous.noun, last: previous.last }
    : null;
}
