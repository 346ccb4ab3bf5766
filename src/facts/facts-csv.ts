import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { KINDS, QUALIFIERS, UNITS } from "../domain.ts";
import { InputError } from "../errors.ts";

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
    .transform((cell) => (cell === "" ? [] : cell.split("|")))
    .pipe(z.array(z.enum(UNITS, "expected units of the closed list, joined by |"))),
  direction: empty(z.enum(["up", "down"], "expected up, down or nothing")),
  part_of: text,
  speaker: text,
  printed: z.string().min(1, "expected the figure in the article's marks"),
  quote_en: text,
  quote_vi: text,
});

/** One row of a facts table as typed, with the line that it starts on. */
export type FactRow = z.infer<typeof row> & { line: number };

/**
 * The rows of a facts table.
 * @throws InputError with file and line on a missing or unknown column, a cell of the wrong form or an id used twice.
 */
export function readFactsCsv(file: string): FactRow[] {
  const records = parseCsv(file);
  const seen = new Map<string, number>();
  return records.map(({ record, line }) => {
    const parsed = row.safeParse(record);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new InputError(`${file}:${line}: ${issue?.path.join(".") || "row"}: ${issue?.message}`);
    }
    const before = seen.get(parsed.data.id);
    if (before) throw new InputError(`${file}:${line}: id ${parsed.data.id} is used on line ${before} too`);
    seen.set(parsed.data.id, line);
    return { ...parsed.data, line };
  });
}

function parseCsv(file: string): { record: unknown; line: number }[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8").normalize("NFC");
  } catch {
    throw new InputError(`${file}: no such file; name the reviewed table, or none`);
  }
  try {
    const [header] = parse(content, { bom: true, to: 1 }) as string[][];
    const missing = COLUMNS.find((column) => !header?.includes(column));
    if (missing) throw new InputError(`${file}:1: the column ${missing} is missing`);
    const records = parse(content, { bom: true, columns: true, info: true, skip_empty_lines: true });
    // `info.lines` counts to the end of the record; its first line is that many back.
    return records.map((entry) => {
      const { record, info } = entry as unknown as {
        record: Record<string, string>;
        info: { lines: number };
      };
      const breaks = Object.values(record).join("").split("\n").length - 1;
      return { record, line: info.lines - breaks };
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const line = (error as { lines?: number }).lines ?? 1;
    throw new InputError(`${file}:${line}: ${(error as Error).message}`);
  }
}
