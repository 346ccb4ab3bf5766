import { add, type Numeral, numeral, shift } from "./numeral.ts";

/** A number read from words. */
export interface Spelled {
  number: Numeral;
  /** Power of ten of the last scale word. */
  scale: number;
  /** How many tokens it takes. */
  length: number;
  /** One bare word below ten: as likely a pronoun, an article or a homonym as a number. */
  single: boolean;
  /** The upper end of two digits said for "about": "hai ba" (two or three). */
  upTo: Numeral | null;
  /** The other reading of a number that leaves its last scale unsaid: "một triệu hai trăm". */
  other: Numeral | null;
}

/** The parts of a number in words so far: each scale multiplies the smaller parts said before it. */
export class Parts {
  #parts: Numeral[] = [];

  push(part: Numeral): void {
    this.#parts.push(part);
  }

  /** "ba nghìn" + "tỷ": the parts below the scale are counted in it. False where nothing is left to multiply. */
  scale(power: number): boolean {
    let below: Numeral | null = null;
    while (this.#parts.length > 0) {
      const last = this.#parts.at(-1) ?? numeral("0");
      if (magnitude(last) >= power) break;
      below = below === null ? last : add(last, below);
      this.#parts.pop();
    }
    if (below === null) return false;
    this.#parts.push(shift(below, power));
    return true;
  }

  total(): Numeral {
    return this.#parts.reduce((sum, part) => add(sum, part));
  }
}

/** Power of ten of the first digit. */
function magnitude(number: Numeral): number {
  return number.digits.length - 1 + number.exponent;
}
