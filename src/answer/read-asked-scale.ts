/** The scale words that a figure can be asked in (folded), the longer first, with what they multiply by. */
const SCALES: { words: string; scale: number }[] = [
  { words: "nghin ty|ngan ty|trillions?", scale: 1e12 },
  { words: "ty|ti|billions?", scale: 1e9 },
  { words: "trieu|millions?", scale: 1e6 },
];

const ASKS =
  "(?:doi|quy|doc|viet|tinh)(?: (?:lai|no|ra|thanh|sang|theo)){1,3}(?: (?:la|bao nhieu|bn|may|khoang)){0,2}";
const IS_HOW_MANY = "(?:la|bang|=) ?(?:bao nhieu|bn|may)";
const IN_ENGLISH =
  "(?:(?:what(?: is|'s) (?:that|it|this)|convert\\w*|expressed?|that|it|dong) (?:in|into|to)|how many)(?: vnd| dong)?";

const PATTERNS = SCALES.map(({ words, scale }) => ({
  scale,
  pattern: new RegExp(`(?<![a-z])(?:${ASKS}|${IS_HOW_MANY}|${IN_ENGLISH}) (?:${words})(?![a-z])`),
}));

/**
 * The scale in which a figure that a question holds is asked: "13.159.569 triệu đồng là bao nhiêu nghìn tỷ?", "what is that
 * in billion?"; null where none is.
 * @param folded The question without what stands beside it.
 */
export function readAskedScale(folded: string): number | null {
  return PATTERNS.find(({ pattern }) => pattern.test(folded))?.scale ?? null;
}
