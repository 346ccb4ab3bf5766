/** An exact decimal: `digits` times ten to the `exponent`. Scales move the exponent, never the digits. */
export interface Numeral {
  negative: boolean;
  digits: string;
  exponent: number;
}

export function numeral(digits: string, exponent = 0, negative = false): Numeral {
  return { negative, digits, exponent };
}

/** `number` times ten to the `power`. */
export function shift(number: Numeral, power: number): Numeral {
  return { ...number, exponent: number.exponent + power };
}

/** The nearest double to the exact decimal. */
export function toNumber(number: Numeral): number {
  const size = Number(`${number.digits}e${number.exponent}`);
  return number.negative && size !== 0 ? -size : size;
}

/** The size of the last printed digit. */
export function stepOf(number: Numeral): number {
  return Number(`1e${number.exponent}`);
}

/** The number with the other sign. */
export function negated(number: Numeral): Numeral {
  return { ...number, negative: !number.negative };
}

/** The exact sum, at the finer of the two steps. */
export function add(left: Numeral, right: Numeral): Numeral {
  const exponent = Math.min(left.exponent, right.exponent);
  const total = coefficient(left, exponent) + coefficient(right, exponent);
  return { negative: total < 0n, digits: (total < 0n ? -total : total).toString(), exponent };
}

/** The exact product with a small whole number: a dozen, a score. */
export function multiply(number: Numeral, factor: number): Numeral {
  return { ...number, digits: (BigInt(number.digits) * BigInt(factor)).toString() };
}

function coefficient(number: Numeral, exponent: number): bigint {
  const digits = BigInt(number.digits) * 10n ** BigInt(number.exponent - exponent);
  return number.negative ? -digits : digits;
}
