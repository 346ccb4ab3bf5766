import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { InputError } from "../errors.ts";
import { normalise } from "../text/normalise.ts";

/** A record of a table by its columns, and the line of the file that it starts on. */
export interface CsvRecord {
  cells: Record<string, string>;
  line: number;
}

/** What separates cells: a comma, or what a spreadsheet writes where the comma is the decimal mark. */
const DELIMITERS = [",", ";", "\t"];

/**
 * The records of a table with a header, as a program or a spreadsheet wrote it: UTF-8 or UTF-16, with or without a byte
 * order mark, any line ends. Cells are trimmed; records and columns without any text are left out.
 * @throws InputError with file and line on a missing column, an unknown one, or a record of another length.
 */
export function readCsv(
  file: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): CsvRecord[] {
  const content = readContent(file);
  const [first = ""] = content.split("\n");
  const count = (mark: string) => first.split(mark).length;
  const delimiter = DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ",";
  try {
    // Spreadsheets leave out empty cells at the end of a record.
    const options = { delimiter, trim: true, relax_column_count_less: true };
    const [header = []] = parse(content, { ...options, to: 1 }) as string[][];
    const missing = columns.find((column) => !header.includes(column));
    if (missing) throw new InputError(`${file}:1: the column ${missing} is missing`);
    const unknown = header.find((column) => column !== "" && ![...columns, ...optional].includes(column));
    if (unknown) throw new InputError(`${file}:1: the column ${unknown} is unknown`);
    const twice = header.find((column, at) => column !== "" && header.indexOf(column) !== at);
    if (twice) throw new InputError(`${file}:1: the column ${twice} is there twice`);
    const records = parse(content, {
      ...options,
      columns: true,
      info: true,
      skip_records_with_empty_values: true,
    });
    return records.map((entry) => toRecord(entry, header));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const line = (error as { lines?: number }).lines ?? 1;
    throw new InputError(`${file}:${line}: ${(error as Error).message}`);
  }
}

function toRecord(entry: unknown, header: string[]): CsvRecord {
  const { record, info } = entry as { record: Record<string, string>; info: { lines: number } };
  const named = header.filter((column) => column !== "");
  const cells = Object.fromEntries(named.map((column) => [column, record[column] ?? ""]));
  // `info.lines` counts to the end of the record; its first line is that many back.
  const breaks = Object.values(record).join("").split("\n").length - 1;
  return { cells, line: info.lines - breaks };
}

function readContent(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new InputError(`${file}: no such file; expected a table of facts`);
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) {
    const line = text.slice(0, broken).split("\n").length;
    throw new InputError(`${file}:${line}: the text is not UTF-8; save it as "CSV UTF-8"`);
  }
  return normalise(text.replace(/\r\n?/g, "\n")).text;
}
