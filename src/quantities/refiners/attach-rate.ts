import type { Unit } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { readRate } from "../read-rate.ts";
import type { Scan } from "../scan.ts";
import { isStop } from "../vi/unit-words.ts";

/** Gives a figure the rate behind it: "/người/năm", "a month"; a "one" that belongs to the rate is no figure. */
export function attachRate(scan: Scan, figure: Draft, next: Draft | undefined): void {
  const nextFirst = next?.first ?? scan.size;
  const rate = figure.unit === null && figure.scale === 0 ? null : readRate(scan, figure.last + 1);
  if (rate === null) {
    const distant = figure.unit === null ? null : distantRate(scan, figure.last + 1, nextFirst);
    if (distant === null) return;
    figure.per = distant.per;
    figure.outerLast = distant.last;
    return;
  }
  // "triệu đồng/1 ha"
  const ownsNext = next !== undefined && rate.last > next.first && scan.at(next.first - 1).text === "/";
  if (ownsNext) next.dropped = "part of a rate";
  if (rate.last >= nextFirst && !ownsNext) return;
  figure.per = rate.per;
  figure.last = rate.last;
}

/** The rate behind one or two words that say more of what is measured, outside the figure's text. */
function distantRate(scan: Scan, index: number, nextFirst: number): { per: Unit[]; last: number } | null {
  const first = rateStart(scan, index);
  const rate = first === null ? null : readRate(scan, first);
  return rate !== null && rate.last < nextFirst ? rate : null;
}

/** "200 litres of water per person", "2,5 tấn nhân/ha", "500 tấn sắn tươi mỗi ngày": where the rate begins. */
function rateStart(scan: Scan, index: number): number | null {
  const of = scan.at(index).lower === "of";
  const from = of ? index + 1 : index;
  for (let at = from; at <= from + 2; at++) {
    const token = scan.at(at);
    if (at > from && (token.text === "/" || OPENS.has(token.lower) || (of && token.lower === "a"))) return at;
    if (token.kind !== "word" || token.breaks || (!of && isStop.at(scan, at))) return null;
  }
  return null;
}

const OPENS = new Set(["per", "mỗi", "hằng", "hàng"]);
