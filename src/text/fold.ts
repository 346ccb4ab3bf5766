const UNSET = 0xffff;
const table = new Uint16Array(0x10000).fill(UNSET);

/**
 * `text` in lower case and without diacritics (đ becomes d), so that "Tỷ lệ" and "ty le" meet. Expects NFC; the
 * result has the same length, and offsets in one are offsets in the other.
 */
export function fold(text: string): string {
  return mapUnits(text, foldUnit);
}

/** `text` in lower case with its diacritics, of the same length: the few letters that grow are left as they are. */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : mapUnits(text, lowerUnit);
}

function mapUnits(text: string, map: (unit: number) => number): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += 8192) {
    const size = Math.min(8192, text.length - from);
    const units = new Uint16Array(size);
    for (let i = 0; i < size; i++) units[i] = map(text.charCodeAt(from + i));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const known = table[unit] ?? UNSET;
  if (known !== UNSET) return known;
  const folded = foldRareUnit(unit);
  table[unit] = folded;
  return folded;
}

function foldRareUnit(unit: number): number {
  const lowered = lowerUnit(unit);
  if (lowered === 0x111 || lowered === 0xf0) return 0x64; // đ, and ð, whose capital Ð stands for Đ in some papers
  const character = String.fromCharCode(lowered);
  if (!/\p{L}/u.test(character)) return lowered;
  const base = character.normalize("NFD");
  return /^.\p{M}+$/u.test(base) ? base.charCodeAt(0) : lowered;
}

function lowerUnit(unit: number): number {
  const lowered = String.fromCharCode(unit).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : unit;
}
