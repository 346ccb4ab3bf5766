import { InputError } from "../errors.ts";
import { type HistoryEntry, historyOf } from "../facts/history.ts";
import { explainNone } from "./explain-none.ts";
import { figureCell, periodCell } from "./fact-cells.ts";
import { factJson } from "./fact-json.ts";
import { printJson } from "./json-lines.ts";
import type { FactsMode } from "./run-facts.ts";
import { allOf, selectFacts } from "./select-facts.ts";

/** Prints the series of a metric at each place, oldest first, with what superseded or contradicts each figure. */
export const showHistory: FactsMode = async ({ values, switches }, index, { vocabulary }) => {
  if (!values.has("metric")) throw new InputError("facts: --history: expected --metric NAME");
  const facts = await allOf(await selectFacts(values, index, vocabulary));
  if (facts.length === 0) process.stderr.write(`${await explainNone(values, index, vocabulary)}\n`);
  const publishedOf = (slug: string) => index.articles.get(slug)?.published ?? null;
  for (const series of Map.groupBy(facts, ({ metric, place }) => `${metric} ${place}`).values()) {
    const entries = historyOf(series, publishedOf);
    if (switches.has("jsonl")) for (const entry of entries) printJson(entryJson(entry));
    else process.stdout.write(tableOf(entries));
  }
  return 0;
};

function entryJson({ fact, published, supersededBy, conflictsWith }: HistoryEntry) {
  return { ...factJson(fact), published, supersededBy, conflictsWith };
}

function tableOf(entries: HistoryEntry[]): string {
  const [first] = entries;
  if (!first) return "";
  const { fact } = first;
  const rows = entries.map(cellsOf);
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd(),
  );
  return `${fact.label.en ?? fact.label.vi ?? fact.metric}, ${fact.placeLabel}\n${lines.join("\n")}\n`;
}

function cellsOf({ fact, published, supersededBy, conflictsWith }: HistoryEntry): string[] {
  const marks = [
    ...(supersededBy ? [`superseded by ${supersededBy}`] : []),
    ...(conflictsWith.length > 0 ? [`conflicts with ${conflictsWith.join(", ")}`] : []),
  ];
  return [
    periodCell(fact) || "no period",
    figureCell(fact),
    fact.kind,
    [fact.about, fact.programme].filter(Boolean).join(", "),
    fact.id,
    `${fact.article} (${published ?? "no date"})`,
    fact.status,
    marks.join("; "),
  ];
}
