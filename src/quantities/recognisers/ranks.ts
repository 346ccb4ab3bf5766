import { barrier, draft } from "../draft.ts";
import { ONES, ORDINALS } from "../en/number-words.ts";
import { type Numeral, numeral } from "../numeral.ts";
import { phraseTable } from "../phrases.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { TAIL_WORDS } from "../vi/number-words.ts";
import { wordSet } from "../word-set.ts";
import { wordTable } from "../word-table.ts";

/** "thứ 24/34", "xếp hạng 7", "7th out of 9", "ranked third"; other ordinals ("the 14th Congress", "thứ hai") are none. */
export const ranks: Recogniser = {
  name: "ranks and ordinals",
  starts: (token) =>
    token.kind === "digits" ||
    isOrdinal.starts(token) ||
    isClass.starts(token) ||
    token.lower === "no" ||
    token.lower === "number" ||
    ORDINALS[token.lower] !== undefined,
  read(scan, index) {
    const word = scan.at(index);
    if (word.lower === "no" || word.lower === "number") return readNumbered(scan, index);
    if (isOrdinal.at(scan, index) || isClass.at(scan, index)) return readVietnamese(scan, index);
    if (word.kind === "digits") return readDigits(scan, index);
    const place = ORDINALS[word.lower];
    return place !== undefined && (ranksBefore(scan, index) || isPlace(scan, index + 1))
      ? rank(scan, index, index, numeral(String(place)))
      : null;
  },
};

const isOrdinal = wordSet({ vi: "thứ" });
const isClass = wordSet({ vi: "hạng" });
const isRanking = wordSet({
  en: "ranked rank ranks ranking placed finished finishing position place came sits sat lies seeded",
  vi: "xếp đứng hạng vị trí",
});
/** "nhất" and "nhì" are first and second. */
const places = wordTable({ ...TAIL_WORDS, nhất: 1, nhì: 2 });

/** "ranked No. 3", "No. 1 in the world", "world number two"; "Decision No. 30" is none. */
function readNumbered(scan: Scan, index: number) {
  const dot = scan.at(index + 1).text === "." && scan.at(index + 1).glued;
  if (dot !== (scan.at(index).lower === "no")) return null;
  const at = dot ? index + 2 : index + 1;
  const { text, lower } = scan.at(at);
  const place = /^\d{1,3}$/.test(text) ? text : ONES[lower]?.toString();
  if (place === undefined) return null;
  const topped = scan.at(at + 1).lower === "in" && isTable.at(scan, at + 3);
  const ranked = isRanking.at(scan, index - 1) || isWorld.at(scan, index - 1);
  return topped || ranked ? rank(scan, index, at, numeral(place)) : null;
}

const isWorld = wordSet({ en: "world" });

const isTable = wordSet({ en: "world rankings ranking table country league list charts" });

/** "7th", "24th out of 34". */
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
  if (made.of !== null || ranksBefore(scan, index) || isAmongAll(scan, index)) return made;
  if (isClass.at(scan, index)) return null;
  return plain && next.kind !== "digits" ? null : barrier(index, index + 1, "ordinal");
}

const everywhere = phraseTable<true>({
  vi: [["toàn quốc, cả nước, thế giới, toàn cầu, khu vực, châu Á, Đông Nam Á, toàn tỉnh, toàn huyện", true]],
});
const isNth = wordSet({ vi: "lần kỳ khóa khoá" });

/** "thứ 42 toàn quốc"; "hội thi lần thứ 2 toàn quốc" is the second one. */
function isAmongAll(scan: Scan, index: number): boolean {
  return everywhere.at(scan, index + 2) !== null && !isNth.at(scan, index - 1);
}

function spelled(scan: Scan, index: number): Numeral | null {
  const digit = places.get(scan.at(index), scan.unaccentedAt(index));
  return digit === undefined || digit === 0 ? null : numeral(String(digit));
}

function isPlace(scan: Scan, index: number): boolean {
  return scan.at(index).lower === "place" || scan.at(index).lower === "position";
}

function ranksBefore(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (isRanking.at(scan, at)) return true;
  return false;
}

const isLink = wordSet({ en: "of out among", vi: "trong trên" });
const isFiller = wordSet({ en: "of the all", vi: "tổng số" });

/** The rank with the number of places behind it: "/34", "out of 34", "of 9", "trong 63", "trên tổng số 63". */
function rank(scan: Scan, first: number, last: number, number: Numeral) {
  let at = last + 1;
  const link = scan.at(at);
  if ((link.text !== "/" && !isLink.at(scan, at)) || link.breaks)
    return draft(first, last, number, { form: "rank", unit: "rank" });
  for (at += 1; at <= last + 4 && isFiller.at(scan, at); ) at++;
  const whole = scan.at(at);
  if (!/^\d{1,4}$/.test(whole.text) || (link.text === "/" && !whole.glued))
    return draft(first, last, number, { form: "rank", unit: "rank" });
  return draft(first, at, number, { form: "rank", unit: "rank", of: numeral(whole.text) });
}
