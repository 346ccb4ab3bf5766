import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { KINDS, QUALIFIERS, UNITS } from "../domain.ts";
import { InputError } from "../errors.ts";
import { type CsvRecord, readCsv } from "./read-csv.ts";

/** The columns of the reviewed table, in their order (CONTRACT, "facts --jsonl"). */
export const COLUMNS = [
  "id",
  "article",
  "metric",
  "programme",
  "place",
  "about",
  "period_from",
  "period_to",
  "base_from",
  "base_to",
  "kind",
  "qualifier",
  "value",
  "low",
  "high",
  "of",
  "unit",
  "noun",
  "per",
  "direction",
  "part_of",
  "speaker",
  "printed",
  "quote_en",
  "quote_vi",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of the table as text; a cell without anything in it is empty. */
export type Cells = Record<Column, string>;

const empty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === "" ? null : cell), schema.nullable());
const text = empty(z.string());
const number = empty(
  z.stringFormat("number", /^-?\d+(\.\d+)?$/, "expected a plain decimal like 17.66").transform(Number),
);
const date = empty(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected 2025, 2025-06 or 2025-06-30"));

const row = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, "expected 1 to 40 characters of a-z, 0-9 and -"),
  article: z.string().min(1, "expected the slug of an article"),
  metric: z.string().min(1, "expected an id of metrics.yaml"),
  programme: text,
  place: z.string().min(1, "expected an id of places.yaml"),
  about: text,
  period_from: date,
  period_to: date,
  base_from: date,
  base_to: date,
  kind: z.enum(KINDS, `expected one of ${KINDS.join(", ")}`),
  qualifier: z.enum(QUALIFIERS, `expected one of ${QUALIFIERS.join(", ")}`),
  value: number,
  low: number,
  high: number,
  of: number,
  unit: z.enum(UNITS, "expected a unit of the closed list"),
  noun: text,
  per: z
    .string()
    .transform((cell) => (cell === "" ? [] : cell.split(/[|/]/)))
    .pipe(z.array(z.enum(UNITS, "expected units of the closed list, joined by | or /"))),
  direction: empty(z.enum(["up", "down"], "expected up, down or nothing")),
  part_of: text,
  speaker: text,
  printed: z.string().min(1, "expected the figure in the article's marks"),
  quote_en: text,
  quote_vi: text,
});

/** One row of a facts table as typed, with the file and the line that it starts on. */
export type FactRow = z.infer<typeof row> & { file: string; line: number };

/**
 * The rows of a facts table.
 * @throws InputError with file and line on a missing or unknown column, a cell of the wrong form or an id used twice.
 */
export function readFactsCsv(file: string): FactRow[] {
  const seen = new Map<string, number>();
  return readCsv(file, COLUMNS).map((record) => {
    const typed = typeRow(record, file);
    const before = seen.get(typed.id);
    if (before) throw new InputError(`${file}:${typed.line}: id ${typed.id} is used on line ${before} too`);
    seen.set(typed.id, typed.line);
    return typed;
  });
}

/** A record as a row. @throws InputError with file, line and column on a cell of the wrong form. */
export function typeRow({ cells, line }: CsvRecord, file: string): FactRow {
  const parsed = row.safeParse(cells);
  if (parsed.success) return { ...parsed.data, file, line };
  const [issue] = parsed.error.issues;
  const column = issue?.path[0]?.toString() ?? "row";
  const cell = cells[column] ? `"${cells[column]}": ` : "";
  throw new InputError(`${file}:${line}: ${column}: ${cell}${issue?.message}`);
}

/** A row as the text of its cells. */
export function cellsOf({ file: _, line: __, ...typed }: FactRow): Cells {
  const cells = COLUMNS.map((column) => {
    const cell = typed[column];
    return [column, Array.isArray(cell) ? cell.join("|") : String(cell ?? "")];
  });
  return Object.fromEntries(cells) as Cells;
}

/** A table of rows as the text of a file, header first. */
export function toCsv(
  rows: Record<string, string>[],
  columns: readonly string[] = COLUMNS,
  options: { escape_formulas?: boolean } = {},
): string {
  return stringify(
    [[...columns], ...rows.map((cells) => columns.map((column) => cells[column] ?? ""))],
    options,
  );
}
