import { currencyBefore } from "../currency-before.ts";
import { barrier, type Draft } from "../draft.ts";
import { STOPS as ENGLISH_STOPS } from "../en/stop-words.ts";
import { COUNTED } from "../en/unit-words.ts";
import { readScale } from "../read-scale.ts";
import type { Recogniser } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { countedAt, measureAt } from "../unit-at.ts";
import { INFIX_SCALES } from "../vi/number-words.ts";
import { isStop } from "../vi/unit-words.ts";
import { wordSet } from "../word-set.ts";

/** "5915/BC-UBND", "88/2019/QH14", "QL279", "COVID-19", "3G/4G", "A1", "1.2.3", "[1]", "001234": names, not figures. */
export const codes: Recogniser = {
  name: "codes and document numbers",
  starts: (token) => token.kind === "digits",
  read(scan, index) {
    return (
      readColon(scan, index) ??
      readDocument(scan, index) ??
      readNamed(scan, index) ??
      readGlued(scan, index) ??
      readBracketed(scan, index)
    );
  },
};

/** "5:1", "1:50,000": a ratio of two, a scale of maps. */
function readColon(scan: Scan, index: number): Draft | null {
  const [colon, second] = [scan.at(index + 1), scan.at(index + 2)];
  const ratio = colon.text === ":" && colon.glued && second.glued && second.kind === "digits";
  return ratio ? barrier(index, index + 2, "ratio with a colon") : null;
}

/** Digits, a slash, and capitals or a year with capitals behind it. */
function readDocument(scan: Scan, index: number): Draft | null {
  const slash = scan.at(index + 1);
  if (slash.text !== "/" || !slash.glued) return null;
  const second = scan.at(index + 2);
  if (!second.glued) return null;
  if (second.kind === "word" && /^\p{Lu}[\p{Lu}đĐ]/u.test(second.text))
    return barrier(index, endOfCode(scan, index), "document number");
  const third = scan.at(index + 4);
  const series =
    second.kind === "digits" && scan.at(index + 3).text === "/" && third.glued && third.kind === "word";
  return series && /^\p{Lu}/u.test(third.text)
    ? barrier(index, endOfCode(scan, index), "document number")
    : null;
}

/** Letters that touch the digits from the left, or with a hyphen: "QL279", "COVID-19", "pre-2020", "B52". */
function readNamed(scan: Scan, index: number): Draft | null {
  if (!scan.at(index).glued) return null;
  const before = scan.at(index - 1);
  if (before.kind === "word") {
    // "from 33% to13%": a lost space is no code.
    if (before.text.length > 1 && before.text === before.lower && isFunctionWord(scan, index - 1))
      return null;
    return currencyBefore(scan, index) === null ? barrier(index, endOfCode(scan, index), "code") : null;
  }
  const hyphen = /^[-‑.]$/.test(before.text) && before.glued && scan.at(index - 2).kind === "word";
  if (!hyphen || currencyBefore(scan, index - 1) !== null) return null;
  return barrier(index, endOfCode(scan, index), "code");
}

function isFunctionWord(scan: Scan, index: number): boolean {
  return ENGLISH_STOPS.has(scan.at(index).lower) || isStop.at(scan, index);
}

/** Letters that touch the digits from the right and are no scale, unit, ordinal or counted thing: "4H", "3G". */
function readGlued(scan: Scan, index: number): Draft | null {
  const word = scan.at(index + 1);
  if (word.kind !== "word" || !word.glued) return null;
  if (isOfNetwork(scan, index)) return barrier(index, index + 1, "code");
  const money = currencyBefore(scan, index) !== null;
  const known =
    readScale(scan, index + 1, money).length > 0 ||
    measureAt(scan, index + 1) !== null ||
    countedAt(scan, index + 1) !== null ||
    COUNTED[word.lower] !== undefined ||
    INFIX_SCALES[word.lower] !== undefined ||
    /^(?:st|nd|rd|th|h|mph|kph)$/.test(word.lower) ||
    isExponent(scan, index + 1);
  return known ? null : barrier(index, endOfCode(scan, index), "code");
}

/** "Sóng 3g, 4g", "4g coverage": a generation of mobile networks typed small, beside another one or a word for them. */
function isOfNetwork(scan: Scan, index: number): boolean {
  if (!isGeneration(scan, index)) return false;
  const [before, after] = [[1, 2].map((back) => index - back), [2, 3].map((ahead) => index + ahead)];
  return (
    [...before, ...after].some((at) => isNetwork.at(scan, at)) ||
    [index - 3, index + 3, index - 4, index + 4].some((at) => isGeneration(scan, at))
  );
}

const isGeneration = (scan: Scan, index: number) =>
  /^[2-6]$/.test(scan.at(index).text) && scan.at(index + 1).lower === "g" && scan.at(index + 1).glued;

const isNetwork = wordSet({
  en: "network networks coverage signal signals internet mobile",
  vi: "sóng mạng internet phủ",
});

/** "1.5e6", and nothing behind it. */
function isExponent(scan: Scan, index: number): boolean {
  const sign = /^[+-]$/.test(scan.at(index + 1).text) ? 1 : 0;
  const last = scan.at(index + 1 + sign);
  const next = scan.at(index + 2 + sign);
  return (
    scan.at(index).lower === "e" &&
    last.kind === "digits" &&
    last.glued &&
    !(next.glued && next.kind === "word")
  );
}

/** "[1]" is a mark of a source, "(2) ..." the number of an item; digits behind noughts are keys. */
function readBracketed(scan: Scan, index: number): Draft | null {
  const token = scan.at(index);
  if (/^00\d/.test(token.text) || (/^0\d{2,}$/.test(token.text) && !token.text.includes(".")))
    return barrier(index, index, "key");
  const [before, after] = [scan.at(index - 1).text, scan.at(index + 1).text];
  if (before === "[" && after === "]") return barrier(index, index, "mark");
  const item = before === "(" && after === ")" && /^\d{1,2}$/.test(token.text) && !scan.at(index - 1).glued;
  return item ? barrier(index, index, "number of an item") : null;
}

const JOINTS = new Set(["-", "/", "_", "‑", "."]);

function endOfCode(scan: Scan, index: number): number {
  let last = index;
  for (;;) {
    const next = scan.at(last + 1);
    if (!next.glued || next.kind === "end") return last;
    if (next.kind !== "symbol") last += 1;
    else if (JOINTS.has(next.text) && scan.at(last + 2).glued && scan.at(last + 2).kind !== "symbol")
      last += 2;
    else return last;
  }
}
