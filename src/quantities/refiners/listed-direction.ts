import type { Direction } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import type { Scan } from "../scan.ts";
import { wordSet } from "../word-set.ts";

const isLink = wordSet({ en: ", and by or", vi: "và hoặc" });
const isAnd = wordSet({ en: ", and", vi: "và" });
/** "by 120 hectares, or 3%": the same change in other words. */
const isThatIs = wordSet({ en: "or", vi: "hay" });
const isPlace = wordSet({ en: "in from on over since for", vi: "trong ở so" });

/** How far the second change of a list may be from the first. */
const REACH = 8;

/**
 * The direction of the change before, where a figure in the same unit goes on with it: "down 9.9% and 45.5%", "fell by
 * 4% and by 5.5%", "rose 0.3% in May and 2.6% in June".
 */
export function listedDirection(scan: Scan, figure: Draft, previous: Draft | null): Direction | null {
  if (previous === null || previous.direction === null) return null;
  const [first, end] = [previous.outerLast + 1, figure.outerFirst];
  if (previous.unit !== figure.unit)
    return figure.unit === "percent" && isThatIs.at(scan, end - 1) && end - first <= 2
      ? previous.direction
      : null;
  if (end - first > REACH) return null;
  let linked = true;
  for (let at = first; at < end; at++) {
    if (scan.at(at).breaks) return null;
    if (!isLink.at(scan, at)) linked = false;
  }
  // Both changes have a time or a base of their own.
  const parallel =
    isPlace.at(scan, first) &&
    isAnd.at(scan, end - 1) &&
    scan.at(figure.outerLast + 1).lower === scan.at(first).lower;
  return linked || parallel ? previous.direction : null;
}
