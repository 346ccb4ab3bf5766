import { barrier, draft } from "../draft.ts";
import { negated } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { isNegative } from "../sign-before.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { VAGUE } from "../vi/number-words.ts";
import { readVietnameseNumber, startsVietnameseNumber } from "../vi/read-number.ts";

/** "hai mươi mốt", "một trăm lẻ ba", "ba nghìn tỷ", "tỷ rưỡi", "hai ba". */
export const numbersInVietnameseWords: Recogniser = {
  name: "numbers in Vietnamese words",
  starts: startsVietnameseNumber,
  read(scan, index) {
    if (scan.languageAt(index) === "en") return null;
    const found = readVietnameseNumber(scan, index);
    if (found === null) return null;
    const last = index + found.length - 1;
    const before = scan.at(index - 1);
    if (VAGUE.has(before.lower) && !before.breaks) return barrier(index, last, "vague number");
    if (found.single && !countsSingle(scan, index)) return null;
    const spelled = { scale: found.scale, spelled: true };
    if (found.upTo !== null)
      return draft(index, last, found.number, { ...spelled, form: "range", high: found.upTo });
    if (isNegative(scan, index)) return draft(index - 1, last, negated(found.number), spelled);
    return draft(index, last, found.number, spelled);
  },
};

/** Homonyms of the digits among words typed without diacritics: after, year, seven or fly, must, from, do. */
const DOUBTFUL = new Set("sau nam bay tam tu mot lam khong bon ba hai chin".split(" "));
const NO_COUNT_BEFORE = new Set(
  "thứ mỗi một hàng trong cuối đầu giữa cả theo từng mùng mồng lớp tháng số".split(" "),
);

/**
 * A digit word alone counts before what it counts: "ba xã", "hai con trâu"; "năm" is mostly a year, "một" an article,
 * which counts only before a unit of measure.
 */
function countsSingle(scan: Scan, index: number): boolean {
  const word = scan.at(index);
  if (scan.at(index - 1).lower === "âm") return true;

  if (scan.size === 1) return word.lower !== "không";
  const measure = measureAt(scan, index + 1);
  const counted = measure ?? countedAt(scan, index + 1);
  const before = scan.at(index - 1);
  if (DOUBTFUL.has(word.lower) && word.lower === word.folded && !"hai ba bon chin".includes(word.lower))
    return false;
  if (word.lower === "một")
    return (
      measure !== null &&
      !isTime(measure.value.unit) &&
      measure.value.unit !== "pair" &&
      measure.value.unit !== "times"
    );
  if (counted === null) return isSlashed(scan, index) || opensRange(scan, index);
  return word.lower !== "năm" || !NO_COUNT_BEFORE.has(before.lower);
}

function isTime(unit: string): boolean {
  return ["second", "minute", "hour", "day", "week", "month", "quarter", "year"].includes(unit);
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
