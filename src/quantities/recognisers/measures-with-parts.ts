import type { Unit } from "../../domain.ts";
import { type Draft, draft } from "../draft.ts";
import { numeral } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { measureAt } from "../unit-at.ts";

const UNITS: Record<string, Unit> = { m: "metre", km: "kilometre", kg: "kilogram", l: "litre" };

/** "1m72", "2kg5", "an hour and a half": what stands behind the unit belongs to the number; "5m2" is an area. */
export const measuresWithParts: Recogniser = {
  name: "measures with parts",
  starts: (token) =>
    (token.kind === "digits" && /^\d{1,3}$/.test(token.text)) || token.lower === "a" || token.lower === "an",
  read: (scan, index) => (scan.at(index).kind === "digits" ? readTenths(scan, index) : readHalf(scan, index)),
};

/** Digits that touch a unit from behind are its tenths and hundredths. */
function readTenths(scan: Scan, index: number): Draft | null {
  const [unit, tenths, next] = [scan.at(index + 1), scan.at(index + 2), scan.at(index + 3)];
  const name = UNITS[unit.text];
  if (name === undefined || !unit.glued || !tenths.glued || !/^\d{1,2}$/.test(tenths.text)) return null;
  if (next.glued && next.kind !== "symbol") return null;
  const digits = `${scan.at(index).text}${tenths.text}`;
  return draft(index, index + 2, numeral(digits, -tenths.text.length), { unit: name });
}

function readHalf(scan: Scan, index: number): Draft | null {
  const and = scan.at(index + 2).lower === "and" ? index + 2 : index + 3;
  const half = ["and", "a", "half"].every((word, offset) => scan.at(and + offset).lower === word);
  const measure = half ? measureAt(scan, index + 1) : null;
  if (measure === null || index + 1 + measure.length !== and) return null;
  return draft(index, and + 2, numeral("15", -1), { unit: measure.value.unit, spelled: true });
}
