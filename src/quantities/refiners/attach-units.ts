import { currencyBefore } from "../currency-before.ts";
import { yearAt } from "../dates/read-year.ts";
import type { Draft } from "../draft.ts";
import { add, numeral, shift, toNumber } from "../numeral.ts";
import type { Found } from "../phrases.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { measureAt } from "../unit-at.ts";
import type { UnitWord } from "../unit-symbols.ts";
import { wordSet } from "../word-set.ts";
import { attachRate } from "./attach-rate.ts";
import { takeNoun } from "./take-noun.ts";

/** "%", "triệu đồng/người/năm", "VND ... million", "poor households", "con dê"; a compound ("two-tier") is dropped. */
export const attachUnits: Refiner = {
  name: "attach units",
  refine(scan, drafts) {
    let previousLast = -1;
    for (const [position, figure] of drafts.entries()) {
      if (figure.dropped === null && figure.unit === null) {
        attach(scan, figure, previousLast, nextOf(scan, drafts, position));
      }
      previousLast = figure.last;
    }
    return drafts;
  },
};

/** The next figure; in "twelve two-storey classrooms" the compound is a part of what the twelve count. */
function nextOf(scan: Scan, drafts: Draft[], position: number): Draft | undefined {
  const [figure, next] = [drafts[position], drafts[position + 1]];
  if (next === undefined || next.first - 1 !== figure?.last || !isCompound(scan, next)) return next;
  next.dropped = "compound";
  return drafts[position + 2];
}

function attach(scan: Scan, figure: Draft, previousLast: number, next: Draft | undefined): void {
  const nextFirst = next?.first ?? scan.size;
  if (attachCompound(scan, figure, nextFirst)) return;
  const before = currencyBefore(scan, figure.first);
  const measure =
    figure.scale > 0 && isYearNamed(scan, figure.last + 1) ? null : measureAt(scan, figure.last + 1);
  if (before !== null && figure.first - before.length > previousLast) {
    figure.first -= before.length;
    figure.unit = before.unit;
    if (measure?.value.unit === before.unit) figure.last += measure.length;
  } else if (measure !== null && isMeasure(scan, figure, measure)) {
    takeMeasure(scan, figure, measure);
  } else {
    takeNoun(scan, figure, nextFirst);
  }
  if (figure.unit === null && isAge(scan, figure)) figure.unit = "year";
  if (figure.unit === null && scan.at(figure.first - 1).text === "%" && figure.first - 1 > previousLast) {
    figure.first -= 1;
    figure.unit = "percent";
  }
  if (figure.unit === null && isNamed(scan, figure)) figure.dropped = "name";
  if (figure.last >= nextFirst) figure.last = nextFirst - 1;
  attachRate(scan, figure, next);
}

/** "Trên 5 nghìn tỷ *năm 2030*": a date, and no years. */
function isYearNamed(scan: Scan, index: number): boolean {
  return /^(?:năm|nam)$/.test(scan.at(index).lower) && yearAt(scan, index + 1) !== null;
}

/** "the 737 MAX", "the 777 has": digits between "the" and capitals, or before a verb in the singular. */
function isNamed(scan: Scan, figure: Draft): boolean {
  const next = scan.at(figure.last + 1);
  return (
    scan.at(figure.first - 1).lower === "the" &&
    figure.first === figure.last &&
    !figure.spelled &&
    (/^\p{Lu}{2}/u.test(next.text) || isSingular.at(scan, figure.last + 1))
  );
}

const isSingular = wordSet({ en: "has is was" });

const isAged = wordSet({ en: "aged age", vi: "tuổi" });
const isFrom = wordSet({ vi: "từ" });

/** "aged 15 to 18", "độ tuổi từ 18 đến 45". */
function isAge(scan: Scan, figure: Draft): boolean {
  const before = isFrom.at(scan, figure.first - 1) ? figure.first - 2 : figure.first - 1;
  return isAged.at(scan, before) && figure.scale === 0 && toNumber(figure.number) < 130;
}

/** A hyphen ties a word to the number. */
function isTied(scan: Scan, figure: Draft): boolean {
  const [hyphen, word] = [scan.at(figure.last + 1), scan.at(figure.last + 2)];
  return (
    hyphen.text === "-" &&
    hyphen.glued &&
    word.glued &&
    word.kind === "word" &&
    !isPlus.at(scan, figure.last + 2)
  );
}

const isPlus = wordSet({ en: "odd plus" });

/** "two-tier", "five-star"; "a two-million-strong crowd" has a number. */
function isCompound(scan: Scan, figure: Draft): boolean {
  return isTied(scan, figure) && figure.scale === 0 && measureAt(scan, figure.last + 2) === null;
}

/** "a 10-kilometre road", "35-year-old": measures in compounds count; "two-tier" and "five-star" do not. */
function attachCompound(scan: Scan, figure: Draft, nextFirst: number): boolean {
  if (!isTied(scan, figure) || figure.last + 2 >= nextFirst) return false;
  const measure = measureAt(scan, figure.last + 2);
  if (measure === null) {
    if (isCompound(scan, figure)) figure.dropped = "compound";
    return figure.dropped !== null;
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

const isHalf = wordSet({ vi: "rưỡi" });

function takeMeasure(scan: Scan, figure: Draft, measure: Found<UnitWord>): void {
  const { unit, power = 0, per = [] } = measure.value;
  figure.spokenIn = measure.language;
  figure.per = per;
  // Billions of pounds are money.
  const money = figure.scale >= 6 && scan.at(figure.last + 1).lower === "pounds";
  figure.unit = money ? "GBP" : unit;
  figure.last += measure.length;
  if (power !== 0) {
    figure.number = shift(figure.number, power);
    if (figure.high !== null) figure.high = shift(figure.high, power);
    if (figure.other !== null) figure.other = shift(figure.other, power);
    figure.scale += power;
  }
  // "3 năm rưỡi", "một tháng rưỡi": half of the unit before it.
  if (isHalf.at(scan, figure.last + 1) && figure.other === null) {
    figure.number = add(figure.number, numeral("5", -1));
    figure.last += 1;
  }
}
