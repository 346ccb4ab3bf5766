import type { Unit } from "../../domain.ts";
import { barrier, draft } from "../draft.ts";
import { negated } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { isNegative } from "../sign-before.ts";
import { beginsCounted, countedAt, measureAt } from "../unit-at.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { DIGIT_WORDS, VAGUE } from "../vi/number-words.ts";
import { readVietnameseNumber, startsVietnameseNumber } from "../vi/read-number.ts";
import { wordSet } from "../word-set.ts";
import { isPartOfDay } from "./clock-times.ts";

/** "hai mươi mốt", "một trăm lẻ ba", "ba nghìn tỷ", "tỷ rưỡi", "hai ba". */
export const numbersInVietnameseWords: Recogniser = {
  name: "numbers in Vietnamese words",
  starts: startsVietnameseNumber,
  read(scan, index) {
    if (scan.languageAt(index) === "en" || beginsCounted(scan, index) || isTitle(scan, index)) return null;
    if (isOfUnit(scan, index)) return null;
    const found = readVietnameseNumber(scan, index);
    if (found === null) return null;
    const last = index + found.length - 1;
    const before = scan.at(index - 1);
    if (isTens(scan, index - 1)) return null;
    if (VAGUE.has(before.lower) && !before.breaks) return barrier(index, last, "vague number");
    if (isPartOfDay(scan, last + 1)) return barrier(index, last + 1, "clock time");
    if (found.single && !countsSingle(scan, index)) return null;
    const spelled = { scale: found.scale, spelled: true, other: found.other };
    if (found.upTo !== null)
      return draft(index, last, found.number, { ...spelled, form: "range", high: found.upTo });
    if (isNegative(scan, index))
      return draft(index - 1, last, negated(found.number), {
        ...spelled,
        other: found.other && negated(found.other),
      });
    return draft(index, last, found.number, spelled);
  },
};

/** "5,5 điểm phần *trăm một* năm": the end of the unit, and "a" year. */
function isOfUnit(scan: Scan, index: number): boolean {
  return /^(?:phần|phan)$/.test(scan.at(index - 1).lower) && /^(?:trăm|tram)$/.test(scan.at(index).lower);
}

/** "Ba Lo Thi Toan": typed plain, "Bà" before a name. */
function isTitle(scan: Scan, index: number): boolean {
  const next = scan.at(index + 1);
  return (
    scan.at(index).lower === "ba" &&
    scan.unaccentedAt(index) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !next.breaks
  );
}

/** "năm mươi năm": behind said tens stands no number of its own; "mươi năm" alone is some ten years. */
function isTens(scan: Scan, index: number): boolean {
  return scan.at(index).lower === "mươi" && DIGIT_WORDS[scan.at(index - 1).lower] !== undefined;
}

/** Homonyms of the digits among words typed without diacritics: after, year, seven or fly, must, from, do. */
const DOUBTFUL = new Set("sau nam bay tam tu mot lam khong bon ba hai chin".split(" "));
const NO_COUNT_BEFORE = new Set(
  "thứ mỗi một hàng trong cuối đầu giữa cả theo từng mùng mồng lớp tháng số".split(" "),
);

/**
 * A digit word alone counts before what it counts: "ba xã", "hai con trâu"; "năm" is mostly a year, "một" an article,
 * which counts only before a unit of measure, an age, or a time and a half ("một năm rưỡi").
 */
function countsSingle(scan: Scan, index: number): boolean {
  const word = scan.at(index);
  if (isNegative(scan, index)) return true;
  if (scan.size === 1) return word.lower !== "không";
  const measure = measureAt(scan, index + 1);
  const counted = measure ?? countedAt(scan, index + 1);
  const before = scan.at(index - 1);
  if (DOUBTFUL.has(word.lower) && word.lower === word.folded && !"hai ba bon chin".includes(word.lower))
    return false;
  if (word.lower === "một")
    return (
      measure !== null &&
      (isHalf.at(scan, index + 1 + measure.length) ||
        isAge.at(scan, index + 1) ||
        !isVague(measure.value.unit))
    );
  if (counted === null) return isSlashed(scan, index) || opensRange(scan, index);
  // "3 năm tuổi": the unit of the digits before it.
  return word.lower !== "năm" || (before.kind !== "digits" && !NO_COUNT_BEFORE.has(before.lower));
}

const isHalf = wordSet({ vi: "rưỡi" });
const isAge = wordSet({ vi: "tuổi" });

/** "một ngày", "một đôi", "một lần": as often "one day", "some" and "once" as a number. */
function isVague(unit: Unit): boolean {
  return UNIT_ENTRIES[unit].dimension === "time" || unit === "pair" || unit === "times";
}

/** "năm đến sáu triệu": the low end of a range. */
function opensRange(scan: Scan, index: number): boolean {
  const link = scan.at(index + 1).lower;
  if (link !== "đến" && link !== "tới" && link !== "-") return false;
  return readVietnameseNumber(scan, index + 2) !== null;
}

/** "một phần ba": the numerator of a fraction. */
function isSlashed(scan: Scan, index: number): boolean {
  const next = scan.at(index + 1);
  return next.lower === "phần" || next.lower === "phan" || next.lower === "phẩy";
}
