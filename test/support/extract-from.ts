import { splitPassages } from "../../src/articles/split-passages.ts";
import type { Article, Fact, Language } from "../../src/domain.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

/** The facts of an article of one language whose paragraphs are given; "# " begins a heading. */
export function extractFrom(language: Language, paragraphs: string[], title = "News of Điện Biên"): Fact[] {
  const article: Article = {
    slug: "news",
    title,
    author: null,
    publisher: null,
    url: null,
    language,
    published: "2026-02-01",
    text: "article",
    blocks: paragraphs.map((text, n) => ({
      kind: text.startsWith("# ") ? "heading" : "paragraph",
      text: { [language]: text.replace(/^# /, "") },
      line: n + 1,
    })),
    file: "news.txt",
  };
  return extractFacts(article, splitPassages(article), smallVocabulary);
}
