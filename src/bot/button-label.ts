import { cutText, paragraph, textOf } from "./rich-text.ts";
import { LABEL_LIMIT } from "./send.ts";

/** A text as it fits on a button; `other` where nothing of it is to be seen. */
export function buttonLabel(text: string, other: string): string {
  const seen = textOf(paragraph([{ text: cutText(text, LABEL_LIMIT) }])).replace(/\s+/g, " ");
  return seen === "" ? other : seen;
}
