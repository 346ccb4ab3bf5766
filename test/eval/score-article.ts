import type { Article, Fact, Measure, Passage } from "../../src/domain.ts";
import type { FactRow } from "../../src/facts/facts-csv.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import type { BodyPair } from "./compare-bodies.ts";
import { FIELDS, type Field } from "./judge-fields.ts";
import { letters, type Matched, quotesOf } from "./match-figures.ts";

/** How many of how many: figures found, fields right. */
export interface Score {
  right: number;
  total: number;
}

/** Something to look at: a figure missed or invented, or a field that is wrong. */
export interface Fault {
  /** `missed`, `misread`, `extra`, or the name of a field. */
  what: string;
  article: string;
  /** Id of the gold row, null for an extra figure. */
  id: string | null;
  printed: string;
  expected: string;
  got: string;
  quote: string;
}

export interface ArticleScore {
  language: string;
  scores: Map<string, Score>;
  faults: Fault[];
}

/** Fields that most facts leave empty are scored a second time where the gold row has one. */
const SPARSE: Field[] = ["about", "base", "partOf", "of", "direction", "per", "speaker"];
/** What one fact must have right to be of use. */
const CORE: Field[] = ["place", "period", "kind", "qualifier", "metric"];

/** The scores of one article whose figures are matched. */
export function scoreArticle(
  article: Article,
  passages: Passage[],
  { pairs, misread, missed, extra }: Matched,
  vocabulary: Vocabulary,
): ArticleScore {
  const scores = new Map<string, Score>();
  const faults: Fault[] = [];
  const judging = { vocabulary, factOf: new Map(pairs.map(({ gold, fact }) => [gold.id, fact.id])) };
  const rows = [...[...pairs, ...misread].map(({ gold }) => gold), ...missed];
  count(scores, "found", pairs.length, rows.length);
  count(scores, "extra", extra.length, pairs.length + misread.length + extra.length);
  for (const { gold, fact } of pairs) {
    const wrong = new Set<Field>();
    for (const field of Object.keys(FIELDS) as Field[]) {
      const judged = FIELDS[field](gold, fact, judging);
      count(scores, field, Number(judged.right), 1);
      if (SPARSE.includes(field) && judged.gold !== "")
        count(scores, `${field}, where set`, Number(judged.right), 1);
      if (judged.right) continue;
      wrong.add(field);
      faults.push({ ...faultOf(field, gold), expected: judged.gold, got: judged.own });
    }
    count(scores, "all five right", Number(CORE.every((field) => !wrong.has(field))), 1);
  }
  faults.push(
    ...misread.map(({ gold, fact }) => ({
      ...faultOf("misread", gold),
      expected: figure(gold),
      got: figure(fact),
    })),
    ...missed.map((row) => missedFault(row, passages)),
    ...extra.map(extraFault),
  );
  return { language: languageOf(article, rows), scores, faults };
}

/** How many pairs of the two bodies of an article say the same. */
export function scoreBodies(article: string, pairs: BodyPair[]): { score: Score; faults: Fault[] } {
  const faults = pairs
    .filter(({ apart }) => apart.length > 0)
    .map(({ en, vi, apart }): Fault => {
      const says = (fact: Fact | null) =>
        fact === null
          ? "nothing"
          : apart
              .map((field) => (field === "figure" ? figure(fact) : JSON.stringify(fact[field as keyof Fact])))
              .join(" ");
      const quote = [en, vi].flatMap((fact) => fact?.quotes[0]?.text ?? []).join(" | ");
      const printed = (en ?? vi)?.printed ?? "";
      return {
        what: `bodies: ${apart.join(", ")}`,
        article,
        id: null,
        printed,
        expected: says(en),
        got: says(vi),
        quote,
      };
    });
  return { score: { right: pairs.length - faults.length, total: pairs.length }, faults };
}

/** Adds to a score of that name. */
export function count(scores: Map<string, Score>, name: string, right: number, total: number): void {
  const before = scores.get(name) ?? { right: 0, total: 0 };
  scores.set(name, { right: before.right + right, total: before.total + total });
}

const faultOf = (what: string, row: FactRow) => ({
  what,
  article: row.article,
  id: row.id,
  printed: row.printed,
  quote: quotesOf(row).join(" | "),
});

function missedFault(row: FactRow, passages: Passage[]): Fault {
  const quotes = quotesOf(row).map(letters);
  const among = (text: string | undefined) => quotes.some((quote) => letters(text ?? "").includes(quote));
  const inText = passages.some(({ text }) => among(text.en) || among(text.vi));
  return {
    ...faultOf("missed", row),
    expected: figure(row),
    got: inText ? "" : "its sentence is in no passage",
  };
}

function extraFault(fact: Fact): Fault {
  const quote = fact.quotes.map(({ text }) => text).join(" | ");
  return {
    what: "extra",
    article: fact.article,
    id: null,
    printed: fact.printed,
    expected: "",
    got: `${figure(fact)} ${fact.metric}`,
    quote,
  };
}

const figure = ({ value, low, high, unit }: Pick<Measure, "value" | "low" | "high" | "unit">) =>
  `${value ?? `${low} to ${high}`} ${unit}`;

function languageOf(article: Article, rows: FactRow[]): string {
  const both = rows.some(({ quote_en, quote_vi }) => quote_en !== null && quote_vi !== null);
  return both ? "en+vi" : article.language;
}
