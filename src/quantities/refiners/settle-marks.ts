import type { Language } from "../../domain.ts";
import type { Draft } from "../draft.ts";
import { toNumber } from "../numeral.ts";
import { readDigits } from "../read-digits.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";

/**
 * Decides whether "1.234" is one and a bit or a thousand and more. In order: things are counted whole; the other
 * numbers of the sentence; its words; the other numbers of the text; for a figure with a unit what is usual; else the
 * figure stays contested.
 * A number in words that has two readings ("một triệu hai trăm") keeps both. "VND4.817 billion" is contested too, unless a percentage and an amount in its sentence bear one reading out:
 * Vietnamese amounts are often carried into English with their own marks.
 */
export const settleMarks: Refiner = {
  name: "settle marks",
  refine(scan, drafts) {
    if (!drafts.some((figure) => figure.other !== null)) return drafts;
    const seen = countMarks(scan, drafts);
    for (const [position, figure] of drafts.entries()) {
      if (figure.other !== null && figure.dropped === null) settle(scan, figure, drafts[position + 1], seen);
    }
    const doubtful = drafts.filter((figure) => figure.contested && figure.scale > 0);
    if (doubtful.length > 0) settleByArithmetic(scan, drafts);
    return drafts;
  },
};

/** How often the dot and the comma are certainly the decimal mark: in the text (-1), and in each sentence. */
type Seen = Map<number, { dot: number; comma: number }>;

function countMarks(scan: Scan, drafts: Draft[]): Seen {
  const seen: Seen = new Map();
  for (const figure of drafts) {
    if (figure.dropped !== null || figure.spelled || figure.other !== null) continue;
    for (let at = figure.first; at <= figure.last; at++) {
      const token = scan.at(at);
      const mark = token.kind === "digits" ? readDigits(token.text)?.decimalMark : null;
      if (mark === null || mark === undefined) continue;
      for (const place of [-1, scan.sentenceOf(at)]) {
        const counts = seen.get(place) ?? { dot: 0, comma: 0 };
        if (mark === ".") counts.dot++;
        else counts.comma++;
        seen.set(place, counts);
      }
    }
  }
  return seen;
}

function settle(scan: Scan, figure: Draft, next: Draft | undefined, seen: Seen): void {
  if (figure.spelled) {
    figure.contested = true;
    return;
  }
  const words = scan.wordsLanguageAt(figure.first);
  const spoken = decimalMarkOf(words) ?? decimalMarkOf(figure.spokenIn);
  const decimal =
    markOfOtherEnd(scan, figure) ??
    (countsWhole(figure, next) || endsInGroup(figure)
      ? groupingMark(figure)
      : (unanimous(seen.get(scan.sentenceOf(figure.first))) ??
        spoken ??
        unanimous(seen.get(-1)) ??
        guess(scan, figure)));
  // The first reading takes the dot as the decimal mark.
  if (decimal === ",") [figure.number, figure.other] = [figure.other ?? figure.number, figure.number];
  figure.contested = decimal === null || (words === "en" && decimal === "." && isCarriedOver(figure));
  if (!figure.contested) figure.other = null;
}

const BETWEEN_ENDS = new Set(["-", "–", "—", "to", "đến", "den", "tới", "toi"]);

/** "0,001–1,001": the two ends of a range have one decimal mark. */
function markOfOtherEnd(scan: Scan, { first, last }: Draft): "." | "," | null {
  for (const [link, end] of [
    [first - 1, first - 2],
    [last + 1, last + 2],
  ] as const) {
    const token = scan.at(end);
    if (!BETWEEN_ENDS.has(scan.at(link).lower) || token.kind !== "digits") continue;
    const mark = readDigits(token.text)?.decimalMark;
    if (mark === "." || mark === ",") return mark;
  }
  return null;
}

/** Without any evidence: money and things come whole, other units in the caller's marks; a bare number stays open. */
function guess(scan: Scan, figure: Draft): "." | "," | null {
  if (figure.unit === null) return null;
  const whole =
    figure.scale === 0 && (figure.unit === "item" || UNIT_ENTRIES[figure.unit].dimension === "money");
  return whole ? groupingMark(figure) : decimalMarkOf(scan.languageAt(figure.first));
}

function decimalMarkOf(language: Language | null): "." | "," | null {
  return language === null ? null : language === "vi" ? "," : ".";
}

function unanimous(counts: { dot: number; comma: number } | undefined): "." | "," | null {
  if (counts === undefined || counts.dot > 0 === counts.comma > 0) return null;
  return counts.dot > 0 ? "." : ",";
}

/** People, communes and dong come whole, unless a scale word stands behind them or behind the figure they belong to. */
function countsWhole(figure: Draft, next: Draft | undefined): boolean {
  if (figure.unit === null || figure.scale > 0 || figure.per.length > 0) return false;
  if (next !== undefined && next.scale > 0 && next.first - figure.last < 6) return false;
  if (figure.unit === "VND") return true;
  return UNIT_ENTRIES[figure.unit].dimension === "count" && figure.unit !== "item";
}

/** "30.000 won": nobody prints three noughts behind a decimal mark. */
function endsInGroup(figure: Draft): boolean {
  return figure.number.digits.endsWith("000") && figure.number.exponent <= figure.scale;
}

/** The decimal mark that makes the figure whole. */
function groupingMark(figure: Draft): "." | "," {
  return figure.number.exponent - figure.scale < 0 ? "," : ".";
}

/** "4.817 billion" dong: one digit, a dot, three digits, and a scale that leaves both readings plausible. */
function isCarriedOver(figure: Draft): boolean {
  if (figure.unit !== "VND" || (figure.scale !== 6 && figure.scale !== 9)) return false;
  return figure.number.exponent === figure.scale - 3 && figure.number.digits.length === 4;
}

/** At most so many figures of a sentence are tried against each other. */
const NEAR = 12;

/** A contested amount is the reading whose share in another amount is the percentage printed beside them. */
function settleByArithmetic(scan: Scan, drafts: Draft[]): void {
  for (const [position, figure] of drafts.entries()) {
    if (!figure.contested || figure.other === null) continue;
    const sentence = scan.sentenceOf(figure.first);
    const near = drafts
      .slice(Math.max(0, position - NEAR), position + NEAR)
      .filter(
        (other) =>
          other !== figure &&
          other.dropped === null &&
          !other.contested &&
          scan.sentenceOf(other.first) === sentence,
      );
    const shares = near.filter((other) => other.unit === "percent").map((other) => toNumber(other.number));
    const amounts = near.filter((other) => other.unit === figure.unit).map((other) => toNumber(other.number));
    const [first, second] = [figure.number, figure.other].map((reading) =>
      bearsOut(toNumber(reading), amounts, shares),
    );
    if (first === second) continue;
    if (second === true) figure.number = figure.other;
    figure.other = null;
    figure.contested = false;
  }
}

function bearsOut(value: number, amounts: number[], shares: number[]): boolean {
  return amounts.some((amount) =>
    shares.some((share) =>
      [value / amount, amount / value].some((ratio) => Math.abs(ratio * 100 - share) < 0.6),
    ),
  );
}
