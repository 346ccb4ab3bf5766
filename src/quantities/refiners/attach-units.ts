import type { Unit } from "../../domain.ts";
import { currencyBefore } from "../currency-before.ts";
import type { Draft } from "../draft.ts";
import { readEnglishNoun } from "../en/read-noun.ts";
import { add, numeral, shift, toNumber } from "../numeral.ts";
import type { Found } from "../phrases.ts";
import { qualifiersAfter } from "../qualifier-words.ts";
import { readRate } from "../read-rate.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { measureAt } from "../unit-at.ts";
import type { UnitWord } from "../unit-symbols.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { readVietnameseNoun } from "../vi/read-noun.ts";

/** "%", "triệu đồng/người/năm", "VND ... million", "poor households", "con dê"; a compound ("two-tier") is dropped. */
export const attachUnits: Refiner = {
  name: "attach units",
  refine(scan, drafts) {
    let previousLast = -1;
    for (const [position, figure] of drafts.entries()) {
      if (figure.dropped === null && figure.unit === null) {
        attach(scan, figure, previousLast, drafts[position + 1]);
      }
      previousLast = figure.last;
    }
    return drafts;
  },
};

function attach(scan: Scan, figure: Draft, previousLast: number, next: Draft | undefined): void {
  const nextFirst = next?.first ?? scan.size;
  if (attachCompound(scan, figure, nextFirst)) return;
  const before = currencyBefore(scan, figure.first);
  const measure = measureAt(scan, figure.last + 1);
  if (before !== null && figure.first - before.length > previousLast) {
    figure.first -= before.length;
    figure.unit = before.unit;
    if (measure?.value.unit === before.unit) figure.last += measure.length;
  } else if (measure !== null && isMeasure(scan, figure, measure)) {
    takeMeasure(scan, figure, measure);
  } else if (/^aged?$/.test(scan.at(figure.first - 1).lower) && figure.scale === 0) {
    figure.unit = "year";
  } else {
    takeNoun(scan, figure, nextFirst);
  }
  if (figure.unit === null && scan.at(figure.first - 1).text === "%" && figure.first - 1 > previousLast) {
    figure.first -= 1;
    figure.unit = "percent";
  }
  if (figure.last >= nextFirst) figure.last = nextFirst - 1;
  const rate = figure.unit === null && figure.scale === 0 ? null : readRate(scan, figure.last + 1);
  // "triệu đồng/1 ha": the one belongs to the rate.
  const distant =
    rate === null && figure.unit !== null ? distantRate(scan, figure.last + 1, nextFirst) : null;
  if (distant !== null) {
    figure.per = distant.per;
    figure.outerLast = distant.last;
  }
  if (rate !== null && next !== undefined && rate.last > next.first && scan.at(next.first - 1).text === "/") {
    next.dropped = "part of a rate";
  }
  if (rate !== null && (rate.last < nextFirst || next?.dropped === "part of a rate")) {
    figure.per = rate.per;
    figure.last = rate.last;
  }
}

/** "200 litres of water per person per day": the rate behind what is measured, outside the figure's text. */
function distantRate(scan: Scan, index: number, nextFirst: number): { per: Unit[]; last: number } | null {
  if (scan.at(index).lower !== "of") return null;
  for (let at = index + 2; at <= index + 3 && scan.at(at).kind === "word"; at++) {
    const rate = scan.at(at).lower === "per" ? readRate(scan, at) : null;
    if (rate !== null && rate.last < nextFirst) return rate;
  }
  return null;
}

/** "a 10-kilometre road", "35-year-old": measures in compounds count; "two-tier" and "five-star" do not. */
function attachCompound(scan: Scan, figure: Draft, nextFirst: number): boolean {
  const hyphen = scan.at(figure.last + 1);
  const word = scan.at(figure.last + 2);
  if (hyphen.text !== "-" || !hyphen.glued || !word.glued || word.kind !== "word") return false;
  if (figure.last + 2 >= nextFirst) return false;
  const measure = measureAt(scan, figure.last + 2);
  if (word.lower === "odd") return false;
  if (measure === null) {
    // "a two-million-strong crowd" has a number, "two-tier" has none.
    if (figure.scale > 0) return false;
    figure.dropped = "compound";
    return true;
  }
  takeMeasure(scan, figure, { ...measure, length: measure.length + 1 });
  const old = scan.at(figure.last + 1);
  if (old.text === "-" && old.glued && /^olds?$/.test(scan.at(figure.last + 2).lower)) figure.last += 2;
  return true;
}

/** A bare "m" or "x" counts only where it touches the number or nothing else fits. */
function isMeasure(scan: Scan, figure: Draft, measure: { value: UnitWord; length: number }): boolean {
  const word = scan.at(figure.last + 1);
  if (word.lower === "x" || word.text === "×")
    return word.glued && (!scan.at(figure.last + 2).glued || scan.at(figure.last + 2).kind === "symbol");
  return measure.value.unit !== "pair" || word.kind === "word";
}

function takeMeasure(scan: Scan, figure: Draft, measure: Found<UnitWord>): void {
  const { unit, power = 0, per = [] } = measure.value;
  figure.spokenIn = measure.language;
  figure.per = per;
  // Billions of pounds are money.
  const money = figure.scale >= 6 && scan.at(figure.last + 1).lower === "pounds";
  figure.unit = money ? "GBP" : unit;
  figure.last += measure.length;
  if (power > 0) {
    figure.number = shift(figure.number, power);
    if (figure.high !== null) figure.high = shift(figure.high, power);
    if (figure.other !== null) figure.other = shift(figure.other, power);
    figure.scale += power;
  }
  // "3 năm rưỡi", "một tháng rưỡi": half of the unit before it.
  if (scan.at(figure.last + 1).lower === "rưỡi" && figure.other === null) {
    figure.number = add(figure.number, numeral("5", -1));
    figure.last += 1;
  }
}

/** "chính quyền địa phương 2 cấp" is two-tier, no two things. */
const LEVELS = new Set(["cấp", "chiều", "bên", "mặt"]);

/** "9,000 or more workers", "200-odd people", "5+ communes": the noun is counted, but lies outside the figure's text. */
function takeQualifiedNoun(scan: Scan, figure: Draft): void {
  const sign = scan.at(figure.last + 1);
  const length =
    sign.text === "+" && sign.glued ? 1 : (qualifiersAfter.at(scan, figure.last + 1)?.length ?? 0);
  if (length === 0) return;
  const measure = measureAt(scan, figure.last + 1 + length);
  const noun = readEnglishNoun(scan, figure.last + 1 + length, false);
  if (measure !== null) figure.unit = measure.value.unit;
  else if (noun !== null) {
    figure.unit = noun.unit;
    figure.noun = noun.noun;
  }
}

function takeNoun(scan: Scan, figure: Draft, nextFirst: number): void {
  const one = toNumber(figure.number) === 1;
  const vietnamese =
    scan.languageAt(figure.first) !== "en"
      ? readVietnameseNoun(scan, figure.last + 1, !figure.spelled)
      : null;
  const noun =
    scan.languageAt(figure.first) === "vi"
      ? vietnamese
      : (readEnglishNoun(scan, figure.last + 1, one) ?? vietnamese);
  if (noun === null || noun.last >= nextFirst) {
    takeQualifiedNoun(scan, figure);
    return;
  }
  if (LEVELS.has(noun.noun?.split(" ").at(0) ?? "")) figure.dropped = "compound";
  figure.spokenIn = noun === vietnamese ? "vi" : "en";
  figure.unit = noun.unit;
  figure.noun = noun.noun;
  figure.last = noun.last;
  if (figure.number.negative && UNIT_ENTRIES[noun.unit].dimension === "count") {
    figure.number = { ...figure.number, negative: false };
    figure.first += 1;
  }
}
