const UNSET = 0xffff;
const table = new Uint16Array(0x10000).fill(UNSET);

/**
 * `text` in lower case and without diacritics (đ becomes d), so that "Tỷ lệ" and "ty le" meet. Expects NFC; the
 * result has the same length, and offsets in one are offsets in the other.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  if (text.length < WORTH_KEEPING) return mapUnits(text, foldUnit);
  if (last.text !== text) last = { text, folded: mapUnits(text, foldUnit) };
  return last.folded;
}

const ASCII = /^[\0-\x7f]*$/;
/** One text is read by several readers, each of which folds it: the last one longer than a name is kept. */
let last = { text: "", folded: "" };
const WORTH_KEEPING = 40;

/** `text` in lower case with its diacritics, of the same length: the few letters that grow are left as they are. */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : mapUnits(text, lowerUnit);
}

/** Works on the units as a block: a string put together from characters is several times slower. */
function mapUnits(text: string, map: (unit: number) => number): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = map(text.charCodeAt(at));
  return Buffer.from(units.buffer).toString("utf16le");
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
