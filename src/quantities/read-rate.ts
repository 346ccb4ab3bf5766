import type { Unit } from "../domain.ts";
import { COUNTED } from "./en/unit-words.ts";
import { phraseTable } from "./phrases.ts";
import type { Scan } from "./scan.ts";
import { countedAt, measureAt } from "./unit-at.ts";
import { UNIT_ENTRIES } from "./units.ts";
import { wordSet } from "./word-set.ts";

const adverbs = phraseTable<Unit>({
  en: [
    ["annually, yearly, per annum, p.a.", "year"],
    ["monthly", "month"],
    ["quarterly", "quarter"],
    ["weekly", "week"],
    ["daily", "day"],
    ["hourly", "hour"],
    ["per capita, per head", "person"],
    ["mph", "hour"],
  ],
  vi: [
    ["hằng năm, hàng năm, mỗi năm, một năm", "year"],
    ["hằng tháng, hàng tháng, mỗi tháng, một tháng", "month"],
    ["hằng tuần, hàng tuần, mỗi tuần, một tuần", "week"],
    ["hằng ngày, hàng ngày, mỗi ngày, một ngày", "day"],
    ["mỗi giờ, một giờ", "hour"],
    ["mỗi người, một người", "person"],
    ["mỗi hộ, một hộ", "household"],
    ["mỗi ha, một ha, mỗi héc ta, một héc ta", "hectare"],
  ],
});

/** "$80 a barrel", "a month": not "5 million a metre-high wall", which no one writes. */
const PER_ONE = new Set(["time", "volume", "mass", "area"]);

const isEach = wordSet({ en: "per each every", vi: "mỗi" });

/** Letters that are units only behind a slash: "km/h". */
const LETTERS: Record<string, Unit> = { h: "hour", s: "second", ng: "person", p: "minute", th: "month" };

/** The rate tail from token `index` on: "/người/năm", "per person per year", "a month", "annually". */
export function readRate(scan: Scan, index: number): { per: Unit[]; last: number } | null {
  const per: Unit[] = [];
  let last = index - 1;
  for (let step = readStep(scan, index); step !== null && per.length < 4; step = readStep(scan, last + 1)) {
    per.push(step.unit);
    last += step.length;
  }
  return per.length === 0 ? null : { per, last };
}

function readStep(scan: Scan, index: number): { unit: Unit; length: number } | null {
  const first = scan.at(index);
  if (first.kind === "end" || first.breaks) return null;
  const adverb = adverbs.at(scan, index);
  if (adverb !== null) return isArticle(scan, index) ? null : { unit: adverb.value, length: adverb.length };
  if (first.text === "/") {
    // "triệu đồng/1 ha", "/01 người"
    const one = /^0?1$/.test(scan.at(index + 1).text) ? 1 : 0;
    const unit = unitAt(scan, index + 1 + one) ?? letterAt(scan, index + 1 + one);
    return unit === null ? null : { unit: unit.unit, length: 1 + one + unit.length };
  }
  if (isEach.at(scan, index)) {
    const unit = unitAt(scan, index + 1);
    return unit === null ? null : { unit: unit.unit, length: 1 + unit.length };
  }
  if (first.lower === "a" || first.lower === "an") {
    const unit = measureAt(scan, index + 1);
    if (unit === null) return null;
    const { dimension } = UNIT_ENTRIES[unit.value.unit];
    if (!PER_ONE.has(dimension) || (dimension === "time" && isSince.at(scan, index + 2))) return null;
    return { unit: unit.value.unit, length: 1 + unit.length };
  }
  return null;
}

/** "một năm qua" is a period, no rate. */
function isArticle(scan: Scan, index: number): boolean {
  return isOne.at(scan, index) && isSince.at(scan, index + 2);
}

const isOne = wordSet({ vi: "một" });
const isSince = wordSet({
  en: "ago earlier later before after older",
  vi: "qua trước nay sau tới gần",
});

function unitAt(scan: Scan, index: number): { unit: Unit; length: number } | null {
  const measure = measureAt(scan, index);
  const word = scan.at(index);
  if (
    measure !== null &&
    measure.value.power === undefined &&
    UNIT_ENTRIES[measure.value.unit].dimension !== "multiple"
  ) {
    return { unit: measure.value.unit, length: measure.length };
  }
  const counted = countedAt(scan, index);
  if (counted !== null && counted.value.item !== true)
    return { unit: counted.value.unit, length: counted.length };
  const english = COUNTED[word.lower];
  return word.kind === "word" && english !== undefined ? { unit: english, length: 1 } : null;
}

function letterAt(scan: Scan, index: number): { unit: Unit; length: number } | null {
  const unit = LETTERS[scan.at(index).lower];
  return unit === undefined ? null : { unit, length: 1 };
}
