import type { Citation, ReplyBlock, Segment } from "../domain.ts";
import type { Phrases } from "./phrases/phrases.ts";

/** The line of a source below a reply. */
export function sourceBlock(citation: Citation, phrases: Phrases): ReplyBlock {
  const { n, title, author, publisher, published, text, translated, url } = citation;
  const name = (part: string): Segment => ({ type: "name", text: part, citation: n });
  const words = (part: string): Segment => ({ type: "words", text: part });
  const form = text === "article" ? phrases.article : translated ? phrases.translatedBrief : phrases.brief;
  return {
    type: "source",
    segments: [
      { type: "mark", text: `[${n}]`, citation: n },
      words(" "),
      name(title),
      words(" — "),
      author ? name(author) : words(phrases.noAuthor),
      ...(publisher ? [words(", "), name(publisher)] : []),
      words(", "),
      published ? name(published) : words(phrases.noDate),
      words(` (${form})`),
      ...(url ? [words(" "), { type: "link", text: url, url } as const] : []),
    ],
  };
}
