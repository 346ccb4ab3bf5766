import type { Language, Unit } from "../domain.ts";
import type { Span } from "../facts/spans.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { type Dimension, UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import { ASKS_AMOUNT, EARNING, MONEY_ASKED, PERCENT_ASKED, SHARE_ASKED } from "./question-words.ts";

/** Words after "how much" that count nothing: "how much *a* year", "bao nhiêu *mỗi* năm". */
const COUNTS_NOTHING = /^\s*(?:a|per|each|mot|moi|hang)(?![a-z])/;

/** Without marks "may" can be a machine. */
export const SURELY_ASKS = /(?<![a-z])(?:bao nhieu|bao nhiu|bn)(?![a-z])/;

const SCALE_BEFORE_NOUN =
  /^\s+(?:nghìn|ngàn|triệu|chục|trăm|vạn|nghin|ngan|trieu|chuc|tram|van|thousand|million|hundred)(?=\s+(?:hộ|người|căn|ngôi|nhà|xã|cây|con|lượt|suất|ho|nguoi|can|ngoi|nha|xa|cay|luot|suat|households|people|houses|visitors|jobs|workers|hectares|ha|tấn|tan|km)(?![\p{L}]))/u;

/** Without marks "phan" is a part ("phần") and no centimetre ("phân"), and "can" of houses no kilogram. */
const NO_UNIT = /^\s+(?:phan|can)(?!\p{L})/u;

/** What questions ask for; "item" says nothing, as any word can be a counted thing. */
const ASKABLE = new Set<Dimension>([
  "share",
  "points",
  "money",
  "count",
  "area",
  "length",
  "mass",
  "volume",
  "power",
  "energy",
]);

/** A unit that the asking words fix, and the words of the thing that is counted. */
export interface AskedUnit {
  unit: Unit | null;
  counted: Span | null;
}

/**
 * "Bao nhiêu hộ" is read as "5 hộ" would be: the parser knows the unit of what is counted. Other words ask for a length
 * or an age.
 */
export function readAskedUnit(text: string, folded: string, language: Language): AskedUnit {
  // "Mấy công ty chi bao nhiêu?": some companies, and how much.
  const asked = SURELY_ASKS.exec(folded) ?? ASKS_AMOUNT.exec(folded);
  const at = asked ? asked.index + asked[0].length : text.length;
  // "Mấy nghìn căn" counts houses.
  const after = text.slice(at).replace(SCALE_BEFORE_NOUN, (scale) => " ".repeat(scale.length));
  const countsNothing = COUNTS_NOTHING.test(fold(after)) || NO_UNIT.test(after);
  const [found] = countsNothing ? [] : findQuantities(`5${after}`, { language });
  const isUnit =
    found?.start === 0 && ASKABLE.has(UNIT_ENTRIES[found.unit].dimension) && found.unit !== "item";
  const counted = isUnit ? { start: at, end: at + found.end - 1 } : null;
  return { unit: unitOf(folded, after, asked?.index ?? null, isUnit ? found.unit : null), counted };
}

function unitOf(folded: string, after: string, asked: number | null, counted: Unit | null): Unit | null {
  if (PERCENT_ASKED.test(folded)) return "percent";
  if (OF_MONEY.test(fold(after))) return "VND";
  if (counted) return counted;
  const named = UNIT_WORDS.find(({ words }) => words.test(folded))?.unit;
  if (named) return named;
  if (asked === null) return SHARE_ASKED.test(folded) ? "percent" : null;
  if (MONEY_ASKED.test(fold(after)) && !COUNTS.test(folded.slice(asked))) return "VND";
  const earns = COUNTS_NOTHING.test(fold(after)) && EARNS.test(fold(after));
  return earns || EARNING.test(folded.slice(0, asked)) ? "VND" : null;
}

/** "How much a month do people *make*?" */
const EARNS =
  /(?<![a-z])(?:earn(?:s|ed)?|makes?|made|get paid|gets paid|paid|take home|takes home|kiem|duoc tra|linh luong)(?![a-z])/;

/** "How many were handed over?" asks for no money. */
const COUNTS = /^how many (?:was|is|were|did|does|do|has|have|had|will)(?![a-z])/;

/** Before anything that stands behind it: "bao nhiêu tỷ tính đến ...". "Triệu" can be of visitors. */
const OF_MONEY = /^\s*(?:tien|von|kinh phi|ty|ti|dong|money|funding|capital)(?![a-z])/;

/** Words that ask for a unit without counting (folded). */
const UNIT_WORDS: { unit: Unit; words: RegExp }[] = [
  {
    unit: "VND",
    words:
      /(?<![a-z])(?:in (?:dong|vnd|money)|(?:bang|ra) tien(?! (?:quy|cua|tu|nha nuoc|ngan sach|vay|ho tro))|how expensive)(?![a-z])/,
  },
  {
    unit: "kilometre",
    words:
      /(?<![a-z])(?:how long (?:is|are|was|were|in)|end to end|how far (?:do|does|did|would|will|can) .{1,30}(?:reach|stretch|run|go)|dai (?:bao nhieu|may|tong cong|the nao)|bao dai|chieu dai|(?:what|total|the) length)(?![a-z])/,
  },
  { unit: "tonne", words: /(?<![a-z])(?:in (?:metric )?(?:tons|tonnes)|tonnage)(?![a-z])/ },
  {
    unit: "hectare",
    words: /(?<![a-z])(?:in (?:hectares|ha)|(?:may|bao nhieu|bn|chuc|tram|nghin|ngan|van) hec)(?![a-z])/,
  },
  { unit: "kilometre", words: /(?<![a-z])in (?:km|kilomet(?:re|er)s)(?![a-z])/ },
  { unit: "year", words: /(?<![a-z])(?:how old|(?:bao nhieu|may) tuoi|what age)(?![a-z])/ },
];
