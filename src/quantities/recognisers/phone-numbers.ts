import { barrier } from "../draft.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";

const MARKS = new Set(["-", ".", "(", ")", "/", "–"]);
const LONGEST = 10;

/** "0912 345 678", "0215.382.5409", "(0215) 3825409", "(415) 555-0137", "+84 912 345 678", "hotline 1900 1234". */
export const phoneNumbers: Recogniser = {
  name: "telephone numbers",
  starts: (token) =>
    (token.kind === "digits" && /^(?:0\d|84|1[89]00)/.test(token.text)) ||
    token.text === "+" ||
    token.text === "(",
  read(scan, index) {
    if (scan.at(index).text === "(") return readBracketed(scan, index);
    const plus = scan.at(index).text === "+";
    let digits = "";
    let last = index;
    for (let at = plus ? index + 1 : index; at < index + LONGEST; at++) {
      const token = scan.at(at);
      if (token.breaks && at > index) break;
      if (token.kind === "digits") {
        digits += token.text.replace(/[.,]/g, "");
        last = at;
      } else if (!MARKS.has(token.text)) break;
    }
    const service = /^1[89]00\d{4,6}$/.test(digits) && scan.at(index).text.length === 4;
    const long = digits.length >= 9 && digits.length <= 13 && (plus || digits.startsWith("0"));
    return service || long ? barrier(index, last, "telephone number") : null;
  },
};

/** An area code in brackets, then three or four digits at a time; a year there is none. */
function readBracketed(scan: Scan, index: number) {
  const area = scan.at(index + 1).text;
  if (!/^\d{2,4}$/.test(area) || /^(?:19|20)\d\d$/.test(area) || scan.at(index + 2).text !== ")") return null;
  let last = index + 2;
  for (let at = last + 1; at < index + LONGEST; at++) {
    const token = scan.at(at);
    if (token.breaks) break;
    if (/^\d{3,4}$/.test(token.text)) last = at;
    else if (token.text !== "-" && token.text !== "–") break;
  }
  const digits = scan.text.slice(scan.at(index).start, scan.at(last).end).replace(/\D/g, "");
  return digits.length >= 9 && digits.length <= 11 ? barrier(index, last, "telephone number") : null;
}
