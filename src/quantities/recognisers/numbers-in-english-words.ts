import { barrier, draft } from "../draft.ts";
import { ONES, TENS } from "../en/number-words.ts";
import { readEnglishNumber, startsEnglishNumber } from "../en/read-number.ts";
import { negated } from "../numeral.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { isNegative } from "../sign-before.ts";

/** "twenty-one", "one hundred and five", "half a million", "three point five". */
export const numbersInEnglishWords: Recogniser = {
  name: "numbers in English words",
  starts: startsEnglishNumber,
  read(scan, index) {
    if (scan.languageAt(index) === "vi") return null;
    const year = endOfSaidYear(scan, index);
    if (year !== null) return barrier(index, year, "year");
    const found = readEnglishNumber(scan, index);
    if (found === null) return null;
    const last = index + found.length - 1;
    if (found.single && scan.at(index).lower === "one" && !countsOne(scan, index))
      return barrier(index, index, "pronoun");
    const spelled = { scale: found.scale, spelled: true };
    if (isNegative(scan, index)) return draft(index - 1, last, negated(found.number), spelled);
    return draft(index, last, found.number, spelled);
  },
};

/** "nineteen eighty-four", "twenty twenty-five". */
function endOfSaidYear(scan: Scan, index: number): number | null {
  const [first, second] = [scan.at(index).lower, scan.at(index + 1).lower];
  const century = ONES[first];
  const opens = (century !== undefined && century >= 17 && century <= 19) || first === "twenty";
  if (!opens || (TENS[second] === undefined && (ONES[second] ?? 0) <= 9)) return null;
  const hyphen = scan.at(index + 2).text === "-" && scan.at(index + 2).glued ? 1 : 0;
  return ONES[scan.at(index + 2 + hyphen).lower] === undefined ? index + 1 : index + 2 + hyphen;
}

const NO_COUNT_BEFORE = new Set("no any every each the this that some another which other and or".split(" "));
const NO_COUNT_AFTER = new Set(
  "of another who that which by side hand thing way must can could should would or to with for as more such and in at on day".split(
    " ",
  ),
);

/** "one project", not "one of the", "no one", "the one", "one another". */
function countsOne(scan: Scan, index: number): boolean {
  const after = scan.at(index + 1);
  // "one in three", "one out of ten"
  const inside = scan.at(after.lower === "out" && scan.at(index + 2).lower === "of" ? index + 3 : index + 2);
  if (
    (after.lower === "in" || after.lower === "out") &&
    (inside.kind === "digits" || ONES[inside.lower] !== undefined)
  )
    return true;
  if (NO_COUNT_AFTER.has(after.lower)) return false;
  return !NO_COUNT_BEFORE.has(scan.at(index - 1).lower) || after.kind === "digits";
}
