import type { Draft } from "../draft.ts";
import { shift, toNumber } from "../numeral.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/** "12, 15 and 20 hectares", "lần lượt 5,2; 6,1 và 7,3%": the unit and scale at the end belong to all. */
export const spreadUnits: Refiner = {
  name: "spread the unit of a list",
  refine(scan, drafts) {
    for (let position = drafts.length - 2; position >= 0; position--) {
      const [figure, next] = [drafts[position], drafts[position + 1]];
      if (figure !== undefined && next !== undefined && isListed(scan, figure, next)) take(figure, next);
    }
    return drafts;
  },
};

const SEPARATORS = new Set([",", ";", "and", "or", "và", "hoặc", "hay", "&", "va", "hoac", "x", "×"]);

function isListed(scan: Scan, figure: Draft, next: Draft): boolean {
  if (figure.dropped !== null || next.dropped !== null || next.unit === null || next.form === "fraction")
    return false;
  if (figure.form !== "number" || figure.contested || (next.form !== "number" && next.form !== "range"))
    return false;
  // "VND 12, 15 million" shares its scale; "20 cows, 3 thousand chickens" are two things with a number each.
  const isMoney = figure.unit !== null && UNIT_ENTRIES[figure.unit].dimension === "money";
  const money = isMoney && figure.unit === next.unit && figure.scale === 0 && next.scale > 0;
  if (figure.unit !== null && !money) return false;
  const gap = next.first - figure.last - 1;
  if (gap < 1 || gap > 2) return false;
  // "98 communes, or 76%", "20.586 billion, or 82.98%": said in another way.
  if (next.unit === "percent" && (figure.scale > 0 || ["or", "hay"].includes(scan.at(next.first - 1).lower)))
    return false;
  for (let at = figure.last + 1; at < next.first; at++)
    if (!SEPARATORS.has(scan.at(at).lower) || scan.at(at).breaks) return false;
  return true;
}

function take(figure: Draft, next: Draft): void {
  if (figure.scale === 0 && next.scale > 0 && toNumber(figure.number) < 1000) {
    figure.number = shift(figure.number, next.scale);
    figure.scale = next.scale;
  }
  figure.unit = next.unit;
  figure.noun = next.noun;
  if (figure.per.length === 0) figure.per = next.per;
}
