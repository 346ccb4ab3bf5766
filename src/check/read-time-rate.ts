import type { Quantity, Unit } from "../domain.ts";
import { clauseOf } from "../facts/clause-of.ts";
import { type Scene, sentenceOf } from "../facts/scene.ts";
import { firstFrom } from "../facts/spans.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { findAll } from "../text/find-all.ts";

/** Words (folded) of a rate of time; "việc làm mới năm 2025" has none, though typed plain it looks so. */
const RATES: [Unit, RegExp][] = [
  ["year", rate("year", "nam", "annually|annual|yearly|per annum|thuong nien")],
  ["month", rate("month", "thang", "monthly")],
  ["quarter", rate("quarter", "quy", "quarterly")],
  ["week", rate("week", "tuan", "weekly")],
  ["day", rate("day", "ngay", "daily")],
];

function rate(en: string, vi: string, adverbs: string): RegExp {
  return new RegExp(
    `(?<![a-z])(?:(?:each|every|per|a) ${en}(?! (?:later|earlier|ago|before|after|old))|(?:moi|hang) ${vi}(?! (?:\\d|nay|qua|truoc|sau|toi))|${adverbs})(?![a-z])`,
    "g",
  );
}

const OTHER_WORD = /^(?:mới|mọi)/u;

/**
 * The time that a figure comes in anew, as words apart from it say: "mỗi năm giai đoạn 2021-2024 ... giảm *4,53 điểm*",
 * "more than *USD 3 million* of aid every month". Null where none does.
 */
export function readTimeRate(scene: Scene, figure: Quantity): Unit | null {
  const { folded, quantities } = scene;
  const sentence = sentenceOf(scene, figure);
  const previous = quantities[firstFrom(quantities, figure.start) - 1]?.end ?? 0;
  const head = folded.slice(Math.max(sentence.start, previous), figure.outerStart);
  const from = figure.outerStart - head.length + Math.max(0, head.search(/[^;:()]*$/));
  return (
    rateIn(scene, from, figure.outerStart) ??
    rateIn(scene, figure.end, clauseOf(scene, figure).complement.end) ??
    rateOfLast(scene, figure)
  );
}

/** "At least 4 points *each year*, and in poor districts *5.5 points*": of two changes in one unit one tells the rate. */
function rateOfLast(scene: Scene, { start, unit, direction }: Quantity): Unit | null {
  const last = scene.quantities[firstFrom(scene.quantities, start) - 1];
  const isAlike = last?.unit === unit && last.direction !== null && last.direction === direction;
  if (!last || !isAlike || last.start < sentenceOf(scene, last).start) return null;
  if (sentenceOf(scene, last).start !== sentenceOf(scene, { ...last, start }).start) return null;
  return last.per.find((one) => UNIT_ENTRIES[one].dimension === "time") ?? null;
}

function rateIn({ folded, text }: Scene, from: number, to: number): Unit | null {
  const words = folded.slice(from, Math.max(from, to));
  for (const [unit, pattern] of RATES)
    for (const { index } of findAll(words, pattern))
      if (!OTHER_WORD.test(text.slice(from + index, from + index + 3).toLowerCase())) return unit;
  return null;
}
