import type { Article, Fact, Passage } from "../domain.ts";
import { InputError } from "../errors.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { checkRow } from "./check-row.ts";
import { factOfRow } from "./fact-of-row.ts";
import type { FactRow } from "./facts-csv.ts";
import {
  describeFigure,
  figuresOf,
  QUOTE_LANGUAGES,
  type QuotedFigure,
  quotedAsWas,
  quoteIn,
} from "./row-figure.ts";

/** What rows are bound to. */
export interface Sources {
  articles: Pick<Article, "slug">[];
  passages: Passage[];
  vocabulary: Vocabulary;
}

/** A row and its fact, which is retired, for the reason in `gone`, where no passage has its quotes any more. */
export interface Bound {
  row: FactRow;
  fact: Fact;
  gone: string | null;
}

/**
 * The rows of a reviewed table in its order, each with its fact: reviewed where a passage prints it, retired where its
 * quote is gone.
 * @throws InputError with file, line and column on an unknown id, or a figure that the quote does not print.
 */
export function bindRows(rows: FactRow[], sources: Sources): Bound[] {
  return rows.map(createBinder(rows, sources));
}

/**
 * Binds rows of one table, one after the other, to the passages that print them. What the parser reads from the quotes
 * must be what the row says; step and span come from there. Of equal figures each row takes the first that no row
 * before it took. The function that comes back throws InputError with file, line and column on a row that is wrong in
 * itself; one whose quotes are gone is not.
 */
export function createBinder(rows: FactRow[], sources: Sources): (row: FactRow) => Bound {
  const { vocabulary } = sources;
  const ids = new Set(rows.map(({ id }) => id));
  const slugs = new Set(sources.articles.map(({ slug }) => slug));
  const byArticle = Map.groupBy(sources.passages, ({ article }) => article);
  const taken = new Map<string, string>();
  return (row) => {
    const passages = byArticle.get(row.article) ?? [];
    const gone = slugs.has(row.article)
      ? whyGone(row, passages)
      : `article: no article has the slug ${row.article}`;
    if (gone !== null) return { row, fact: factOfRow(row, null, quotedAsWas(row), vocabulary), gone };
    checkRow(row, ids, vocabulary);
    const { passage, figures } = placeOf(row, holding(row, passages), taken);
    for (const figure of figures) taken.set(keyOf(figure, row, passage), row.id);
    return { row, fact: factOfRow(row, passage, figures, vocabulary), gone };
  };
}

function holding(row: FactRow, passages: Passage[]): Passage[] {
  return passages.filter((passage) =>
    QUOTE_LANGUAGES.every((language) => {
      const quote = quoteIn(row, language);
      return quote === null || passage.text[language]?.includes(quote);
    }),
  );
}

function whyGone(row: FactRow, passages: Passage[]): string | null {
  for (const language of QUOTE_LANGUAGES) {
    const quote = quoteIn(row, language);
    if (quote !== null && !passages.some((passage) => passage.text[language]?.includes(quote)))
      return `quote_${language}: no paragraph of ${row.article} has the sentence "${shorten(quote)}"`;
  }
  return holding(row, passages).length > 0 ? null : "quote_en and quote_vi stand in different paragraphs";
}

const shorten = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 60)}…` : quote);

/** The first passage in which each quote of the row has a figure of its own for it. */
function placeOf(row: FactRow, passages: Passage[], taken: Map<string, string>) {
  const inQuotes = QUOTE_LANGUAGES.filter((language) => quoteIn(row, language) !== null).map((language) => {
    const { says, prints } = figuresOf(row, language);
    if (says.length > 0) return says;
    return fail(row, `quote_${language}: no figure in it is ${describeFigure(row)}; it prints ${prints}`);
  });
  if (inQuotes.length === 0) fail(row, "expected quote_en or quote_vi");
  for (const passage of passages) {
    const free = inQuotes.map((figures) => figures.find((figure) => !taken.has(keyOf(figure, row, passage))));
    const figures = free.filter((figure) => figure !== undefined);
    if (figures.length === inQuotes.length) return { passage, figures };
  }
  const [first] = inQuotes.flat();
  const other = first && passages[0] && taken.get(keyOf(first, row, passages[0]));
  return fail(row, `value: ${other} has this figure of the quote already`);
}

const keyOf = ({ quote }: QuotedFigure, { article }: FactRow, passage: Passage) =>
  [article, passage.id, quote.language, quote.text, quote.start].join("\n");

function fail(row: FactRow, message: string): never {
  throw new InputError(`${row.file}:${row.line}: ${row.id}: ${message}`);
}
