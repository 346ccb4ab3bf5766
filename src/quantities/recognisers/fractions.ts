import { type Draft, draft } from "../draft.ts";
import { DENOMINATORS, ONES, SCALES } from "../en/number-words.ts";
import { type Numeral, numeral } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { measureAt } from "../unit-at.ts";
import { readVietnameseNumber, startsVietnameseNumber } from "../vi/read-number.ts";
import { wordSet } from "../word-set.ts";

/** "two thirds", "a quarter", "half of", "one in three", "một phần ba", "ba phần tư", "một nửa", "½". */
export const fractions: Recogniser = {
  name: "fractions",
  starts: (token) =>
    ONES[token.lower] !== undefined ||
    STARTS.has(token.lower) ||
    startsVietnameseNumber(token) ||
    PARTS[token.text] !== undefined ||
    token.kind === "digits",
  read(scan, index) {
    const sign = PARTS[scan.at(index).text];
    if (sign !== undefined) return fraction(index, index, sign[0], sign[1]);
    if (scan.at(index).kind === "digits") return readDigitParts(scan, index);
    return (scan.languageAt(index) !== "vi" ? readEnglish(scan, index) : null) ?? readVietnamese(scan, index);
  },
};

const PARTS: Record<string, readonly [string, string]> = {
  "½": ["1", "2"],
  "¼": ["1", "4"],
  "¾": ["3", "4"],
  "⅓": ["1", "3"],
  "⅔": ["2", "3"],
};
const STARTS = new Set(["a", "an", "half", "nửa", "nua"]);
const isHalfWord = wordSet({ vi: "nửa" });
const isOne = wordSet({ vi: "một" });
const isPart = wordSet({ vi: "phần" });

function fraction(first: number, last: number, part: string, whole: string): Draft {
  return draft(first, last, numeral(part), {
    form: "fraction",
    of: numeral(whole),
    unit: "one",
    spelled: true,
  });
}

function readEnglish(scan: Scan, index: number): Draft | null {
  const first = scan.at(index).lower;
  if (first === "half") return readHalf(scan, index, index);
  const count = first === "a" || first === "an" ? 1 : ONES[first];
  if (count === undefined || count < 1) return null;
  const outOf = count === ONES[first] ? readOutOf(scan, index, count) : null;
  if (outOf !== null) return outOf;
  const hyphen = scan.at(index + 1).text === "-" && scan.at(index + 1).glued ? 1 : 0;
  const name = scan.at(index + 1 + hyphen);
  const whole = DENOMINATORS[name.lower];
  if (whole === undefined || name.breaks) return null;
  const last = index + 1 + hyphen;
  if (whole === 2) return count === 1 ? readHalf(scan, index, last) : null;
  if (scan.at(last + 1).lower === "of" && scan.at(last + 2).lower === "a") {
    if (SCALES[scan.at(last + 3).lower] !== undefined) return null;
    if (whole === 4 && measureAt(scan, last + 3) !== null)
      return draft(index, last + 2, numeral(String(count * 25), -2), { spelled: true });
  }
  const plural = name.lower.endsWith("s");
  if (plural !== count > 1 || count >= whole) return null;
  // "a third", "a quarter", "one third" need what they are parts of: "a third road", "a quarter ago" are none.
  const next = scan.at(last + 1).lower;
  const amount = next === "to" && scan.at(index - 1).lower === "by";
  if (first === "a" && next !== "of" && !amount && !closes(scan, last + 1)) return null;
  return fraction(index, last, String(count), String(whole));
}

/** "two out of three", "seven out of ten respondents": a share as it is said, not a count of these few. */
function readOutOf(scan: Scan, index: number, count: number): Draft | null {
  if (scan.at(index + 1).lower !== "out" || scan.at(index + 2).lower !== "of") return null;
  const at = scan.at(index + 3).lower === "every" ? index + 4 : index + 3;
  const whole = ONES[scan.at(at).lower] ?? 0;
  if (whole <= count || SCALES[scan.at(at + 1).lower] !== undefined) return null;
  return draft(index, at, numeral(String(count)), {
    form: "fraction",
    of: numeral(String(whole)),
    spelled: true,
  });
}

/** "half of", "a half", "half the"; "half an hour" is 0.5 of a unit. */
function readHalf(scan: Scan, index: number, last: number): Draft | null {
  const next = scan.at(last + 1);
  if (next.lower === "a" || next.lower === "an") {
    const measure = measureAt(scan, last + 2);
    return measure === null ? null : draft(index, last + 1, numeral("5", -1), { spelled: true });
  }
  const alone =
    closes(scan, last + 1) ||
    ["of", "what", "the", "its", "their", "all", "that", "as", "a", "to"].includes(next.lower);
  return alone ? fraction(index, last, "1", "2") : null;
}

function closes(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return (
    token.kind === "end" ||
    (token.kind === "symbol" && token.text !== "-") ||
    token.breaks ||
    [
      "were",
      "was",
      "are",
      "is",
      "have",
      "had",
      "has",
      "said",
      "in",
      "by",
      "on",
      "from",
      "and",
      "or",
      "less",
      "more",
      "five",
      "lived",
    ].includes(token.lower)
  );
}

function readVietnamese(scan: Scan, index: number): Draft | null {
  if (scan.languageAt(index) === "en") return null;
  if (isHalfWord.at(scan, index)) return readNua(scan, index, index);
  if (isOne.at(scan, index) && isHalfWord.at(scan, index + 1)) return readNua(scan, index, index + 1);
  const part = readVietnameseNumber(scan, index);
  return part === null || part.scale > 0 || part.upTo !== null
    ? null
    : readDenominator(scan, index, index + part.length, part.number);
}

const isScale = wordSet({ vi: "triệu tỷ tỉ nghìn ngàn vạn" });
const isHundredOrThousand = wordSet({ vi: "trăm nghìn ngàn" });
const isWhole = wordSet({ vi: "số diện tổng dân" });
const isQualifier = wordSet({ vi: "hơn gần quá khoảng" });

/** "một nửa", "nửa số bản"; "nửa giờ" is 0.5 of a unit, "nửa đầu năm" a date. */
function readNua(scan: Scan, index: number, last: number): Draft | null {
  const measure = measureAt(scan, last + 1);
  if (measure !== null && measure.value.unit !== "VND")
    return draft(index, last, numeral("5", -1), { spelled: true });
  const alone = last > index || isWhole.at(scan, last + 1);
  return alone || (isQualifier.at(scan, index - 1) && !isScale.at(scan, last + 1))
    ? fraction(index, last, "1", "2")
    : null;
}

/** "1 phần 3", "2 phần ba". */
function readDigitParts(scan: Scan, index: number): Draft | null {
  const token = scan.at(index);
  if (!isPart.at(scan, index + 1) || !/^\d{1,2}$/.test(token.text)) return null;
  return readDenominator(scan, index, index + 1, numeral(token.text));
}

function readDenominator(scan: Scan, first: number, word: number, part: Numeral): Draft | null {
  if (!isPart.at(scan, word)) return null;
  const next = scan.at(word + 1);
  if (/^\d{1,3}$/.test(next.text)) return make(first, word + 1, part, numeral(next.text));
  if (next.lower === "tư" || next.lower === "tu") return make(first, word + 1, part, numeral("4"));
  if (isHundredOrThousand.at(scan, word + 1)) return null;
  const whole = readVietnameseNumber(scan, word + 1);
  return whole === null || whole.scale > 0 ? null : make(first, word + whole.length, part, whole.number);
}

function make(first: number, last: number, part: Numeral, whole: Numeral): Draft {
  return draft(first, last, part, { form: "fraction", of: whole, unit: "one", spelled: true });
}
