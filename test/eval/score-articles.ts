import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readArticles } from "../../src/articles/read-articles.ts";
import { splitPassages } from "../../src/articles/split-passages.ts";
import { DEFAULTS, reviewedFor } from "../../src/cli/set-up.ts";
import type { Arguments } from "../../src/cli/verb.ts";
import type { Article, Passage } from "../../src/domain.ts";
import { InputError } from "../../src/errors.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { type FactRow, readFactsCsv } from "../../src/facts/facts-csv.ts";
import { loadVocabulary, type Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { compareBodies, hasTwoBodies } from "./compare-bodies.ts";
import { letters, matchFigures, quotesOf } from "./match-figures.ts";
import { printScores } from "./print-scores.ts";
import { type ArticleScore, scoreArticle, scoreBodies } from "./score-article.ts";

/** Scores what extraction alone makes of a folder of articles, against a gold table of their figures. */
export async function run({ values, switches }: Arguments): Promise<number> {
  const dir = resolve(values.get("articles") ?? "");
  const vocabulary = loadVocabulary(DEFAULTS.vocabulary);
  const articles = await readArticles(dir);
  const gold = goldFile(dir, values.get("gold"));
  const rows = gold === null ? [] : readFactsCsv(gold);
  if (gold !== null) refuseUnknown(gold, rows, articles, vocabulary);
  const byArticle = Map.groupBy(rows, ({ article }) => article);
  const scored = articles
    .filter(({ slug }) => byArticle.has(slug))
    .map((article) => score(article, byArticle.get(article.slug) ?? [], vocabulary));
  const bodies = articles
    .filter(hasTwoBodies)
    .map((article) => scoreBodies(article.slug, compareBodies(article, vocabulary)));
  if (scored.length + bodies.length === 0)
    throw new InputError(`eval: ${dir} has no facts.csv and no article in two languages: name one by --gold`);
  const unscored = articles.filter(({ slug }) => gold !== null && !byArticle.has(slug));
  for (const { slug } of unscored) process.stderr.write(`${gold}: no row of ${slug}; it is not scored\n`);
  const strange = rows.filter((row) => articles.every((article) => !holdsQuote(article, row))).length;
  if (strange > 0)
    process.stderr.write(
      `${gold}: ${strange} of ${rows.length} rows quote no sentence of ${dir}; they count as missed\n`,
    );
  printScores(scored, bodies, { jsonl: switches.has("jsonl"), verbose: switches.has("verbose") });
  return 0;
}

/** True where an article has the sentence of a row, whatever marks and breaks stand in it. */
function holdsQuote({ slug, blocks }: Article, row: FactRow): boolean {
  const quotes = quotesOf(row).map(letters);
  return (
    slug === row.article &&
    blocks.some(({ text }) =>
      Object.values(text).some((body) => quotes.some((quote) => letters(body).includes(quote))),
    )
  );
}

function score(article: Article, rows: FactRow[], vocabulary: Vocabulary): ArticleScore {
  const passages: Passage[] = splitPassages(article);
  const matched = matchFigures(rows, extractFacts(article, passages, vocabulary));
  return scoreArticle(article, passages, matched, vocabulary);
}

function goldFile(dir: string, given: string | undefined): string | null {
  const beside = join(dir, "facts.csv");
  return given ?? (existsSync(beside) ? beside : reviewedFor(dir, undefined));
}

/** A slip in the gold table must not pass for a fault of the program. */
function refuseUnknown(file: string, rows: FactRow[], articles: Article[], vocabulary: Vocabulary): void {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const ids = new Set(rows.map(({ id }) => id));
  for (const { line, id, article, metric, place, part_of } of rows) {
    const fail = (message: string) => {
      throw new InputError(`${file}:${line}: ${id}: ${message}`);
    };
    if (!slugs.has(article)) fail(`article: no article has the slug ${article}`);
    for (const name of metric.split("|").map((part) => part.trim())) {
      if (!name.startsWith("open:") && !vocabulary.metrics.has(name))
        fail(`metric: ${name} is not in metrics.yaml; expected an id or open: and a phrase`);
    }
    for (const name of place.split("|").map((part) => part.trim())) {
      if (!name.startsWith("new:") && !vocabulary.places.has(name))
        fail(`place: ${name} is not in places.yaml; expected an id or new: and a name`);
    }
    if (part_of && !ids.has(part_of)) fail(`part_of: no row has the id ${part_of}`);
  }
}
