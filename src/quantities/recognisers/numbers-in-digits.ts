import { barrier, draft } from "../draft.ts";
import { negated } from "../numeral.ts";
import { readNumber } from "../read-number.ts";
import type { Recogniser } from "../recogniser.ts";
import { isNegative } from "../sign-before.ts";

/** "17.66", "36,139 million", "13.159.569", "2 tỷ 300 triệu", "1tr2", "-5". */
export const numbersInDigits: Recogniser = {
  name: "numbers in digits",
  starts: (token) => token.kind === "digits",
  read(scan, index) {
    const found = readNumber(scan, index);
    if (found === null) return barrier(index, index, "malformed number");
    const { number, other, scale, dozens } = found;
    const last = index + found.length - 1;
    if (!isNegative(scan, index)) return draft(index, last, number, { other, scale, dozens });
    return draft(index - 1, last, negated(number), { other: other && negated(other), scale, dozens });
  },
};
