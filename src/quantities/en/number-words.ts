/** Cardinals up to twenty. */
export const ONES: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS: Record<string, number> = {
  twenty: 2,
  thirty: 3,
  forty: 4,
  fourty: 4,
  fifty: 5,
  sixty: 6,
  seventy: 7,
  eighty: 8,
  ninety: 9,
};

/** Scale words as powers of ten. The plural counts only behind a number: "hundreds of" is no quantity. */
export const SCALES: Record<string, number> = {
  hundred: 2,
  hundreds: 2,
  thousand: 3,
  thousands: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  mln: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
  quadrillion: 15,
};

/** Short scales, glued to digits; those in capitals count only so, the others in either case. */
export const SHORT_SCALES: Record<string, number> = { k: 3, mn: 6, bn: 9, tn: 12, mln: 6, bln: 9, trn: 12 };

/** Short scales that mean something else (metre, byte) unless a currency stands before the number. */
export const MONEY_SCALES: Record<string, number> = { m: 6, b: 9, t: 12 };

/** Denominators of fractions in words. */
export const DENOMINATORS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twelfths: 12,
  twentieth: 20,
  twentieths: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
};

/** Ordinals in words, for ranks. */
export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  twentieth: 20,
};
