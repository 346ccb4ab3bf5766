import { readArticles } from "../articles/read-articles.ts";
import { splitPassages } from "../articles/split-passages.ts";
import { InputError } from "../errors.ts";
import { acceptRows } from "../facts/accept-rows.ts";
import { cellsOf, toCsv } from "../facts/facts-csv.ts";
import { writeWhole } from "../facts/write-whole.ts";
import { printJson } from "./json-lines.ts";
import type { FactsMode } from "./run-facts.ts";

/**
 * Merges the rows of a reviewed file into the reviewed table that the index was built from. One wrong row, and nothing
 * is written: every fault is a line on standard error.
 */
export const acceptFacts: FactsMode = async ({ values, switches }, index, { vocabulary }) => {
  const file = values.get("accept") ?? "";
  const { articlesDir, reviewed } = index.inputs;
  if (reviewed === null)
    throw new InputError("facts: --accept: the index has no reviewed table; build it with --reviewed FILE");
  const articles = await readArticles(articlesDir);
  const sources = { articles, passages: articles.flatMap(splitPassages), vocabulary };
  const { rows, faults, added, changed, unchanged } = acceptRows(file, reviewed, sources);
  const counts = { added, changed, unchanged };
  if (faults.length > 0) {
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.stderr.write(`${reviewed} is as it was: ${faults.length} of the rows cannot be used\n`);
    if (switches.has("jsonl")) printJson({ file, table: reviewed, ...NOTHING, faults });
    return 1;
  }
  if (added + changed > 0) writeWhole(reviewed, toCsv(rows.map(cellsOf)));
  if (switches.has("jsonl")) printJson({ file, table: reviewed, ...counts, faults });
  else process.stdout.write(`${reviewed}: ${added} added, ${changed} changed, ${unchanged} there already\n`);
  return 0;
};

const NOTHING = { added: 0, changed: 0, unchanged: 0 };
