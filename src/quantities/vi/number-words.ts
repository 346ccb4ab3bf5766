/** Digits in words. "tư", "lăm", "nhăm", "mốt" stand only behind tens, hundreds or scales. */
export const DIGIT_WORDS: Record<string, number> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

export const TAIL_WORDS: Record<string, number> = { ...DIGIT_WORDS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Scale words as powers of ten; "trăm" is read with the digits before it. */
export const SCALES: Record<string, number> = {
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

/** Scales behind digits: "3 trăm triệu", "2 chục". */
export const DIGIT_SCALES: Record<string, number> = { ...SCALES, trăm: 2, chục: 1 };

/** Short scales behind digits. */
export const SHORT_SCALES: Record<string, number> = { k: 3, ng: 3, tr: 6 };

/** Short scales that count only with a digit glued behind: "1tr2", "2t3". */
export const INFIX_SCALES: Record<string, number> = { tr: 6, t: 9, k: 3, tỷ: 9, tỉ: 9, triệu: 6, ty: 9 };

/** Words before which a number is only a guess: "vài trăm", "dăm ba", "hàng nghìn". */
export const VAGUE = new Set([
  "vài",
  "mấy",
  "dăm",
  "hàng",
  "nhiều",
  "cả",
  "bao",
  "những",
  "các",
  "từng",
  "bạc",
  "mươi",
]);
