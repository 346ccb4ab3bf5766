import type { Article, Bilingual, Passage } from "../domain.ts";

/** The paragraphs and captions of an article, numbered from 1 in their order; headings go with what they head. */
export function splitPassages(article: Article): Passage[] {
  const passages: Passage[] = [];
  let heading: Bilingual | null = null;
  for (const { kind, text } of article.blocks) {
    if (kind === "heading") {
      heading = text;
      continue;
    }
    const number = passages.length + 1;
    const id = `${article.slug}-p${String(number).padStart(2, "0")}`;
    passages.push({ id, article: article.slug, number, kind, heading, text });
  }
  return passages;
}
