import { existsSync, readFileSync } from "node:fs";
import type { Fact } from "../domain.ts";
import { InputError } from "../errors.ts";
import { FACT_ID } from "./fact-id.ts";
import { writeWhole } from "./write-whole.ts";

/** The list beside a reviewed table of extracted facts that a person found to be none: an id a line, then its sentence. */
export function discardedBeside(table: string): string {
  return `${table.replace(/\.csv$/i, "")}.discarded.txt`;
}

/**
 * Ids of the extracted facts that a person discarded; none without a list.
 * @throws InputError with file and line on what is no id.
 */
export function readDiscarded(table: string | null): Set<string> {
  const file = table === null ? null : discardedBeside(table);
  if (file === null || !existsSync(file)) return new Set();
  const ids = readFileSync(file, "utf8")
    .split("\n")
    .map((line, at) => ({ id: line.split(/\s/, 1)[0] ?? "", line: at + 1 }))
    .filter(({ id }) => id !== "" && !id.startsWith("#"));
  const wrong = ids.find(({ id }) => !FACT_ID.test(id));
  if (wrong) throw new InputError(`${file}:${wrong.line}: "${wrong.id}" is no id of an extracted fact`);
  return new Set(ids.map(({ id }) => id));
}

/** Adds a fact to the list. */
export function discardFact(table: string, fact: Fact): void {
  const file = discardedBeside(table);
  const before = existsSync(file) ? readFileSync(file, "utf8") : HEAD;
  const sentence = (fact.quotes[0]?.text ?? "").replace(/\s+/g, " ");
  writeWhole(
    file,
    `${before.trimEnd()}\n${fact.id} ${fact.article}: ${fact.quotes[0]?.printed ?? ""}: ${sentence}\n`,
  );
}

const HEAD = "# Figures that were extracted and are no facts; a line that is removed brings its fact back.";

/** The facts without those that were discarded; what was a part of one is a part of nothing. */
export function withoutDiscarded(facts: Fact[], discarded: Set<string>): Fact[] {
  return facts
    .filter(({ id }) => !discarded.has(id))
    .map((fact) => (discarded.has(fact.partOf ?? "") ? { ...fact, partOf: null } : fact));
}
