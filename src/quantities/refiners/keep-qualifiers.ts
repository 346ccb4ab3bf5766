import type { Qualifier } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { toNumber } from "../numeral.ts";
import { qualifiersAfter, qualifiersBefore } from "../qualifier-words.ts";
import { readRate } from "../read-rate.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";

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
const FILLERS = new Set(["a", "an", "another", "only", "đạt", "là", "cả", "tới", "đến"]);

function readBefore(scan: Scan, figure: Draft, previousLast: number): void {
  let before = figure.first;
  const filler = scan.at(before - 1);
  let found = qualifiersBefore.before(scan, before);
  // "Qua nua" typed without marks: more than half.
  if (found === null && figure.form === "fraction" && filler.lower === "qua")
    found = { value: "over", length: 1, language: "vi" };
  if (found === null && FILLERS.has(filler.lower)) {
    before -= 1;
    found = qualifiersBefore.before(scan, before);
  }
  if (found === null || found.value === null || before - found.length <= previousLast) return;
  if (scan.at(figure.first).breaks || isNoQualifier(scan, figure, before - found.length, found.value)) return;
  // "96 trên 115 xã", "5 million over three provinces": between two figures it places; "12 trẻ dưới 24 tháng" bounds.
  const touches = before - found.length === previousLast + 1 && previousLast >= 0;
  // "Năm 2025 dưới 20%": a share is placed by nothing.
  if (touches && !isTime(figure) && figure.unit !== "percent" && isPlacing.at(scan, previousLast + 1)) return;
  figure.qualifier = found.value;
  figure.outerFirst = before - found.length;
}

/** "vượt 7,5% dự toán" exceeds the plan by that much; "over the past five years" is a time; "độ" is a degree. */
function isNoQualifier(scan: Scan, figure: Draft, first: number, qualifier: Qualifier): boolean {
  const word = scan.at(first).lower;
  if (isExceeding.at(scan, first) && first === figure.first - 1 && qualifier === "over") {
    const next = scan.at(figure.last + 1).lower;
    return (
      isPlan.at(scan, figure.last + 1) || (figure.unit === "percent" && !["và", "va", ""].includes(next))
    );
  }
  // "ngoài 40 tuổi" is over forty, "ngoài 600 con gà" besides them.
  if (word === "ngoài") return figure.unit !== "year";
  if (word === "già") return figure.unit === null;
  // "under three national programmes", "trên 3 lĩnh vực": where, not how many.
  const few = figure.unit === "item" && figure.scale === 0 && toNumber(figure.number) < 10;
  if (few && first === figure.first - 1 && isPlacing.at(scan, first)) return true;
  if (word === "over" && isTime(figure)) return !LASTING.has(scan.at(first - 1).lower);
  if (word === "over" && isSpreadBefore(scan, first)) return true;
  return figure.unit === "times" && isComparison(scan, figure.first - 1, first);
}

function isTime(figure: Draft): boolean {
  return figure.unit !== null && UNIT_ENTRIES[figure.unit].dimension === "time";
}

/** "Spread its capital, almost 15 billion, *over* ten projects" */
function isSpreadBefore(scan: Scan, over: number): boolean {
  for (let at = over - 1; at > over - REACH_OF_SPREAD; at--) {
    if (isSpread.at(scan, at)) return true;
    if (scan.at(at).breaks || scan.at(at).kind === "end") return false;
  }
  return false;
}
const REACH_OF_SPREAD = 16;

const isSpread = wordSet({
  en: "spread spreads spreading stretch stretches stretched stretching scattered distributed sprawled sprawling strewn",
});
const isThan = wordSet({ vi: "hơn" });
const isFold = wordSet({ vi: "gấp" });
const isMuch = wordSet({
  vi: "nhiều ít lớn nhỏ dài ngắn rẻ đắt mạnh yếu nặng nhẹ rộng hẹp sâu sớm muộn to bé giàu nghèo trẻ già",
});

/** "lớn hơn ba lần", "tốn ít công hơn ba lần": so many times as much; "không ít hơn ba lần" is a bound. */
function isComparison(scan: Scan, than: number, first: number): boolean {
  // "Gấp hơn 3,5 lần" is a bound.
  if (!isThan.at(scan, than) || first < than - 1 || isFold.at(scan, than - 1)) return false;
  return [1, 2, 3].some((back) => isMuch.at(scan, than - back));
}

const isExceeding = wordSet({ vi: "vượt" });
const isPlan = wordSet({ vi: "so dự kế chỉ mục" });
const isPlacing = wordSet({ en: "under over above below", vi: "trên dưới" });

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
  if (scan.at(figure.last + 1 + length).lower === "than" || isSum(scan, figure)) return;
  if (length === 0 || sign.breaks || figure.last + length >= nextFirst) return;
  // "the 737 MAX" is a name.
  if (sign.text === "MAX") return;
  const qualifier = found?.value ?? "over";
  figure.outerLast = figure.last + length;
  if (figure.qualifier === "exact" || qualifier !== "about") figure.qualifier = qualifier;
  const rate = figure.per.length === 0 && figure.unit !== null ? readRate(scan, figure.outerLast + 1) : null;
  if (rate !== null && rate.last < nextFirst) {
    figure.per = rate.per;
    figure.outerLast = rate.last;
  }
}

/** "3.5 percent plus a bonus", "$2,500 plus costs": and something else. "5 million plus", "50 plus people" are bounds. */
function isSum(scan: Scan, figure: Draft): boolean {
  if (scan.at(figure.last + 1).lower !== "plus") return false;
  const next = scan.at(figure.last + 2);
  const closed = next.kind === "end" || next.kind === "symbol" || next.breaks;
  if (closed || isArticle.at(scan, figure.last + 2)) return !closed;
  return figure.last > figure.first && !goesOn.at(scan, figure.last + 2);
}

/** What follows a figure that ends in "plus". */
const goesOn = wordSet({
  en: "in at by for on to of was were is are from and or per with this last each every",
});

const isArticle = wordSet({ en: "a an the one another" });
