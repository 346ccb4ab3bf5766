import { cutText, paragraph, textOf } from "./rich-text.ts";

const LONGEST = 60;

/** A text as it fits on a button; `other` where nothing of it is to be seen. */
export function buttonLabel(text: string, other: string): string {
  const seen = textOf(paragraph([{ text: cutText(text, LONGEST) }])).replace(/\s+/g, " ");
  return seen === "" ? other : seen;
}
