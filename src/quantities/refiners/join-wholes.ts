import type { Draft } from "../draft.ts";
import { shift, toNumber } from "../numeral.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";

/** "96 out of 115 communes", "VND 17.082 out of VND 20.586 billion", "98 trong tổng số 129 xã": the part learns its whole. */
export const joinWholes: Refiner = {
  name: "join parts and wholes",
  refine(scan, drafts) {
    for (const [position, whole] of drafts.entries()) {
      const part = drafts[position - 1];
      if (part === undefined || !isPart(part, whole) || !isLinked(scan, part, whole)) continue;
      adopt(part, whole);
    }
    return drafts;
  },
};

function isPart(part: Draft, whole: Draft): boolean {
  if (part.dropped !== null || whole.dropped !== null || part.form !== "number" || whole.form === "rank")
    return false;
  if (whole.form === "range" || part.of !== null || part.contested || whole.contested) return false;
  const elided = whole.unit === null && part.unit !== null && UNIT_ENTRIES[part.unit].dimension === "money";
  if (
    part.unit !== null &&
    !elided &&
    (part.unit !== whole.unit || UNIT_ENTRIES[part.unit].dimension === "share")
  )
    return false;
  return whole.unit === null || UNIT_ENTRIES[whole.unit].dimension !== "time";
}

/** Only words like "out of the", "of", "trong tổng số" between them. */
function isLinked(scan: Scan, part: Draft, whole: Draft): boolean {
  const gap = whole.first - part.last - 1;
  if (gap < 1 || gap > 7) return false;
  let words = "";
  for (let at = part.last + 1; at < whole.first; at++) {
    if (scan.at(at).breaks) return false;
    words += ` ${scan.at(at).lower}`;
  }
  // "96 trên 115 xã"; "98 xã trên 5 huyện" are two figures.
  if (gap === 1 && isOn.at(scan, part.last + 1)) return part.unit === null && part.scale === whole.scale;
  return LINKS.test(words.replace(QUALIFIED, ""));
}

const isOn = wordSet({ vi: "trên" });

/** "5,900 out of over 56,000". */
const QUALIFIED = / (?:over|about|nearly|almost|around|some|more than|hơn|gần|khoảng|trên)$/;

const LINKS =
  /^ (?:out of|of|among|from among)(?: the| a| its| all| his| her| their| our| these| those)?(?: every| each| total| total of| entire| \p{L}+ ['’] s| \p{L}+ \p{L}+ ['’] s)?$|^ (?:trong|trên|trong tổng|trên tổng)(?: tổng)? số$|^ trong$|^ tren tong so$|^ trong (?:tong )?so$/u;

function adopt(part: Draft, whole: Draft): void {
  if (
    part.scale === 0 &&
    whole.scale > 0 &&
    toNumber(part.number) <= toNumber(shift(whole.number, -whole.scale))
  ) {
    part.number = shift(part.number, whole.scale);
    part.scale = whole.scale;
  }
  const total = whole.form === "fraction" && whole.of !== null ? whole.of : whole.number;
  if (toNumber(part.number) > toNumber(total)) return;
  part.of = total;
  whole.unit ??= part.unit;
  part.unit ??= whole.unit;
  part.noun ??= whole.noun;
}
