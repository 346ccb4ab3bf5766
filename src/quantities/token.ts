import { fold, lower } from "../text/fold.ts";
import { languageOfWord } from "../text/guess-language.ts";

export type TokenKind = "digits" | "word" | "symbol" | "end";

/** A run of digits with the marks inside it ("13,159,569"), a word ("km2", "người"), or one other character. */
export interface Token {
  kind: TokenKind;
  text: string;
  lower: string;
  /** Lower case without diacritics. */
  folded: string;
  /** What a word says about the language around it: positive for Vietnamese, negative for English. */
  language: number;
  start: number;
  end: number;
  /** No space before it. */
  glued: boolean;
  /** A blank line before it: no figure reaches across. */
  breaks: boolean;
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const SPACE = 3;
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) classes[unit] = classify(unit);

function classify(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit <= 0x20 || unit === 0x85 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029) return SPACE;
  if (unit === 0xb2 || unit === 0xb3) return LETTER; // km², m³ are one word
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? LETTER : OTHER;
  if (unit >= 0x2000 && unit <= 0x2bff) return OTHER;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

const POWERED = new Set(["m", "km", "cm", "mm", "dm", "hm"]);

/** The tokens of a normalised text, in order. Linear in its length. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previousEnd = 0;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] ?? OTHER;
    if (kind === SPACE) {
      at++;
      continue;
    }
    const point = kind === OTHER && startsWithPoint(text, at);
    const end = point ? endOfDigits(text, at + 1) : endOf(kind, text, at);
    const word = kind === LETTER ? internWord(text.slice(at, end)) : null;
    const same = word === null ? text.slice(at, end) : word.text;
    tokens.push({
      kind: kind === DIGIT || point ? "digits" : kind === LETTER ? "word" : "symbol",
      text: same,
      lower: word === null ? same : word.lower,
      folded: word === null ? same : word.folded,
      language: word === null ? 0 : word.language,
      start: at,
      end,
      glued: at === previousEnd && at > 0,
      breaks: at - previousEnd >= 2 && hasBlankLine(text, previousEnd, at),
    });
    at = end;
    previousEnd = end;
  }
  return tokens;
}

interface Word {
  text: string;
  lower: string;
  folded: string;
  language: number;
}

/** Texts repeat their words: what is known of one is worked out once. */
const known = new Map<string, Word>();
const MOST_WORDS = 50_000;

function internWord(text: string): Word {
  const found = known.get(text);
  if (found !== undefined) return found;
  const lowered = lower(text);
  const capitalised = text.charCodeAt(0) !== lowered.charCodeAt(0);
  const word = { text, lower: lowered, folded: fold(text), language: languageOfWord(lowered, capitalised) };
  if (known.size >= MOST_WORDS) known.clear();
  known.set(text, word);
  return word;
}

function endOf(kind: number, text: string, at: number): number {
  return kind === DIGIT ? endOfDigits(text, at) : kind === LETTER ? endOfWord(text, at) : at + 1;
}

/** Digits with single dots and commas between them: what they mean is decided later. */
function endOfDigits(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (classes[unit] === DIGIT) at++;
    else if ((unit === 0x2e || unit === 0x2c) && classes[text.charCodeAt(at + 1)] === DIGIT) at += 2;
    else break;
  }
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && classes[text.charCodeAt(at)] === LETTER && !startsCode(text, at)) at++;
  const power = text.charCodeAt(at);
  if (
    (power === 0x32 || power === 0x33) &&
    at - from <= 2 &&
    POWERED.has(text.slice(from, at).toLowerCase())
  ) {
    const next = classes[text.charCodeAt(at + 1)];
    if (next !== DIGIT && next !== LETTER) return at + 1;
  }
  return at;
}

/** "1.4 millionVND": three capitals behind a small letter are a word of their own. */
function startsCode(text: string, at: number): boolean {
  return (
    isCapital(text, at) && isCapital(text, at + 1) && isCapital(text, at + 2) && !isCapital(text, at - 1)
  );
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
}

/** ".5 million", "-.08": a point that opens a number; behind a word, a digit or a bracket it closes something. */
function startsWithPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || classes[text.charCodeAt(at + 1)] !== DIGIT) return false;
  return (
    at === 0 || classes[text.charCodeAt(at - 1)] === SPACE || "-−+~<>≈$€£(".includes(text.charAt(at - 1))
  );
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines >= 2;
}
