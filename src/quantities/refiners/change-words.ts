import type { Direction } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { phraseTable } from "../phrases.ts";
import type { Scan } from "../scan.ts";
import type { Token } from "../token.ts";
import { wordSet } from "../word-set.ts";
import { wordTable } from "../word-table.ts";

const words = (list: string, direction: Direction) =>
  Object.fromEntries(list.split(/\s+/).map((word) => [word, direction]));

/** Verbs and nouns whose amount is a change wherever it follows. */
const STRONG = wordTable<Direction>({
  ...words(
    `increase increases increased increasing rise rises rose risen rising grow grows grew grown growing climb climbs
    climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging gain gains gained gaining
    up higher leap leaps leapt leaped rally rallied rebound rebounded swell swells swelled swollen swelling balloon ballooned
    ballooning`,
    "up",
  ),
  ...words(
    `decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declines
    declined declining reduce reduces reduced reducing reduction down shrink shrinks shrank shrunk shrinking slump slumped
    slumping plunge plunged plunging slip slips slipped slipping slid slide slides sliding sank sink sinks dip dips dipped
    tumble tumbles tumbled plummet plummeted retreat retreated ease eased dwindle dwindled dwindling diminished receded`,
    "down",
  ),
});

/** Verbs that do many other things: their amount is a change only behind "by" ("raised by 5%", "raised 5 million"). */
const WEAK = wordTable<Direction>({
  ...words(
    "raise raised raises raising improve improved expand expanded expanding boost boosted lift lifted extended hiked hike widened widen advanced advance strengthened strengthen appreciated accelerated",
    "up",
  ),
  ...words(
    "cut cuts cutting lower lowered lowering lose lost narrow narrowed shed slashed trimmed lowers contract contracts contracted contracting weakened weaken depreciated slowed",
    "down",
  ),
});

const VIETNAMESE = wordTable<Direction>({ tăng: "up", giảm: "down", bớt: "down", tụt: "down", sụt: "down" });
const VIETNAMESE_WEAK = wordTable<Direction>({ nâng: "up", hạ: "down", rút: "down", mở: "up" });

/** "cao hơn 3,2 điểm phần trăm", "thấp hơn 10% so với": so much more or less than something else. */
const DIFFERENCES = phraseTable<Direction>({
  vi: [
    ["cao hơn, nhiều hơn", "up"],
    ["thấp hơn, ít hơn", "down"],
  ],
});
const isThan = wordSet({ vi: "so" });

/** The direction of a difference said before a figure: of points, or where what it is compared with follows. */
export function differenceBefore(scan: Scan, figure: Draft): Direction | null {
  const found = DIFFERENCES.before(scan, figure.outerFirst);
  if (found === null || figure.unit === "times") return null;
  const certain = figure.unit === "percentage-point" || isThan.at(scan, figure.outerLast + 1);
  return certain ? found.value : null;
}

/** Verbs that only lead from one level to another. */
const TURNS = new Set([
  "went",
  "go",
  "goes",
  "gone",
  "going",
  "moved",
  "moving",
  "shifted",
  "swung",
  "turned",
  "doubled",
  "tripled",
  "trebled",
  "quadrupled",
  "halved",
  "chuyển",
  "đưa",
  "thay",
]);

/** The direction of a word of change; `by`: its amount is introduced so. */
export function directionOf(token: Token, vietnamese: boolean, by: boolean): Direction | undefined {
  if (vietnamese) return VIETNAMESE.get(token, true);
  return STRONG.get(token, false) ?? (by ? WEAK.get(token, false) : undefined);
}

/** Whether a word tells of change at all, in either language: then "from A to B" is two levels. */
export function isChangeWord(token: Token): boolean {
  const english = STRONG.get(token, false) ?? WEAK.get(token, false);
  return (
    TURNS.has(token.lower) ||
    (english ?? VIETNAMESE.get(token, true) ?? VIETNAMESE_WEAK.get(token, false)) !== undefined
  );
}
