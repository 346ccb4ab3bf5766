import { barrier, type Draft, draft } from "../draft.ts";
import { type Numeral, toNumber } from "../numeral.ts";
import { readDigits } from "../read-digits.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";

/** "126/129 xã", "16/19 criteria", "3/4"; a part that is larger than its whole is a date ("15/5"), "24/7" an idiom. */
export const sharesWithSlash: Recogniser = {
  name: "shares with a slash",
  starts: (token) => token.kind === "digits",
  read(scan, index) {
    const slash = scan.at(index + 1);
    const second = scan.at(index + 2);
    if ((slash.text !== "/" && slash.text !== "⁄") || second.kind !== "digits") return null;
    const [part, whole] = [wholeNumber(scan, index), wholeNumber(scan, index + 2)];
    if (/^(?:24\/7|24\/24)$/.test(`${scan.at(index).text}/${second.text}`))
      return barrier(index, index + 2, "idiom");
    const day =
      isDate(scan, index) && scan.at(index - 3).text === "/" && /^[-–]$/.test(scan.at(index - 1).text);
    if (day) return barrier(index, index + 2, "date");
    if (part === null || whole === null) return barrier(index, index + 2, "malformed share");
    const again = scan.at(index + 3);
    if (again.text === "/" && again.glued && scan.at(index + 4).kind === "digits")
      return barrier(index, index + 4, "date");
    if (toNumber(part) > toNumber(whole))
      return isDate(scan, index) ? barrier(index, index + 2, "date") : exceeding(index, part, whole);
    return draft(index, index + 2, part, { form: "fraction", of: whole });
  },
};

/** "110/100 hộ": more than was planned, still a part of it; anything else is a day and a month. */
function exceeding(index: number, part: Numeral, whole: Numeral): Draft {
  return draft(index, index + 2, part, { form: "fraction", of: whole });
}

function isDate(scan: Scan, index: number): boolean {
  return Number(scan.at(index).text) <= 31 && Number(scan.at(index + 2).text) <= 12;
}

function wholeNumber(scan: Scan, index: number): Numeral | null {
  const digits = readDigits(scan.at(index).text);
  if (digits === null) return null;
  const candidates = digits.other === null ? [digits.number] : [digits.number, digits.other];
  return candidates.find((number) => number.exponent >= 0) ?? candidates[0] ?? null;
}
