import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

const BEFORE = new Set(
  "past last next previous coming recent preceding following first final these this đây".split(" "),
);
/** "7 tháng đạt", "tính chung 5 tháng": the months of the year so far. */
const MONTHS_SO_FAR = new Set(["đạt", "ước", "đã", "dat", "uoc"]);
const AFTER = new Set("ago earlier later qua nay tới trước gần sau nữa toi truoc".split(" "));

/** "the past five years", "three years ago", "trong 5 năm qua", "5 năm 2021-2025": when, not how much. */
export const dropPeriods: Refiner = {
  name: "drop periods",
  refine(scan, drafts) {
    for (const figure of drafts)
      if (figure.dropped === null && isPeriod(scan, figure)) figure.dropped = "period";
    return drafts;
  },
};

function isPeriod(scan: Scan, figure: Draft): boolean {
  if (figure.unit === null || UNIT_ENTRIES[figure.unit].dimension !== "time" || figure.per.length > 0)
    return false;
  if (scan.at(figure.last).lower === "old" || scan.at(figure.last).lower === "tuổi") return false;
  const next = scan.at(figure.last + 1);
  const before = scan.at(figure.first - 1).lower;
  if (BEFORE.has(before)) return true;
  if (figure.unit === "month" && (MONTHS_SO_FAR.has(next.lower) || before === "chung")) return true;
  if (AFTER.has(next.lower) && !next.breaks) return true;
  if (scan.at(figure.last + 1).lower === "gần" && scan.at(figure.last + 2).lower === "đây") return true;
  return next.kind === "digits" && /^(?:19|20)\d\d$/.test(next.text) && !next.breaks;
}
