import type { Article, Bilingual, Fact, Language, Measure, Passage, Quantity, Quote } from "../domain.ts";
import { InputError } from "../errors.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FactRow, readFactsCsv } from "./facts-csv.ts";

const LANGUAGES = ["en", "vi"] as const;

/**
 * The reviewed facts of a table, each bound to the passage that prints it. What the parser reads from the quotes must
 * be what the row says; step and span come from there.
 * @throws InputError with file and line on an unknown id, a quote that no passage of the article has, or a figure
 *   that the quote does not print.
 */
export function readReviewed(
  file: string,
  articles: Article[],
  passages: Passage[],
  vocabulary: Vocabulary,
): Fact[] {
  const rows = readFactsCsv(file);
  const ids = new Set(rows.map(({ id }) => id));
  const used = new Set<string>();
  return rows.map((row) => {
    const fail = (message: string): never => {
      throw new InputError(`${file}:${row.line}: ${row.id}: ${message}`);
    };
    checkIds(row, ids, articles, vocabulary, fail);
    const passage = passageOf(row, passages, fail);
    const printed = LANGUAGES.flatMap((language) => printedIn(row, language, used, fail));
    const [first] = printed;
    if (!first) return fail("expected quote_en or quote_vi");
    return factOf(
      row,
      passage,
      first.quantity,
      printed.map(({ quote }) => quote),
      vocabulary,
    );
  });
}

type Fail = (message: string) => never;

function checkIds(row: FactRow, ids: Set<string>, articles: Article[], vocabulary: Vocabulary, fail: Fail) {
  if (!articles.some(({ slug }) => slug === row.article))
    fail(`article: no article has the slug ${row.article}`);
  if (!vocabulary.metrics.has(row.metric)) fail(`metric: ${row.metric} is not in metrics.yaml`);
  if (!vocabulary.places.has(row.place)) fail(`place: ${row.place} is not in places.yaml`);
  if (row.programme && !vocabulary.programmes.has(row.programme)) {
    fail(`programme: ${row.programme} is not in programmes.yaml`);
  }
  if (row.part_of && !ids.has(row.part_of)) fail(`part_of: no row has the id ${row.part_of}`);
  if (row.part_of === row.id) fail("part_of: a figure is no part of itself");
  if (row.period_from === null && row.period_to !== null)
    fail("period_from: expected one, as period_to is given");
  if (row.period_from && row.period_to && row.period_from.slice(0, row.period_to.length) > row.period_to) {
    fail(`period_to: ${row.period_to} is before ${row.period_from}`);
  }
  if (row.value === null && (row.low === null || row.high === null))
    fail("expected a value, or low and high");
}

function quoteIn(row: FactRow, language: Language): string | null {
  return language === "en" ? row.quote_en : row.quote_vi;
}

function passageOf(row: FactRow, passages: Passage[], fail: Fail): Passage {
  const ofArticle = passages.filter(({ article }) => article === row.article);
  const holds = (passage: Passage, language: Language) =>
    passage.text[language]?.includes(quoteIn(row, language) ?? "") ?? quoteIn(row, language) === null;
  for (const language of LANGUAGES) {
    const quote = quoteIn(row, language);
    if (quote !== null && !ofArticle.some((passage) => passage.text[language]?.includes(quote))) {
      fail(`quote_${language}: no paragraph of ${row.article} has the sentence "${quote.slice(0, 60)}"`);
    }
  }
  const passage = ofArticle.find((candidate) => LANGUAGES.every((language) => holds(candidate, language)));
  return passage ?? fail("quote_en and quote_vi stand in different paragraphs");
}

/** The figure of a row in its quote; of equal figures in one quote, the first that no row before took. */
function printedIn(
  row: FactRow,
  language: Language,
  used: Set<string>,
  fail: Fail,
): { quantity: Quantity; quote: Quote }[] {
  const text = quoteIn(row, language);
  if (text === null) return [];
  const figures = findQuantities(text, { language });
  const key = (quantity: Quantity) => `${row.article}\n${language}\n${text}\n${quantity.start}`;
  const says = figures.filter((quantity) => saysRow(quantity, row));
  const quantity = says.find((candidate) => !used.has(key(candidate)));
  if (!quantity) {
    const read = figures
      .map(({ qualifier, text: figure, unit }) => `${qualifier} ${figure} (${unit})`)
      .join("; ");
    return fail(`quote_${language}: no figure in it is ${describe(row)}; it prints ${read || "none"}`);
  }
  used.add(key(quantity));
  const { start, end, text: printed } = quantity;
  return [{ quantity, quote: { language, text, start, end, printed } }];
}

/** Equal in value, whole, unit and qualifier; a change of a rate may be printed in % (DESIGN, "Change or level"). */
function saysRow(quantity: Quantity, row: FactRow): boolean {
  const points = row.unit === "percentage-point" && quantity.unit === "percent";
  return (
    quantity.value === row.value &&
    quantity.low === row.low &&
    quantity.high === row.high &&
    quantity.of === row.of &&
    (quantity.unit === row.unit || points) &&
    quantity.qualifier === row.qualifier &&
    // What the sentence says of rate and direction; it may leave them to the words around the figure.
    (quantity.per.length === 0 || quantity.per.join() === row.per.join()) &&
    (quantity.direction === null || quantity.direction === row.direction)
  );
}

function describe(row: FactRow): string {
  const figure = row.value ?? `${row.low} to ${row.high}`;
  return [row.qualifier, figure, row.of === null ? null : `of ${row.of}`, row.unit].filter(Boolean).join(" ");
}

function factOf(
  row: FactRow,
  passage: Passage,
  quantity: Quantity,
  quotes: Quote[],
  vocabulary: Vocabulary,
): Fact {
  const measure: Measure = {
    value: row.value,
    low: row.low,
    high: row.high,
    of: row.of,
    step: quantity.step,
    unit: row.unit,
    noun: row.noun,
    per: row.per,
    direction: row.direction,
    qualifier: row.qualifier,
  };
  const label: Bilingual = vocabulary.metrics.get(row.metric)?.label ?? {};
  return {
    id: row.id,
    article: row.article,
    passage: passage.id,
    ...measure,
    metric: row.metric,
    label,
    programme: row.programme,
    place: row.place,
    placeLabel: vocabulary.places.get(row.place)?.name ?? row.place,
    about: row.about,
    period: periodOf(row.period_from, row.period_to),
    base: periodOf(row.base_from, row.base_to),
    kind: row.kind,
    partOf: row.part_of,
    speaker: row.speaker,
    printed: row.printed,
    status: "reviewed",
    quotes,
  };
}

function periodOf(from: string | null, to: string | null) {
  return from === null ? null : { from, to };
}
