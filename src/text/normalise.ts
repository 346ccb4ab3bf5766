import { findAll } from "./find-all.ts";

export interface Normalised {
  text: string;
  /** The offset in the raw text of an offset in `text`; the end of `text` is the end of the raw text. */
  toRaw(offset: number): number;
}

/** HTML entities that survive in scraped text and stand inside figures. `&amp;` stays, or a second pass would differ. */
const ENTITIES: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  minus: "−",
  percnt: "%",
  euro: "€",
  pound: "£",
  yen: "¥",
  deg: "°",
  sup2: "²",
  sup3: "³",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  times: "×",
  "#160": " ",
  "#xa0": " ",
  "#8211": "–",
  "#x2013": "–",
  "#37": "%",
};

const SPACE = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
/** Zero-width and bidi marks, soft hyphens, byte order marks and tag characters: they hide inside numbers. */
const INVISIBLE =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufe00-\\ufe0f\\u{e0000}-\\u{e007f}";
const FULLWIDTH = "\\uff05\\uff0b-\\uff0f\\uff10-\\uff1a";
/** Characters that NFC replaces although no mark follows them. */
const SINGLETON = "\\u2126\\u212a\\u212b\\u00d0";

/** At most 30 marks a letter, as the Unicode stream-safe format has it: sorting them is then linear in the text. */
const CHANGES = new RegExp(
  `[^\\p{M}${INVISIBLE}]?\\p{M}[\\p{M}${INVISIBLE}]{0,30}|[${INVISIBLE}]+|[${SPACE}${FULLWIDTH}${SINGLETON}]|&#?\\w{2,6};`,
  "gu",
);
const MAY_CHANGE = new RegExp(`[\\p{M}${INVISIBLE}${SPACE}${FULLWIDTH}${SINGLETON}&]`, "u");

/**
 * `raw` in NFC, with Ð as Đ, every kind of space as a plain one, full-width digits as plain ones, surviving HTML
 * entities decoded, and invisible characters dropped. Line breaks stay.
 */
export function normalise(raw: string): Normalised {
  if (!MAY_CHANGE.test(raw)) return { text: raw, toRaw: (offset) => offset };
  const pieces: string[] = [];
  // Parallel lists: from `starts[i]` on, offsets in the text are `shifts[i]` less than in the raw text.
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let length = 0;
  let copied = 0;
  for (const match of findAll(raw, CHANGES)) {
    const found = match[0];
    const replaced = replacement(found);
    if (replaced === found) continue;
    const before = raw.slice(copied, match.index);
    pieces.push(before, replaced);
    length += before.length + replaced.length;
    copied = match.index + found.length;
    starts.push(length);
    shifts.push(copied - length);
  }
  pieces.push(raw.slice(copied));
  const text = pieces.join("");
  return { text, toRaw: (offset) => offset + shiftAt(starts, shifts, offset) };
}

function replacement(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0x26) return ENTITIES[found.slice(1, -1).toLowerCase()] ?? found;
  if (found === "\u00d0") return "Đ";
  if (first >= 0xff05 && first <= 0xff1a) return String.fromCharCode(first - 0xfee0);
  if (isSpace(first)) return " ";
  const visible = found.replace(new RegExp(`[${INVISIBLE}]`, "gu"), "");
  return visible.normalize("NFC");
}

function isSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

function shiftAt(starts: number[], shifts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return shifts[low] ?? 0;
}
