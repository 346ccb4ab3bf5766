import { distance } from "fastest-levenshtein";
import type { Fact, Quote } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { COLUMNS, type Column, toCsv } from "./facts-csv.ts";
import { coveringFacts } from "./merge-facts.ts";
import { rowOf } from "./row-of.ts";
import { whyUnsure } from "./why-unsure.ts";

/** Columns of the review file after those of the table; a file that is accepted may have them or not. */
export const REVIEW_COLUMNS = ["sentence", "reason", "reviewed_as"] as const;

/** One row of the review file. */
export interface Proposal {
  /** What would stand in the table: an extracted fact, or a reviewed one as it is where extraction reads it otherwise. */
  fact: Fact;
  /** The sentence with the figure between « and ». */
  sentence: string;
  reasons: string[];
  /** The row of the table that has this figure, or had it before its sentence changed. */
  reviewedAs: string | null;
}

/** What the proposals of one article are made of. */
export interface ReviewInput {
  /** The facts of the index to review, in the order of the text: extracted ones and reviewed ones. */
  facts: Fact[];
  /** All that was extracted from it. */
  extracted: Fact[];
  /** The facts of all rows that the table has of it, retired ones too. */
  table: Fact[];
  vocabulary: Vocabulary;
  /** ISO date of the article, or of today. */
  asOf: string;
}

/**
 * What a person has to decide about one article: each extracted fact that the table does not have, and each reviewed
 * one that extraction reads otherwise. The latter is shown as reviewed, so that a file accepted as it is changes none.
 */
export function proposalsOf(input: ReviewInput): Proposal[] {
  const covering = coveringFacts(
    input.table.filter(({ status }) => status === "reviewed"),
    input.extracted,
  );
  return input.facts.flatMap((fact) => {
    if (fact.status === "extracted") return [newFact(fact, input)];
    const other = input.extracted.find(({ id }) => covering.get(id)?.id === fact.id);
    const reasons = other ? differences(fact, other) : [];
    if (reasons.length === 0) return [];
    const reason = `extraction reads otherwise: ${reasons.join(", ")}`;
    return [{ fact, sentence: sentenceOf(fact), reasons: [reason], reviewedAs: fact.id }];
  });
}

function newFact(extracted: Fact, { table, vocabulary, asOf }: ReviewInput): Proposal {
  const fact = { ...extracted, per: rateOf(extracted) };
  const former = formerOf(
    fact,
    table.filter(({ status }) => status === "retired"),
  );
  const changes = former ? differences(fact, former) : [];
  const reasons = whyUnsure(fact, vocabulary, asOf);
  if (former) {
    const had = changes.length > 0 ? `; it had ${changes.join(", ")}` : "";
    reasons.unshift(`the sentence changed: ${former.id} is retired${had}`);
  }
  return { fact, sentence: sentenceOf(fact), reasons, reviewedAs: former?.id ?? null };
}

/** The rate of a fact where only one of its quotes says it: "every year" is more than nothing. */
function rateOf({ per, quotes }: Fact): Fact["per"] {
  const rates = quotes.map(
    ({ text, start, language }) =>
      findQuantities(text, { language }).find((quantity) => quantity.start === start)?.per ?? [],
  );
  return rates.find((rate) => rate.length > per.length) ?? per;
}

/** A sentence that changed in more of its letters than this is another one. */
const MOST_CHANGED = 0.4;

/** The retired fact whose sentence and figure are likest; null where none is like it. */
function formerOf(fact: Fact, retired: Fact[]): Fact | null {
  const near = retired
    .map((former) => ({ former, far: farOf(fact, former) }))
    .filter(({ far }) => far <= MOST_CHANGED)
    .sort((a, b) => a.far - b.far || differences(fact, a.former).length - differences(fact, b.former).length);
  return near[0]?.former ?? null;
}

function farOf(fact: Fact, former: Fact): number {
  const shares = fact.quotes.flatMap((quote) =>
    former.quotes
      .filter(({ language }) => language === quote.language)
      .map(({ text }) => distance(text, quote.text) / Math.max(text.length, quote.text.length, 1)),
  );
  return Math.min(1, ...shares);
}

/** What two facts of one figure may say differently; the quotes and the ids around them follow from where they stand. */
const COMPARED: readonly Column[] = COLUMNS.filter(
  (column) =>
    !["id", "article", "noun", "part_of", "speaker", "printed", "quote_en", "quote_vi"].includes(column),
);

/** "kind plan", "period_to none": what `other` has where it is not as in `fact`. */
function differences(fact: Fact, other: Fact): string[] {
  const [own, others] = [rowOf(fact), rowOf(other)];
  return COMPARED.filter((column) => own[column] !== others[column]).map(
    (column) => `${column} ${others[column] || "none"}`,
  );
}

function sentenceOf({ quotes: [quote] }: Fact): string {
  return quote ? mark(quote) : "";
}

function mark({ text, start, end }: Quote): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

/** The review file: a table of proposals. `bom` for spreadsheets, which else take UTF-8 for an old encoding. */
export function reviewFile(proposals: Proposal[], { bom }: { bom: boolean }): string {
  const columns = [...COLUMNS, ...REVIEW_COLUMNS];
  return (bom ? "\uFEFF" : "") + toCsv(proposals.map(reviewRow), columns, FOR_SPREADSHEETS);
}

/** An article's "=..." must not run as a formula; `mendCells` takes the guard off again. */
const FOR_SPREADSHEETS = { escape_formulas: true };

/** A proposal as a row of the review file, by column. */
function reviewRow({ fact, sentence, reasons, reviewedAs }: Proposal): Record<string, string> {
  return { ...rowOf(fact), sentence, reason: reasons.join("; "), reviewed_as: reviewedAs ?? "" };
}
