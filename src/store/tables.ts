import { Field, FixedSizeList, Float32, Float64, Int32, List, Schema, Utf8 } from "apache-arrow";
import type { Article, Fact, Passage } from "../domain.ts";

/** Changes whenever a column does, or what is written into one: an index of another schema is built anew. */
export const SCHEMA_VERSION = 1;

/** An article without its text, and what its facts were read from. */
export interface ArticleRow {
  article: Omit<Article, "blocks">;
  /** Hash of all that its extracted facts depend on. */
  hash: string;
  extracted: Fact[];
}

export interface PassageRow {
  passage: Passage;
  /** What is searched and embedded. */
  text: string;
  /** Hash of all that its vector depends on. */
  hash: string;
  /** Null where the text has nothing to embed. */
  vector: number[] | null;
  /** Places and years of its facts. */
  places: string[];
  years: string[];
}

export interface FactRow {
  fact: Fact;
  /** What is searched. */
  card: string;
}

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable);
const integer = (name: string) => new Field(name, new Int32(), false);
const number = (name: string) => new Field(name, new Float64(), true);
const texts = (name: string) => new Field(name, new List(new Field("item", new Utf8(), true)), false);

export const articleSchema = new Schema([
  text("slug"),
  integer("position"),
  text("hash"),
  text("json"),
  text("extracted"),
]);

export function passageSchema(dimensions: number): Schema {
  const vector = new FixedSizeList(dimensions, new Field("item", new Float32(), true));
  return new Schema([
    text("id"),
    text("article"),
    integer("position"),
    text("folded"),
    text("exact"),
    text("hash"),
    texts("places"),
    texts("years"),
    text("json"),
    new Field("vector", vector, true),
  ]);
}

export const factSchema = new Schema([
  text("id"),
  integer("position"),
  text("article"),
  text("passage"),
  text("metric"),
  text("programme", true),
  text("place"),
  text("about", true),
  text("kind"),
  text("unit"),
  text("status"),
  text("year", true),
  text("partOf", true),
  number("low"),
  number("high"),
  text("card"),
  text("json"),
]);

export function articleColumns({ article, hash, extracted }: ArticleRow, position: number) {
  return {
    slug: article.slug,
    position,
    hash,
    json: JSON.stringify(article),
    extracted: JSON.stringify(extracted),
  };
}

export function passageColumns({ passage, text, hash, vector, places, years }: PassageRow, position: number) {
  const { id, article } = passage;
  const json = JSON.stringify(passage);
  const searched = text.normalize("NFC");
  return { id, article, position, folded: searched, exact: searched, hash, places, years, json, vector };
}

export function factColumns({ fact, card }: FactRow, position: number) {
  return { ...askedColumns(fact), position, card: card.normalize("NFC"), json: JSON.stringify(fact) };
}

/** The columns that a fact is asked for by. */
export function askedColumns(fact: Fact) {
  const { id, article, passage, metric, programme, place, about, kind, unit, status, partOf } = fact;
  return {
    ...{ id, article, passage, metric, programme, place, about, kind, unit, status, partOf },
    year: fact.period?.to?.slice(0, 4) ?? null,
    low: fact.value ?? fact.low,
    high: fact.value ?? fact.high,
  };
}
