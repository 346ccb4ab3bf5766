import type { Language } from "../domain.ts";
import { readTokens, type Token } from "./token.ts";

const END: Token = {
  kind: "end",
  text: "",
  lower: "",
  folded: "",
  language: 0,
  start: 0,
  end: 0,
  glued: false,
  breaks: true,
};

/** A text under the eyes of the recognisers: its tokens, its sentences, and the language of each. */
export interface Scan {
  text: string;
  size: number;
  /** The token at an index; one of kind "end" outside the text. Every look counts as one step. */
  at(index: number): Token;
  /** The number of the sentence that a token belongs to. */
  sentenceOf(index: number): number;
  /** The language of the token's sentence, else of the whole text, else the caller's; null where nothing tells. */
  languageAt(index: number): Language | null;
  /** The language that the words of the sentence, else of the text, speak; null where nothing tells. */
  wordsLanguageAt(index: number): Language | null;
  /**
   * Whether Vietnamese may be typed without diacritics here: the sentence is not English, and has no word with marks
   * but names. Where marks are used, "qua" is not "quá" and "sau" not "sáu".
   */
  unaccentedAt(index: number): boolean;
  /** Looks at tokens so far: the measure of work, which tests hold to be linear. */
  steps(): number;
}

let last: { text: string; language: Language | null; scan: Scan } | null = null;

/** The same as `scanText`; the last scan is kept, as the dates of a text and its quantities are read one after the other. */
export function scanOnce(text: string, language: Language | null): Scan {
  if (last?.text !== text || last.language !== language)
    last = { text, language, scan: scanText(text, language) };
  return last.scan;
}

/** A scan of a normalised text. `language` counts only where the words of the text say nothing. */
export function scanText(text: string, language: Language | null = null): Scan {
  const tokens = readTokens(text);
  const sentences = new Int32Array(tokens.length);
  const scores: number[] = [0];
  const marked: boolean[] = [false];
  let total = 0;
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && (token.breaks || endsSentence(tokens, index - 1))) {
      scores.push(0);
      marked.push(false);
    }
    const sentence = scores.length - 1;
    sentences[index] = sentence;
    if (token.kind !== "word") continue;
    scores[sentence] = (scores[sentence] ?? 0) + token.language;
    total += token.language;
    if (token.text === token.lower && token.lower !== token.folded) marked[sentence] = true;
  }
  const named = (score: number): Language | null => (score > 0 ? "vi" : score < 0 ? "en" : null);
  const wordsLanguageAt = (index: number) => named(scores[sentences[index] ?? -1] ?? 0) ?? named(total);
  const languageAt = (index: number) => wordsLanguageAt(index) ?? language;
  let steps = 0;
  return {
    text,
    size: tokens.length,
    at(index) {
      steps++;
      return tokens[index] ?? END;
    },
    sentenceOf: (index) => sentences[index] ?? -1,
    languageAt,
    wordsLanguageAt,
    unaccentedAt: (index) => marked[sentences[index] ?? -1] !== true && languageAt(index) !== "en",
    steps: () => steps,
  };
}

function endsSentence(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || token.kind !== "symbol" || next.glued) return false;
  if (token.text === "!" || token.text === "?" || token.text === "…") return true;
  if (token.text !== ".") return false;
  const before = tokens[index - 1];
  const short = before?.kind === "word" && before.text.length <= 3 && before.text !== before.lower;
  return !short && next.text !== next.lower;
}
