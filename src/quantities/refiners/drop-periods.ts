import type { Draft } from "../draft.ts";
import { qualifiersBefore } from "../qualifier-words.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";

const isBefore = wordSet({
  en: "past last next previous coming recent preceding following first final these this",
  vi: "đây",
});
/** "7 tháng đạt", "tính chung 5 tháng": the months of the year so far. */
const endsMonths = wordSet({ vi: "đạt ước đã" });
const opensMonths = wordSet({ vi: "chung" });
const isAfter = wordSet({ en: "ago earlier later", vi: "qua nay tới trước gần sau nữa" });
const isOld = wordSet({ en: "old", vi: "tuổi" });

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
  if (isOld.at(scan, figure.last)) return false;
  const next = scan.at(figure.last + 1);
  if (isBefore.at(scan, figure.first - 1)) return true;
  const soFar = endsMonths.at(scan, figure.last + 1) || opensMonths.at(scan, figure.first - 1);
  const bounded = qualifiersBefore.before(scan, figure.first) !== null;
  if (figure.unit === "month" && soFar && !bounded) return true;
  if (isAfter.at(scan, figure.last + 1) && !next.breaks) return true;
  return next.kind === "digits" && /^(?:19|20)\d\d$/.test(next.text) && !next.breaks;
}
