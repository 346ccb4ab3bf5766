import type { Qualifier } from "../domain.ts";
import { type PhraseList, phraseTable } from "./phrases.ts";

/** `null` keeps a shorter phrase from being found inside: "cao hơn 5%" is "5% higher", not "over 5%". */
type Meaning = Qualifier | null;

const ENGLISH_BEFORE: PhraseList<Meaning> = [
  [
    "about, around, some, roughly, approximately, approx, approx., circa, c., an estimated, in the region of, in the order of, on the order of, something like, give or take, close on, or about",
    "about",
  ],
  [
    "over, more than, above, exceeding, exceed, exceeds, exceeded, in excess of, upwards of, upward of, surpassing, surpass, surpassed, surpasses, topping, topped, beyond, greater than, higher than, larger than, bigger than, better than, longer than, well over, just over, slightly over, a little over, well above, just above, slightly more than, a little more than, just more than, not less than but over, older than, further than",
    "over",
  ],
  [
    "at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, minimum, at a minimum, not below, no lower than, not lower than, as few as, as little as",
    "atLeast",
  ],
  [
    "nearly, almost, close to, approaching, approach, approached, approaches, near, nearing, not quite, just short of, shy of, just shy of",
    "nearly",
  ],
  [
    "under, below, less than, fewer than, lower than, smaller than, short of, well under, well below, just under, just below, slightly under, slightly below, slightly less than, a little less than, a little under, younger than, shorter than",
    "under",
  ],
  [
    "up to, at most, no more than, not more than, a maximum of, maximum of, maximum, not exceeding, not to exceed, does not exceed, do not exceed, not over, not above, no higher than, not higher than, no greater than, within a limit of, as many as, as much as, as high as",
    "atMost",
  ],
  [
    "add up to, adds up to, added up to, adding up to, amounting up to, pick up to, over the, hand over, hands over, handed over, handing over, turn over, turned over, turning over, take over, took over, taken over, spread over, divided over, paid over, over a period of, all over, from over the",
    null,
  ],
];

const ENGLISH_AFTER: PhraseList<Meaning> = [
  [
    "or more, or above, or higher, or over, and above, and over, and more, or greater, or longer, or older, or better, at least, at a minimum, minimum, at the least, upward, upwards, and up, or up",
    "atLeast",
  ],
  [
    "or less, or fewer, or below, or under, or lower, and below, and under, or younger, or shorter, at most, at the most, maximum, at a maximum, tops, max",
    "atMost",
  ],
  ["or so, or thereabouts, give or take, approximately, -odd, odd, more or less, roughly", "about"],
  ["plus, -plus, and counting", "over"],
];

const VIETNAMESE_BEFORE: PhraseList<Meaning> = [
  [
    "khoảng, khoảng chừng, xấp xỉ, ước chừng, vào khoảng, ước khoảng, ước tính khoảng, đâu đó khoảng, tương đương khoảng, áng chừng, ngót nghét, trên dưới, khoảng trên dưới",
    "about",
  ],
  [
    "hơn, trên, vượt, vượt mốc, vượt ngưỡng, vượt qua, vượt trên, nhiều hơn, lớn hơn, dài hơn, trên mức, vượt con số, vượt mức",
    "over",
  ],
  [
    "ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, ít ra, tối thiểu là, chí ít, từ trên, ít nhất là",
    "atLeast",
  ],
  ["gần, suýt soát, gần đạt, gần tới, gần đến, tiệm cận, lên gần", "nearly"],
  [
    "dưới, chưa đến, chưa tới, chưa đầy, ít hơn, nhỏ hơn, chưa được, không đến, không tới, không đầy, dưới mức",
    "under",
  ],
  [
    "không quá, tối đa, tối đa là, không vượt quá, không vượt, nhiều nhất, không hơn, không nhiều hơn, không cao hơn, nhiều nhất là",
    "atMost",
  ],
  [
    "cao hơn, thấp hơn, thêm hơn, chậm hơn, nhanh hơn, kém hơn, tốt hơn, tốc độ, nhiệt độ, mức độ, mật độ, cường độ, trình độ, tiến độ, chế độ, vĩ độ, kinh độ",
    null,
  ],
];

/** Words that are others without their diacritics: có, do, tam, chung, qua, gia, ngoại. */
const VIETNAMESE_MARKED: PhraseList<Meaning> = [
  ["cỡ, độ, tầm, chừng, quãng", "about"],
  ["quá, già, ngoài", "over"],
  ["ngót, non, suýt", "nearly"],
];

const VIETNAMESE_AFTER: PhraseList<Meaning> = [
  ["trở lên, trở đi, là ít nhất, là ít, hoặc hơn, hoặc cao hơn, hoặc nhiều hơn", "atLeast"],
  ["trở xuống, trở lại, là cùng, là nhiều nhất, hoặc ít hơn, hoặc thấp hơn", "atMost"],
  ["có lẻ, có dư", "over"],
];

/** Marks that stand before a number without a word. */
const SIGNS_BEFORE: PhraseList<Meaning> = [
  ["~, ≈, ±", "about"],
  [">", "over"],
  ["≥, >=", "atLeast"],
  ["<", "under"],
  ["≤, <=", "atMost"],
];

export const qualifiersBefore = phraseTable<Meaning>({
  en: ENGLISH_BEFORE,
  vi: VIETNAMESE_BEFORE,
  viMarked: VIETNAMESE_MARKED,
  any: SIGNS_BEFORE,
});
export const qualifiersAfter = phraseTable<Meaning>({ en: ENGLISH_AFTER, vi: VIETNAMESE_AFTER });
