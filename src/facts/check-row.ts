import { InputError } from "../errors.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FactRow } from "./facts-csv.ts";

/**
 * Checks what a row says by itself: names that the vocabulary knows, a whole among `ids`, periods in order, a value.
 * @throws InputError with file, line and column on the first that is not so.
 */
export function checkRow(row: FactRow, ids: Set<string>, vocabulary: Vocabulary): void {
  const fault = faultOf(row, ids, vocabulary);
  if (fault !== null) throw new InputError(`${row.file}:${row.line}: ${row.id}: ${fault}`);
}

function faultOf(row: FactRow, ids: Set<string>, vocabulary: Vocabulary): string | null {
  if (row.metric.startsWith("open:"))
    return `metric: ${row.metric} is open; give it an entry in metrics.yaml first (npm run facts -- --vocabulary)`;
  if (!vocabulary.metrics.has(row.metric)) return `metric: ${row.metric} is not in metrics.yaml`;
  if (!vocabulary.places.has(row.place))
    return `place: ${row.place} is not in places.yaml; add it there first (the reasons of --review have its entry)`;
  if (row.programme && !vocabulary.programmes.has(row.programme))
    return `programme: ${row.programme} is not in programmes.yaml`;
  if (row.part_of && !ids.has(row.part_of)) return `part_of: no row has the id ${row.part_of}`;
  if (row.part_of === row.id) return "part_of: a figure is no part of itself";
  return (
    faultOfPeriod("period", row.period_from, row.period_to) ??
    faultOfPeriod("base", row.base_from, row.base_to) ??
    (row.value === null && (row.low === null || row.high === null)
      ? "value: expected one, or low and high"
      : null)
  );
}

function faultOfPeriod(name: "period" | "base", from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `${name}_from: expected one, as ${name}_to is given`;
  // "2025-06" to "2025" is in order: the end is as far off as its year is long.
  return to !== null && from.slice(0, to.length) > to ? `${name}_to: ${to} is before ${from}` : null;
}
