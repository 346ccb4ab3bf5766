import { barrier } from "../draft.ts";
import { readScale } from "../read-scale.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { wordSet } from "../word-set.ts";

const AT = new Set(["lúc", "vào", "luc", "vao", "hồi", "khoảng", "từ", "đến", "trước", "sau", "-", "–"]);
const DAY_PARTS = new Set([
  "sáng",
  "trưa",
  "chiều",
  "tối",
  "đêm",
  "sang",
  "trua",
  "chieu",
  "toi",
  "ngày",
  "ngay",
  "hôm",
  "cùng",
]);

/** "8:30", "8h30", "7 giờ 30 phút", "lúc 9 giờ", "9h sáng", "7:30 a.m.", "9am". */
export const clockTimes: Recogniser = {
  name: "clock times",
  starts: (token) => token.kind === "digits" && token.text.length <= 5,
  read(scan, index) {
    const hour = scan.at(index);
    if (!/^(?:[01]?\d|2[0-4])$/.test(hour.text))
      return /^\d{1,2}\.\d{2}$/.test(hour.text) ? readHalf(scan, index, index + 1) : null;
    const mark = scan.at(index + 1);
    const minutes = scan.at(index + 2);
    if (mark.text === ":" && mark.glued && minutes.glued && /^[0-5]\d$/.test(minutes.text)) {
      const seconds = scan.at(index + 3).text === ":" && /^[0-5]\d$/.test(scan.at(index + 4).text) ? 2 : 0;
      return readHalf(scan, index, index + 3 + seconds) ?? barrier(index, index + 2 + seconds, "clock time");
    }
    if (mark.lower === "h" && mark.glued) return readVietnamese(scan, index, true);
    if (mark.lower === "giờ" || mark.lower === "gio") return readVietnamese(scan, index, false);
    return readHalf(scan, index, index + 1);
  },
};

/** "8h30", "7 giờ 30 phút", "9 giờ sáng", and "lúc 9 giờ"; "8 giờ" alone is a length of time. */
function readVietnamese(scan: Scan, index: number, short: boolean) {
  const minutes = scan.at(index + 2);
  if (/^[0-5]\d$/.test(minutes.text) && (minutes.glued || !short)) {
    const word = scan.at(index + 3);
    const counted = word.lower === "phút" || word.lower === "phut" || word.text === "'" ? 1 : 0;
    const alone = !isCounted(scan, index + 3);
    if (minutes.glued || counted === 1 || alone) return barrier(index, index + 2 + counted, "clock time");
  }
  if (isPartOfDay(scan, index + 1)) return barrier(index, index + 1, "clock time");
  return AT.has(scan.at(index - 1).lower) &&
    (short || scan.at(index - 1).lower !== "từ") &&
    isPoint(scan, index)
    ? barrier(index, index + 1, "clock time")
    : null;
}

const isHour = wordSet({ vi: "giờ" });

/** Whether a part of the day follows the hour: "giờ sáng", "h tối". */
export function isPartOfDay(scan: Scan, index: number): boolean {
  const hour = isHour.at(scan, index) || scan.at(index).lower === "h";
  return hour && DAY_PARTS.has(scan.at(index + 1).lower);
}

function isCounted(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return (
    token.text === "%" ||
    measureAt(scan, index) !== null ||
    countedAt(scan, index) !== null ||
    readScale(scan, index, false).length > 0
  );
}

function isPoint(scan: Scan, index: number): boolean {
  return (
    ["lúc", "luc", "vào", "vao", "hồi"].includes(scan.at(index - 1).lower) ||
    ["lúc", "luc", "vào", "vao"].includes(scan.at(index - 2).lower)
  );
}

/** "9am", "7:30 a.m.", "5 o'clock": from the token behind the time. */
function readHalf(scan: Scan, index: number, after: number) {
  const word = scan.at(after).lower;
  if (word === "am" || word === "pm") return barrier(index, after, "clock time");
  const dotted =
    (word === "a" || word === "p") &&
    scan.at(after + 1).text === "." &&
    scan.at(after + 2).lower === "m" &&
    scan.at(after + 2).glued;
  if (dotted) return barrier(index, after + 2, "clock time");
  if (word === "o" && scan.at(after + 2).lower === "clock") return barrier(index, after + 2, "clock time");
  return null;
}
