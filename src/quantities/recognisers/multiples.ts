import type { Direction } from "../../domain.ts";
import { draft } from "../draft.ts";
import { ONES } from "../en/number-words.ts";
import { type Numeral, numeral } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { wordSet } from "../word-set.ts";
import { wordTable } from "../word-table.ts";

/** "twice", "tripled", "threefold", "gấp đôi", "gấp ba", "gấp rưỡi". */
export const multiples: Recogniser = {
  name: "multiples",
  starts: (token) =>
    WORDS[token.lower] !== undefined || token.lower.endsWith("fold") || isTimesAs.starts(token),
  read(scan, index) {
    const word = scan.at(index);
    if (isTimesAs.at(scan, index)) return readGap(scan, index);
    const known = WORDS[word.lower];
    if (known !== undefined) {
      if (
        word.lower === "double" &&
        !["the", "that", "what", "of", "its", "last", "this", "his", "her", "their", "our"].includes(
          scan.at(index + 1).lower,
        ) &&
        scan.at(index - 1).lower !== "than"
      )
        return null;
      return made(index, index, numeral(String(known[0])), known[1]);
    }
    const count = ONES[word.lower.slice(0, -4)];
    return count === undefined || count < 2 ? null : made(index, index, numeral(String(count)), null);
  },
};

const WORDS: Record<string, readonly [number, Direction | null]> = {
  twice: [2, null],
  thrice: [3, null],
  double: [2, null],
  doubled: [2, "up"],
  doubling: [2, "up"],
  doubles: [2, "up"],
  tripled: [3, "up"],
  tripling: [3, "up"],
  triples: [3, "up"],
  trebled: [3, "up"],
  quadrupled: [4, "up"],
  quadrupling: [4, "up"],
  quintupled: [5, "up"],
};

const isTimesAs = wordSet({ vi: "gấp" });
const isTimes = wordSet({ vi: "lần" });
const goesOn = wordSet({ vi: "mươi trăm nghìn rưỡi phẩy" });

const GAPS = wordTable<Numeral>({
  đôi: numeral("2"),
  hai: numeral("2"),
  ba: numeral("3"),
  bốn: numeral("4"),
  tư: numeral("4"),
  năm: numeral("5"),
  sáu: numeral("6"),
  mười: numeral("10"),
  rưỡi: numeral("15", -1),
});

/** "gấp đôi", "gấp ba lần", "gấp hơn hai lần" is read with its number; "gấp 3,6 lần" too. */
function readGap(scan: Scan, index: number) {
  const number = GAPS.get(scan.at(index + 1), scan.unaccentedAt(index));
  if (number === undefined) return null;
  const counted = isTimes.at(scan, index + 2);
  const after = counted ? 3 : 2;
  // "gấp ba mươi lần" and "gấp hai, ba lần" go on.
  if (goesOn.at(scan, index + 2)) return null;
  return made(index + (counted ? 1 : 0), index + after - 1, number, null);
}

function made(first: number, last: number, number: Numeral, direction: Direction | null) {
  return draft(first, last, number, { unit: "times", spelled: true, direction });
}
