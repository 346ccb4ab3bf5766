import type { Article, Citation, Fact, Language } from "../domain.ts";
import { figureUrl } from "./figure-url.ts";

/** What an article is cited by: all of it but the text. */
export type ArticleCard = Omit<Article, "blocks" | "file">;

/** The part of a passage that a citation quotes. */
export interface Cited {
  passage: string;
  article: string;
  quote: string;
  language: Language;
  /** The figure in the marks of the article itself, to scroll to. */
  printed: string | null;
  /** The figure in the quote; null where it is cited for its words. */
  figure: { start: number; end: number } | null;
}

/** The citation, number `n`, of a verbatim part of a passage. */
export function cite(cited: Cited, n: number, articles: Map<string, ArticleCard>): Citation {
  const article = articles.get(cited.article);
  if (!article) throw new Error(`article ${cited.article} of passage ${cited.passage} is not in the index`);
  const { title, author, publisher, url, published, text } = article;
  return {
    n,
    article: cited.article,
    ...{ title, author, publisher, url, published },
    figureUrl: figureUrl(url, cited.printed),
    passage: cited.passage,
    quote: cited.quote,
    quoteLanguage: cited.language,
    figures: cited.figure ? [cited.figure] : [],
    text,
    translated: cited.language !== article.language,
  };
}

/** The citation of a fact: its quote in the language asked for where the passage has one. */
export function citationOf(
  fact: Fact,
  language: Language,
  n: number,
  articles: Map<string, ArticleCard>,
): Citation {
  const quote = fact.quotes.find((candidate) => candidate.language === language) ?? fact.quotes[0];
  const { passage, article, printed } = fact;
  const figure = quote ? { start: quote.start, end: quote.end } : null;
  return cite(
    { passage, article, quote: quote?.text ?? "", language: quote?.language ?? language, printed, figure },
    n,
    articles,
  );
}
