import type { Fact } from "../domain.ts";
import { InputError } from "../errors.ts";
import { toCsv } from "../facts/facts-csv.ts";
import { rowOf } from "../facts/row-of.ts";
import { explainNone } from "./explain-none.ts";
import { figureCell, metricCell, periodCell } from "./fact-cells.ts";
import { factJson } from "./fact-json.ts";
import { printJson } from "./json-lines.ts";
import type { FactsMode } from "./run-facts.ts";
import { selectFacts } from "./select-facts.ts";

/** Prints facts, one a line: as a table, as rows of the reviewed table, or as JSON. */
export const listFacts: FactsMode = async ({ values, switches }, index, { vocabulary }) => {
  const format = switches.has("jsonl") ? "jsonl" : (values.get("format") ?? "table");
  const print = PRINTERS[format];
  if (!print) throw new InputError(`facts: --format ${format}: expected table or csv`);
  const facts = await selectFacts(values, index, vocabulary);
  if (format === "csv") process.stdout.write(toCsv([]));
  let count = 0;
  for await (const fact of facts) {
    print(fact);
    count += 1;
  }
  if (count === 0) process.stderr.write(`${await explainNone(values, index, vocabulary)}\n`);
  return 0;
};

const PRINTERS: Record<string, (fact: Fact) => void> = {
  jsonl: (fact) => printJson(factJson(fact)),
  csv: (fact) =>
    process.stdout.write(
      toCsv([rowOf(fact)])
        .split("\n")
        .slice(1)
        .join("\n"),
    ),
  table: printLine,
};

function printLine(fact: Fact): void {
  const cells = [
    fact.id.padEnd(18),
    figureCell(fact).padEnd(30),
    metricCell(fact).padEnd(48),
    fact.placeLabel.padEnd(14),
    periodCell(fact).padEnd(10),
    fact.kind.padEnd(8),
    fact.status,
  ];
  process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
}
