import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";
import { isChangeWord } from "./change-words.ts";

/**
 * "9,137 people, including 204 at college level", "12 in X, three in Y", "60 million dong, of which 40 million": a
 * figure without a unit takes that of the count, or of the money, before it in the sentence.
 */
export const inheritUnits: Refiner = {
  name: "inherit the unit of the figure before",
  refine(scan, drafts) {
    let sentence = -1;
    let counted: Draft | null = null;
    let money: Draft | null = null;
    for (const figure of drafts) {
      if (figure.dropped !== null) continue;
      if (scan.sentenceOf(figure.first) !== sentence) {
        sentence = scan.sentenceOf(figure.first);
        counted = null;
        money = null;
      }
      if (figure.unit === null) {
        const millions = counted !== null && counted.scale >= 6 ? counted : null;
        const source =
          figure.scale >= 6
            ? latest(money, millions)
            : standsAlone(scan, figure) || isOpponent(scan, counted, figure)
              ? counted
              : null;
        figure.unit =
          source?.unit ?? (isCasualty.at(scan, figure.last + 1) && isWhole(figure) ? "person" : null);
        figure.noun = source?.noun ?? null;
      } else if (isMoney(figure)) money = figure;
      else if (isCount(figure)) counted = figure;
    }
    return drafts;
  },
};

function latest(left: Draft | null, right: Draft | null): Draft | null {
  return left === null || (right !== null && right.first > left.first) ? right : left;
}

function isMoney(figure: Draft): boolean {
  return figure.unit !== null && UNIT_ENTRIES[figure.unit].dimension === "money";
}

function isCount(figure: Draft): boolean {
  if (figure.unit === null || figure.per.length > 0) return false;
  return ["count", "area", "length", "mass"].includes(UNIT_ENTRIES[figure.unit].dimension);
}

/** What follows a number whose noun is left out. */
const isFollower = wordSet({
  en: `others in at from with were was are is have has had more fewer of for who which being on male female under working
  did do got attended received studying learned still also later injured killed wounded missing dead hurt homeless displaced arrested
  completed met through via per (`,
  vi: `ở tại là thuộc trình đạt được có đang học theo bị hoàn nữ nam nghèo trong dưới hệ sơ trung cao đại`,
});
const isReached = wordSet({ en: "to from", vi: "còn lên" });

/** "211 votes to 148". */
function isOpponent(scan: Scan, counted: Draft | null, figure: Draft): boolean {
  return counted?.last === figure.first - 2 && scan.at(figure.first - 1).lower === "to";
}

/** "at least 12 killed": people, unless something else is counted before. */
const isCasualty = wordSet({ en: "killed injured wounded dead homeless displaced" });

function isWhole(figure: Draft): boolean {
  return (
    (figure.form === "number" || figure.form === "range") &&
    figure.scale === 0 &&
    figure.number.exponent >= 0 &&
    !figure.number.negative
  );
}

/** A whole number before a preposition, a verb or a bracket. */
function standsAlone(scan: Scan, figure: Draft): boolean {
  if (!isWhole(figure)) return false;
  const grown = isReached.at(scan, figure.first - 1) && isChangeWord(scan.at(figure.first - 2));
  const harmed = ["killed", "injured", "wounded", "hurt"].includes(scan.at(figure.first - 1).lower);
  return grown || harmed || isOfWhom(scan, figure) || isFollower.at(scan, figure.last + 1);
}

/** "of whom 800 to 1,000 will work abroad", "of whom about 200". */
function isOfWhom(scan: Scan, figure: Draft): boolean {
  return [1, 2, 3].some((back) => scan.at(figure.first - back).lower === "whom");
}
