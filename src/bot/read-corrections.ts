import { KINDS } from "../domain.ts";
import type { Corrections } from "../indexing/review-facts.ts";
import { fold } from "../text/fold.ts";
import { findNamed } from "../vocabulary/find-named.ts";
import { KIND_NAMES } from "../vocabulary/kind-names.ts";
import { namedPeriod } from "../vocabulary/named-period.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What came of the lines that a person wrote: cells, or the first name that nothing has; null where no line is one. */
export type ReadCorrections = { cells: Corrections } | { unknown: string } | null;

/** What people call the cells, without marks. */
const CELLS: Record<string, string[]> = {
  metric: ["metric", "measures", "chi tieu", "chi so"],
  place: ["place", "where", "dia diem", "noi", "o dau"],
  period: ["time", "when", "period", "year", "thoi gian", "nam", "giai doan"],
  kind: ["kind", "loai"],
  programme: ["programme", "program", "chuong trinh"],
  about: ["about", "who", "ve ai", "cua ai"],
};
const NOTHING = ["none", "no", "-", "khong", "khong co"];

/** "place: Na Sang", "thời gian: 2024": a line for each cell, with any name of either language. */
export function readCorrections(text: string, vocabulary: Vocabulary): ReadCorrections {
  let cells: Corrections = {};
  for (const line of text.normalize("NFC").split("\n")) {
    if (line.trim() === "") continue;
    const [, label = "", name = ""] = /^\s*([^:]{1,30}?)\s*:\s*(.+?)\s*$/.exec(line) ?? [];
    const cell = Object.keys(CELLS).find((id) => CELLS[id]?.includes(fold(label)));
    if (cell === undefined) return null;
    const read = NOTHING.includes(fold(name)) ? emptied(cell) : cellsOf(cell, name, vocabulary);
    if (read === null) return { unknown: name };
    cells = { ...cells, ...read };
  }
  return Object.keys(cells).length > 0 ? { cells } : null;
}

/** A figure has always a metric, a place and a kind. */
function emptied(cell: string): Corrections | null {
  if (cell === "period") return { period_from: "", period_to: "" };
  return cell === "programme" || cell === "about" ? { [cell]: "" } : null;
}

function cellsOf(cell: string, name: string, vocabulary: Vocabulary): Corrections | null {
  if (cell === "about") return { about: name };
  if (cell === "period") {
    const period = namedPeriod(name);
    return period && { period_from: period.from, period_to: period.to ?? "" };
  }
  if (cell === "kind") {
    const folded = fold(name);
    const kind = KINDS.find((id) => id === folded || KIND_NAMES[id].some((other) => fold(other) === folded));
    return kind ? { kind } : null;
  }
  if (cell !== "metric" && cell !== "place" && cell !== "programme") return null;
  const entries = { metric: vocabulary.metrics, place: vocabulary.places, programme: vocabulary.programmes }[
    cell
  ];
  const [id] = entries.has(name) ? [name] : findNamed(name, cell, vocabulary);
  return id === undefined ? null : { [cell]: id };
}
