import type { Draft } from "../draft.ts";
import { readEnglishNoun } from "../en/read-noun.ts";
import type { Noun } from "../noun.ts";
import { toNumber } from "../numeral.ts";
import { qualifiersAfter } from "../qualifier-words.ts";
import type { Scan } from "../scan.ts";
import { measureAt } from "../unit-at.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { readVietnameseNoun } from "../vi/read-noun.ts";
import { wordSet } from "../word-set.ts";

/** "chính quyền địa phương 2 cấp" is two-tier, no two things. */
const isLevel = wordSet({ vi: "cấp chiều bên mặt" });

/** Gives a figure the thing that it counts: "5 communes", "40 con dê", "two of its managers", "9,000 or more workers". */
export function takeNoun(scan: Scan, figure: Draft, nextFirst: number): void {
  const one = toNumber(figure.number) === 1;
  const language = scan.languageAt(figure.first);
  const english = language === "vi" ? null : readEnglishNoun(scan, figure.last + 1, one);
  const noun =
    english ?? (language === "en" ? null : readVietnameseNoun(scan, figure.last + 1, !figure.spelled));
  if (noun === null || noun.last >= nextFirst) {
    takeDistantNoun(scan, figure, nextFirst);
    return;
  }
  if (noun.unit === "item" && isLevel.at(scan, figure.last + 1)) figure.dropped = "compound";
  figure.spokenIn = noun === english ? "en" : "vi";
  name(figure, noun);
  figure.last = noun.last;
  if (figure.number.negative && UNIT_ENTRIES[noun.unit].dimension === "count") {
    figure.number = { ...figure.number, negative: false };
    figure.first += 1;
  }
}

function name(figure: Draft, noun: Noun): void {
  figure.unit = noun.unit;
  figure.noun = noun.noun;
}

/** What is counted, but lies outside the figure's text: behind a qualifier, or behind "of the". */
function takeDistantNoun(scan: Scan, figure: Draft, nextFirst: number): void {
  const sign = scan.at(figure.last + 1);
  const qualified =
    sign.text === "+" && sign.glued ? 1 : (qualifiersAfter.at(scan, figure.last + 1)?.length ?? 0);
  const partitive = sign.lower === "of" && isOwner.at(scan, figure.last + 2) ? 2 : 0;
  const skipped = qualified || partitive;
  if (skipped === 0) return;
  const measure = qualified > 0 ? measureAt(scan, figure.last + 1 + skipped) : null;
  const noun = readEnglishNoun(scan, figure.last + 1 + skipped, false);
  if (measure !== null) figure.unit = measure.value.unit;
  else if (noun !== null && (qualified > 0 || noun.last < nextFirst)) name(figure, noun);
}

const isOwner = wordSet({ en: "the its his her their our my your these those" });
