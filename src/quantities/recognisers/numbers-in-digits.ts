import { barrier, type Draft, draft } from "../draft.ts";
import { readNumber } from "../read-number.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";

/** "17.66", "36,139 million", "13.159.569", "2 tỷ 300 triệu", "1tr2", "-5". */
export const numbersInDigits: Recogniser = {
  name: "numbers in digits",
  starts: (token) => token.kind === "digits",
  read(scan, index) {
    const found = readNumber(scan, index);
    if (found === null) return barrier(index, index, "malformed number");
    const { number, other, scale, dozens } = found;
    const last = index + found.length - 1;
    if (isSigned(scan, index)) {
      const negative = (value: typeof number) => ({ ...value, negative: true });
      return figure(index - 1, last, {
        number: negative(number),
        other: other && negative(other),
        scale,
        dozens,
      });
    }
    return figure(index, last, { number, other, scale, dozens });
  },
};

function figure(
  first: number,
  last: number,
  read: Pick<Draft, "number" | "other" | "scale" | "dozens">,
): Draft {
  return draft(first, last, read.number, read);
}

/** A minus that touches the number and nothing before it. */
function isSigned(scan: Scan, index: number): boolean {
  const sign = scan.at(index - 1);
  if (["âm", "minus", "negative"].includes(sign.lower)) return !scan.at(index).breaks;
  if ((sign.text !== "-" && sign.text !== "−") || !scan.at(index).glued) return false;
  return !sign.glued || scan.at(index - 2).text === "(";
}
