import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
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
          figure.scale >= 6 ? latest(money, millions) : standsAlone(scan, figure) ? counted : null;
        figure.unit = source?.unit ?? null;
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
const FOLLOWERS = new Set(
  `others in at from with were was are is have has had more fewer of for who which being on male female under working did do got
  attended received studying learned still also later injured killed wounded missing dead hurt arrested completed met
  through via per ( ở tại là thuộc trình đạt được có đang học theo bị hoàn nữ nam nghèo trong dưới hệ sơ trung cao đại tai
  thuoc duoc co`.split(/\s+/),
);

/** A whole number before a preposition, a verb or a bracket. */
function standsAlone(scan: Scan, figure: Draft): boolean {
  if (figure.form !== "number" || figure.scale > 0 || figure.number.exponent < 0 || figure.number.negative)
    return false;
  const grown =
    ["to", "from", "còn", "lên"].includes(scan.at(figure.first - 1).lower) &&
    isChangeWord(scan.at(figure.first - 2));
  const harmed = ["killed", "injured", "wounded", "hurt"].includes(scan.at(figure.first - 1).lower);
  return grown || harmed || FOLLOWERS.has(scan.at(figure.last + 1).lower);
}
