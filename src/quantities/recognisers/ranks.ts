import { barrier, draft } from "../draft.ts";
import { ORDINALS } from "../en/number-words.ts";
import { type Numeral, numeral } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { TAIL_WORDS } from "../vi/number-words.ts";

/** "thứ 24/34", "xếp hạng 7", "7th out of 9", "ranked third"; other ordinals ("the 14th Congress", "thứ hai") are none. */
export const ranks: Recogniser = {
  name: "ranks and ordinals",
  starts: (token) =>
    token.kind === "digits" ||
    token.lower === "thứ" ||
    token.lower === "thu" ||
    token.lower === "hạng" ||
    ORDINALS[token.lower] !== undefined,
  read(scan, index) {
    const word = scan.at(index);
    if (word.lower === "thứ" || word.lower === "thu" || word.lower === "hạng")
      return readVietnamese(scan, index);
    if (word.kind === "digits") return readDigits(scan, index);
    const place = ORDINALS[word.lower];
    return place !== undefined && (ranksBefore(scan, index) || isPlace(scan, index + 1))
      ? rank(scan, index, index, numeral(String(place)))
      : null;
  },
};

const RANKING = new Set(
  "ranked rank ranks ranking placed finished finishing position place came xếp đứng hạng vị trí xep dung vi".split(
    " ",
  ),
);

/** "7th", "24th out of 34", "No. 3 of 9". */
function readDigits(scan: Scan, index: number) {
  const token = scan.at(index);
  const suffix = scan.at(index + 1);
  if (!suffix.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || !/^\d{1,3}$/.test(token.text)) return null;
  const made = rank(scan, index, index + 1, numeral(token.text));

  return made.of !== null || isPlace(scan, index + 2) || ranksBefore(scan, index)
    ? made
    : barrier(index, index + 1, "ordinal");
}

/** "thứ 24/34", "đứng thứ ba", "hạng 7"; "thứ hai" alone is Monday, "lần thứ 14" an ordinal. */
function readVietnamese(scan: Scan, index: number) {
  const next = scan.at(index + 1);
  const number = /^\d{1,3}$/.test(next.text) ? numeral(next.text) : spelled(scan, index + 1);
  if (number === null) return null;
  const plain = scan.at(index).lower === "thu";
  const made = rank(scan, index, index + 1, number);
  if (made.of !== null || ranksBefore(scan, index)) return made;
  if (scan.at(index).lower === "hạng") return null;
  return plain && next.kind !== "digits" ? null : barrier(index, index + 1, "ordinal");
}

function spelled(scan: Scan, index: number): Numeral | null {
  const word = scan.at(index).lower;
  if (word === "nhất") return numeral("1");
  if (word === "nhì") return numeral("2");
  const digit = TAIL_WORDS[word];
  return digit === undefined || digit === 0 ? null : numeral(String(digit));
}

function isPlace(scan: Scan, index: number): boolean {
  return scan.at(index).lower === "place" || scan.at(index).lower === "position";
}

function ranksBefore(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (RANKING.has(scan.at(at).lower)) return true;
  return false;
}

/** The rank with the number of places behind it: "/34", "out of 34", "of 9", "trong 63", "trên tổng số 63". */
function rank(scan: Scan, first: number, last: number, number: Numeral) {
  let at = last + 1;
  const link = scan.at(at);
  const links = ["/", "of", "out", "trong", "trên", "among"];
  if (!links.includes(link.lower) || link.breaks)
    return draft(first, last, number, { form: "rank", unit: "rank" });
  for (at += 1; at <= last + 4 && ["of", "the", "all", "tổng", "số"].includes(scan.at(at).lower); ) at++;
  const whole = scan.at(at);
  if (!/^\d{1,4}$/.test(whole.text) || (link.text === "/" && !whole.glued))
    return draft(first, last, number, { form: "rank", unit: "rank" });
  return draft(first, at, number, { form: "rank", unit: "rank", of: numeral(whole.text) });
}
