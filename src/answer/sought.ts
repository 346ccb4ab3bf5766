import { lower } from "../text/fold.ts";

/** What a question in words asks for, and how a sentence shows that it says so. */
export interface Sought {
  /** Words of the question (folded) that name the sort of answer: a sentence of that sort needs none of them. */
  asks: RegExp;
  /** Of a sentence as written, without the people that the question names itself; `place` is the name of that asked for. */
  says: (sentence: string, place: string | null) => boolean;
  /** A sentence that does not say it is no answer, whatever else it says of somebody. */
  must?: true;
  /** "Which companies": a sentence that neither says it nor has that very word is no answer. */
  head?: true;
  /** Too many sentences say it: it tells the better of two, not whether one answers. */
  common?: true;
}

/** Words of questions, without marks. */
export const asks = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, "gu");

/** Words of sentences of either language, in lower case and with marks, which tell "dê" from "để". */
export function says(words: string): (sentence: string) => boolean {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.normalize("NFC")})(?!\\p{L})`, "u");
  return (sentence) => pattern.test(lower(sentence));
}
