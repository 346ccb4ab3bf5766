import { DENOMINATORS, ONES, ORDINALS, SCALES, TENS } from "../quantities/en/number-words.ts";

/** Words that can say a number, and the phrases in which they do not: the data of `check-words`. */

const alternatives = (words: string[]) => words.join("|");
const STEMS = alternatives([...Object.keys(ONES), ...Object.keys(TENS), ...Object.keys(SCALES)]);
const ENGLISH_REST = alternatives([
  ...Object.keys(ORDINALS),
  ...Object.keys(DENOMINATORS),
  ..."eighteenth sixteenth seventeenth nineteenth".split(" "),
  ..."thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" "),
]);
const ENGLISH_OTHERS = alternatives(
  `halve halved halving twice thrice double doubled doubling doubly triple tripled tripling treble trebled quadruple
  quadrupled quintuple quintupled dozen dozens scores decade decades century centuries majority couple pair pairs teens twenties thirties forties fifties sixties seventies
  eighties nineties percent nil nought naught null bn mn mln bln trn`.split(/\s+/),
);

/**
 * An English word that says a number, in any glued form ("twentyone", "tenfold", "thousandths"). Matches one folded
 * word.
 */
export const ENGLISH_NUMBER = new RegExp(
  `^(?:(?:${STEMS}|and)*(?:(?:${STEMS})(?:s|es|th|ths|fold|ish|odd)?|(?:${ENGLISH_REST})(?:s|ly)?)|${ENGLISH_OTHERS})$`,
);

/** Words around a Vietnamese number word beside which it is none. */
interface Harmless {
  /** It is none before one of these. */
  before?: string;
  /** It is none after one of these. */
  after?: string;
}

/**
 * Vietnamese words that say a number, as they are written. Where one also means something else, only the phrases named
 * here pass: whoever writes "năm xã" may mean five of them.
 */
export const VIETNAMESE_NUMBERS: Record<string, Harmless> = {
  ...plain(
    "hai ba bốn sáu bảy bẩy tám chín mười mươi lăm nhăm mốt trăm nghìn ngàn vạn chục rưỡi rưởi nửa dăm cặp",
  ),
  ...plain("phẩy tr"),
  tá: { after: "phụ" },
  một: { before: "số cách phần trong mặt loạt khi" },
  năm: {
    before: "nay qua ngoái trước sau tới gần này đó",
    after: "hàng hằng mỗi những nhiều đầu cuối giữa từng lâu",
  },
  tỷ: { before: "lệ trọng giá suất số" },
  tỉ: { before: "lệ trọng giá suất số" },
  triệu: { before: "tập hồi" },
  đôi: { before: "khi lúc bên" },
};

/** Vietnamese words that say a number only after one of the words named: "thứ tư", but not "đầu tư"; "đa số", but not "thiểu số". */
export const VIETNAMESE_AFTER: Record<string, string> = {
  tư: "thứ phần tháng quý",
  nhất: "thứ",
  nhì: "thứ",
  kỷ: "thế thập",
  niên: "thập",
  số: "đa",
};

/** Number words as typed without marks, none of which is a usual word of its own. */
export const UNMARKED_NUMBERS = "mot bon muoi tram nghin trieu chin ruoi";

/** Number words as typed without marks that are usual words too: they count where the whole text has no marks. */
export const UNMARKED_HOMONYMS = "nam sau bay tam ty ti tu ngan van chuc nua doi lam nham nhat khong";

/** Sino-Vietnamese digits; one alone is part of a usual word ("thất nghiệp"), several in a row are a number. */
export const SINO_DIGITS = "nhất nhị tam tứ ngũ lục thất bát cửu thập bách";

function plain(words: string): Record<string, Harmless> {
  return Object.fromEntries(words.split(" ").map((word) => [word, {}]));
}
