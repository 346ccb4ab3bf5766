import { stringify } from "csv-stringify/sync";
import { type Fact, KINDS, type Kind, STATUSES, type Status } from "../domain.ts";
import { InputError } from "../errors.ts";
import type { FactQuery } from "../facts/fact-table.ts";
import { COLUMNS } from "../facts/facts-csv.ts";
import { rowOf } from "../facts/row-of.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "../vocabulary/find-terms.ts";
import type { Named, Place, Vocabulary } from "../vocabulary/vocabulary.ts";
import { measureJson } from "./figure-json.ts";
import { printJson } from "./json-lines.ts";
import { openUpToDate, setUp } from "./set-up.ts";
import type { Arguments, Verb } from "./verb.ts";

/** Facts are read and printed in pages, so that a table of any size streams through. */
const PAGE = 500;

export const factsVerb: Verb = {
  operand: null,
  says: "Lists the facts of the index. Filters take ids or any name in either language.",
  options: {
    metric: { argument: "NAME", says: "what is measured" },
    programme: { argument: "NAME", says: "the programme that it belongs to" },
    place: { argument: "NAME", says: "the place" },
    period: { argument: "YEAR", says: "the year in which the period ends" },
    kind: { argument: "KIND", says: KINDS.join(", ") },
    article: { argument: "SLUG", says: "the article" },
    status: { argument: "STATUS", says: `${STATUSES.join(", ")} (default: all but retired)` },
    format: { argument: "FORM", says: "table (default) or csv" },
  },
  async run(given) {
    const base = await setUp();
    const query = queryOf(given, base.vocabulary);
    const format = given.values.get("format") ?? "table";
    if (!["table", "csv"].includes(format))
      throw new InputError(`facts: --format ${format}: expected table or csv`);
    const print = given.switches.has("jsonl") ? printFact : format === "csv" ? printRow : printLine;
    const index = await openUpToDate(base, given.values.get("index"));
    try {
      if (print === printRow) process.stdout.write(stringify([[...COLUMNS]]));
      for (let offset = 0; ; offset += PAGE) {
        const facts = await index.facts.find({ ...query, limit: PAGE, offset });
        for (const fact of facts) print(fact);
        if (facts.length < PAGE) return 0;
      }
    } finally {
      index.close();
    }
  },
};

function queryOf({ values }: Arguments, vocabulary: Vocabulary): FactQuery {
  const period = values.get("period");
  const article = values.get("article");
  if (period !== undefined && !/^\d{4}$/.test(period))
    throw new InputError(`facts: --period ${period}: expected a year`);
  return {
    ...one("metric", values.get("metric"), vocabulary.metrics),
    ...one("programme", values.get("programme"), vocabulary.programmes),
    ...one("place", values.get("place"), vocabulary.places),
    ...(period ? { year: [period] } : {}),
    ...(article ? { article: [article] } : {}),
    ...oneOf<Kind>("kind", values.get("kind"), KINDS),
    ...oneOf<Status>("status", values.get("status"), STATUSES),
  };
}

/** Ids of every entry that has the name; an open metric goes by its id. */
function one(
  option: "metric" | "programme" | "place",
  name: string | undefined,
  entries: Map<string, Named | Place>,
) {
  if (name === undefined) return {};
  const folded = fold(name.normalize("NFC")).trim();
  const ids = [...entries.values()]
    .filter((entry) => entry.id === name || namesOf(entry).some((known) => fold(known) === folded))
    .map(({ id }) => id);
  if (ids.length > 0) return { [option]: ids };
  if (name.startsWith("open:")) return { [option]: [name] };
  throw new InputError(`facts: --${option} ${name}: the vocabulary has no such name`);
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]) {
  if (value === undefined) return {};
  const known = allowed.find((candidate) => candidate === value);
  if (!known) throw new InputError(`facts: --${option} ${value}: expected one of ${allowed.join(", ")}`);
  return { [option]: [known] };
}

/** A fact as `facts --jsonl` prints it (CONTRACT). */
function printFact(fact: Fact): void {
  const { id, article, passage, metric, label, programme, place, placeLabel, about, period, base } = fact;
  const { kind, partOf, speaker, status, quotes } = fact;
  printJson({
    id,
    ...measureJson(fact),
    contested: false,
    readings: [],
    ...{ article, passage, metric, label, programme, place, placeLabel, about, period, base },
    ...{ kind, partOf, speaker, status, quotes },
  });
}

function printRow(fact: Fact): void {
  process.stdout.write(stringify([rowOf(fact)]));
}

function printLine(fact: Fact): void {
  const period = fact.period ? [...new Set([fact.period.from, fact.period.to ?? "now"])].join("–") : "";
  const printed = fact.quotes[0]?.printed ?? "";
  const label = fact.label.en ?? fact.label.vi ?? fact.metric;
  const cells = [
    fact.id.padEnd(18),
    (fact.qualifier === "exact" ? printed : `${fact.qualifier} ${printed}`).padEnd(30),
    [label, fact.about].filter(Boolean).join(", ").padEnd(48),
    fact.placeLabel.padEnd(14),
    period.padEnd(10),
    fact.kind.padEnd(8),
    fact.status,
  ];
  process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
}
