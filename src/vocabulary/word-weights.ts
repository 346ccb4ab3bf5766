import { type TermToken, termTokens } from "./term-tokens.ts";

/** Words so general that they weigh little: nearly every figure has one. */
const WEAK_WORDS =
  `number rate total share ratio percentage percent amount average level person people province provincial
  commune household year annual annually yearly per result tong ty ti le phan tram trung binh quan nguoi ho tinh xa huyen moi
  hang luong thuc hien dien tich san dien bien local area ket qua`.split(/\s+/);

/** Verbs of doing: what was done is told by the nouns beside them. */
const COMMON_VERBS =
  `plan planned extra build built make made train taught run keep kept raise earn get got spend spent help give given provide receive
  meet reach create use work open sent live lived teach mo lam day hoc xay dung sua nuoi trong cap giup tang giam huy dong
  chi tra kiem thay tao ban hanh mua bo tri phan bo thuoc dien lent large fast part came source`.split(/\s+/);

const keysOf = (list: string[]) => new Set(list.map((word) => termTokens(word)[0]?.key ?? word));
const weakKeys = keysOf(WEAK_WORDS);
const verbKeys = keysOf(COMMON_VERBS);

const WEAK = 0.25;
const VERB = 0.4;

/** What a word weighs in a comparison: 1, or less where it tells figures apart badly. */
export function weightOf({ key }: TermToken): number {
  if (weakKeys.has(key)) return WEAK;
  return verbKeys.has(key) ? VERB : 1;
}
