import { barrier } from "../draft.ts";
import { COUNTED } from "../en/unit-words.ts";
import { ENGLISH_LABELS, type Label, vietnameseLabels } from "../label-words.ts";
import { readScale } from "../read-scale.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { wordSet } from "../word-set.ts";

/** "Highway 12", "Project 9", "Resolution No. 30", "Điều 5", "lớp 12", "dự án 6", "Quận 1"; headings "1. ..." too. */
export const labelledNumbers: Recogniser = {
  name: "labelled numbers",
  starts: (token) => token.kind === "digits" && /^\d{1,6}(?:\.\d{1,2})?$/.test(token.text),
  read(scan, index) {
    if (isHeading(scan, index)) return barrier(index, index, "number of a heading");
    const token = scan.at(index);
    const label = labelBefore(scan, index);
    if (label === null || token.breaks) return null;
    // "Lương tháng 20-30 triệu đồng": both ends are measured by what follows the second.
    const isRange = scan.at(index + 1).text === "-" && scan.at(index + 2).kind === "digits";
    const next = isRange ? index + 3 : index + 1;
    const measured =
      readScale(scan, next, false).length > 0 || measureAt(scan, next) !== null || scan.at(next).text === "%";
    if (measured || (label === "weak" && countsSomething(scan, next))) return null;
    return barrier(index, endOfList(scan, index), "label");
  },
};

function labelBefore(scan: Scan, index: number): Label | null {
  let at = index - 1;
  if (/^[.:#°º]$/.test(scan.at(at).text) && scan.at(at).glued) at--;
  const word = scan.at(at);
  if (word.kind !== "word") return null;
  if (isNumber.at(scan, at)) return namesOne(scan, at) ? "strong" : null;
  if (/^\d\.0$/.test(scan.at(index).text) && isIndustry.at(scan, at)) return "strong";
  const vietnamese = scan.languageAt(index) === "en" ? null : vietnameseLabels.before(scan, at + 1);
  if (vietnamese !== null) return vietnamese.value;
  // "iPhone 15", "S&P 500"
  if (/^\p{Ll}+\p{Lu}/u.test(word.text) || (word.text === "P" && scan.at(at - 1).text === "&"))
    return "strong";
  if (scan.languageAt(index) === "vi") return namedPlace(scan, at);
  return ENGLISH_LABELS.has(word.lower) && isEnglishLabel(word.text, scan, at) ? "strong" : null;
}

const isNumber = wordSet({ vi: "số" });
const isIndustry = wordSet({ en: "industry", vi: "nghiệp" });

/** "bản Nà Pheo 2", "tổ dân phố Thanh Bình 5": a label, then the name that the number belongs to. */
function namedPlace(scan: Scan, index: number): Label | null {
  for (let at = index; at > index - 4; at--) {
    const word = scan.at(at);
    if (word.kind !== "word" || word.text === word.lower) return null;
    if (vietnameseLabels.before(scan, at)?.value === "weak") return "weak";
  }
  return null;
}

/** "số 5", not "tổng số 115", "trong số 12", "một số 3". */
function namesOne(scan: Scan, at: number): boolean {
  return !isAmountOf.at(scan, at - 1);
}

const isAmountOf = wordSet({
  vi: "tổng trong con vào một chỉ trên hộ các những nhân dân hệ tỷ tỉ trị thông đa",
});

/** Lower-case words name something only where no article or number makes them a thing: "phase 2", not "the area 5". */
function isEnglishLabel(text: string, scan: Scan, at: number): boolean {
  if (text !== text.toLowerCase()) return true;
  return !["the", "a", "an", "this", "that", "no"].includes(scan.at(at - 1).lower) || text === "top";
}

function countsSomething(scan: Scan, index: number): boolean {
  return countedAt(scan, index) !== null || COUNTED[scan.at(index).lower] !== undefined;
}

/** "1. Tình hình", "2) ...", "1.2. Kết quả" at the start of a line. */
function isHeading(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  const mark = scan.at(index + 1);
  if (!mark.glued || (mark.text !== "." && mark.text !== ")" && mark.text !== "/")) return false;
  const opens = index === 0 || scan.text.slice(scan.at(index - 1).end, token.start).includes("\n");
  return opens && scan.at(index + 2).kind === "word" && !scan.at(index + 2).glued && token.text.length <= 5;
}

/** "Articles 5 and 6", "Highways 12, 279". */
function endOfList(scan: Scan, index: number): number {
  let last = index;
  for (let step = 0; step < 6; step++) {
    const link = scan.at(last + 1);
    const next = scan.at(last + 2);
    const joins = (link.text === "-" && link.glued) || link.lower === "and" || link.lower === "và";
    const bare = next.kind === "digits" && /^\d{1,4}$/.test(next.text);
    if (
      !joins ||
      !bare ||
      measureAt(scan, last + 3) !== null ||
      countsSomething(scan, last + 3) ||
      scan.at(last + 3).kind === "word"
    )
      return last;
    last += 2;
  }
  return last;
}
