import type { Qualifier } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { toNumber } from "../numeral.ts";
import { qualifiersAfter, qualifiersBefore } from "../qualifier-words.ts";
import { readRate } from "../read-rate.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/** "more than", "hơn", "or more", "trở lên", "~": the words around a figure that say how sharp it is. */
export const keepQualifiers: Refiner = {
  name: "keep qualifiers",
  refine(scan, drafts) {
    let previousLast = -1;
    for (const [position, figure] of drafts.entries()) {
      if (figure.dropped === null) {
        figure.outerFirst = figure.first;
        figure.outerLast = Math.max(figure.outerLast, figure.last);
        readBefore(scan, figure, previousLast);
        readAfter(scan, figure, drafts[position + 1]?.first ?? scan.size);
      }
      previousLast = Math.max(figure.last, figure.outerLast);
    }
    return drafts;
  },
};

/** Words that may stand between a qualifier and its number: "at least a 5%", "about US". */
const FILLERS = new Set(["a", "an", "the", "another", "only", "đạt", "là", "cả", "tới", "đến"]);

function readBefore(scan: Scan, figure: Draft, previousLast: number): void {
  let before = figure.first;
  const filler = scan.at(before - 1);
  let found = qualifiersBefore.before(scan, before);
  if (found === null && FILLERS.has(filler.lower)) {
    before -= 1;
    found = qualifiersBefore.before(scan, before);
  }
  if (found === null || found.value === null || before - found.length <= previousLast) return;
  if (scan.at(figure.first).breaks || isNoQualifier(scan, figure, before - found.length, found.value)) return;
  figure.qualifier = found.value;
  figure.outerFirst = before - found.length;
}

/** "vượt 7,5% dự toán" exceeds the plan by that much; "over the past five years" is a time; "độ" is a degree. */
function isNoQualifier(scan: Scan, figure: Draft, first: number, qualifier: Qualifier): boolean {
  const word = scan.at(first).lower;
  const next = scan.at(figure.last + 1).lower;
  if (word === "vượt" && first === figure.first - 1 && qualifier === "over") {
    return (
      ["so", "dự", "kế", "chỉ", "mục"].includes(next) ||
      (figure.unit === "percent" && next !== "và" && next !== "")
    );
  }
  if (word === "trong" || word === "ngoài" || word === "già") return figure.unit === null;
  // "under three national programmes", "trên 3 lĩnh vực": where, not how many.
  const few = figure.unit === "item" && figure.scale === 0 && toNumber(figure.number) < 10;
  if (few && first === figure.first - 1 && PLACING.has(word)) return true;
  if (word === "over" && figure.unit !== null && UNIT_ENTRIES[figure.unit].dimension === "time") {
    return !LASTING.has(scan.at(first - 1).lower);
  }
  return false;
}

const PLACING = new Set(["under", "over", "above", "below", "trên", "dưới"]);

/** Before "over 25 years" that is more than 25 of them; elsewhere it is during them. */
const LASTING = new Set(
  ["", ",", ";", ":", "(", "“", "—", "-"].concat(
    "for after of with has have had aged took take takes lasted lasting lasts spent spend is was are were than be and or to being".split(
      " ",
    ),
  ),
);

function readAfter(scan: Scan, figure: Draft, nextFirst: number): void {
  const sign = scan.at(figure.last + 1);
  const found = qualifiersAfter.at(scan, figure.last + 1);
  const length = sign.text === "+" && sign.glued ? 1 : (found?.length ?? 0);
  // "46 doctors and more than 100 nurses"
  if (scan.at(figure.last + 1 + length).lower === "than") return;
  if (length === 0 || sign.breaks || figure.last + length >= nextFirst) return;
  const qualifier = found?.value ?? "over";
  figure.outerLast = figure.last + length;
  if (figure.qualifier === "exact" || qualifier !== "about") figure.qualifier = qualifier;
  const rate = figure.per.length === 0 && figure.unit !== null ? readRate(scan, figure.outerLast + 1) : null;
  if (rate !== null && rate.last < nextFirst) {
    figure.per = rate.per;
    figure.outerLast = rate.last;
  }
}
