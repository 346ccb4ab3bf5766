import type { Direction } from "../../domain.ts";
import type { Token } from "../token.ts";
import { wordTable } from "../word-table.ts";

const words = (list: string, direction: Direction) =>
  Object.fromEntries(list.split(/\s+/).map((word) => [word, direction]));

/** Verbs and nouns whose amount is a change wherever it follows. */
const STRONG = wordTable<Direction>({
  ...words(
    `increase increases increased increasing rise rises rose risen rising grow grows grew grown growing climb climbs
    climbed climbing jump jumps jumped soar soared soaring surge surges surged gain gains gained up higher leap leaps leapt leaped rally rallied rebound rebounded`,
    "up",
  ),
  ...words(
    `decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declines
    declined declining reduce reduces reduced reducing reduction down shrink shrank shrunk slump slumped plunge plunged
    slip slipped slid slide slides sank sink sinks dip dipped tumble tumbled plummet plummeted retreat retreated ease eased`,
    "down",
  ),
});

/** Verbs that do many other things: their amount is a change only behind "by" ("raised by 5%", "raised 5 million"). */
const WEAK = wordTable<Direction>({
  ...words(
    "raise raised raises raising improve improved expand expanded boost boosted lift lifted extended hiked hike",
    "up",
  ),
  ...words(
    "cut cuts cutting lower lowered lowering lose lost narrow narrowed shed slashed trimmed lowers",
    "down",
  ),
});

const VIETNAMESE = wordTable<Direction>({ tăng: "up", giảm: "down" });
const VIETNAMESE_WEAK = wordTable<Direction>({ nâng: "up", hạ: "down", rút: "down", mở: "up" });

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
