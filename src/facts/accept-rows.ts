import { InputError } from "../errors.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { type Bound, createBinder, type Sources } from "./bind-rows.ts";
import { FACT_ID, factId } from "./fact-id.ts";
import { COLUMNS, cellsOf, type FactRow, readFactsCsv, typeRow } from "./facts-csv.ts";
import { mendCells, strayNumber } from "./mend-cells.ts";
import { placeInText } from "./place-in-text.ts";
import { type CsvRecord, readCsv } from "./read-csv.ts";
import { REVIEW_COLUMNS } from "./review-file.ts";
import { QUOTE_LANGUAGES } from "./row-figure.ts";
import { printsFigure } from "./same-figure.ts";

/** What comes of a reviewed file: the table that it makes, or, where one row is wrong, every fault and no table. */
export interface Accepted {
  rows: FactRow[];
  added: number;
  changed: number;
  /** Rows that the table has already, as they are. */
  unchanged: number;
  /** One line each, with file, line and column. */
  faults: string[];
}

/**
 * The reviewed table with the rows of a reviewed file merged into it. A row of an id that the table has replaces that
 * one; any other stands where its figure stands in its article. Nothing else of the table changes: what is retired keeps
 * its line.
 * @throws InputError with file and line where the file is no table of facts, or the table cannot be used.
 */
export function acceptRows(file: string, table: string, sources: Sources): Accepted {
  const before = readFactsCsv(table);
  const faults: Fault[] = [];
  const known = new Map(before.map((row) => [row.id, row]));
  const given = readCsv(file, COLUMNS, REVIEW_COLUMNS).flatMap((record) =>
    attempt(faults, record.line, () => acceptRow(record, file, known)),
  );
  refuseTwins(given, faults);
  const fresh = given.filter(({ id }) => !known.has(id));
  const replaced = new Map(given.map((row) => [row.id, row]));
  const kept = before.map((row) => replaced.get(row.id) ?? row);
  const bind = createBinder([...kept, ...fresh], sources);
  const isGiven = new Set(given);
  const bound = [...kept, ...fresh].flatMap((row) =>
    attempt(faults, row.line, () => (isGiven.has(row) ? bindGiven(bind, row, known.get(row.id)) : bind(row))),
  );
  const old = new Set(kept);
  const changed = given.filter((row) => known.has(row.id) && !isSame(row, known.get(row.id))).length;
  return {
    rows: inOrder(
      bound.filter(({ row }) => old.has(row)),
      bound.filter(({ row }) => !old.has(row)),
      sources,
    ),
    added: fresh.length,
    changed,
    unchanged: given.length - fresh.length - changed,
    faults: faults.toSorted((a, b) => a.line - b.line).map(({ message }) => message),
  };
}

interface Fault {
  line: number;
  message: string;
}

/** What `make` gives, in a list; nothing where it finds a fault, which is noted. */
function attempt<T>(faults: Fault[], line: number, make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push({ line, message: error.message });
    return [];
  }
}

/** The row of a record, whose printed figure is not judged where the table has it so. */
function acceptRow({ cells, line }: CsvRecord, file: string, known: Map<string, FactRow>): FactRow {
  const own = Object.fromEntries(COLUMNS.map((column) => [column, cells[column] ?? ""]));
  const mended = mendCells(own);
  const before = known.get(own.id ?? "");
  const stray = strayNumber(mended);
  if (stray) throw new InputError(`${file}:${line}: ${stray}; did a spreadsheet change it?`);
  const printed = before?.printed === own.printed ? own.printed : mended.printed;
  const row = typeRow(
    { cells: { ...mended, printed: printed ?? "", id: own.id || newId(mended) }, line },
    file,
  );
  if (before ? before.article !== row.article : !FACT_ID.test(row.id))
    throw new InputError(
      `${file}:${line}: id: ${row.id} is no id of this article; leave it empty for a new row`,
    );
  return row;
}

/** The id that extraction gives to the first figure of a quote that is printed so. */
function newId({ article, quote_en, quote_vi, printed }: CsvRecord["cells"]): string {
  return factId(article, quote_en || quote_vi, printed, 0);
}

function refuseTwins(rows: FactRow[], faults: Fault[]): void {
  const seen = new Map<string, number>();
  for (const { id, file, line } of rows) {
    const before = seen.get(id);
    if (before) faults.push({ line, message: `${file}:${line}: id: ${id} is used on line ${before} too` });
    seen.set(id, line);
  }
}

/** A row that is given must stand in its article, and print the figure that it says. */
function bindGiven(bind: (row: FactRow) => Bound, row: FactRow, before: FactRow | undefined): Bound {
  const bound = bind(row);
  const fault = bound.gone ?? (before?.printed === row.printed ? null : faultOfPrinted(bound));
  if (fault === null) return bound;
  throw new InputError(`${row.file}:${row.line}: ${row.id}: ${fault}`);
}

function faultOfPrinted({ row, fact }: Bound): string | null {
  if (fact.quotes.some(({ text }) => text.includes(row.printed))) return null;
  const readings = QUOTE_LANGUAGES.flatMap((language) => findQuantities(row.printed, { language }));
  if (readings.some((reading) => printsFigure(reading, fact))) return null;
  const [quote] = fact.quotes;
  return `printed: "${row.printed}" is not the figure of the quote, which prints "${quote?.printed}"; did a spreadsheet change it?`;
}

function isSame(row: FactRow, before: FactRow | undefined): boolean {
  return before !== undefined && JSON.stringify(cellsOf(row)) === JSON.stringify(cellsOf(before));
}

/** Each new row before the first of its article that stands after it, else after the last of its article. */
function inOrder(old: Bound[], fresh: Bound[], { articles, passages }: Sources): FactRow[] {
  const slugs = articles.map(({ slug }) => slug);
  const articleOf = ({ row }: Bound) => slugs.indexOf(row.article);
  const place = placeInText(passages);
  const placeOf = ({ fact }: Bound) => place(fact);
  const table = [...old];
  for (const bound of fresh.toSorted((a, b) => articleOf(a) - articleOf(b) || placeOf(a) - placeOf(b))) {
    const isOwn = ({ row }: Bound) => row.article === bound.row.article;
    const next = table.findIndex((other) => isOwn(other) && placeOf(other) > placeOf(bound));
    const last = table.findLastIndex(isOwn);
    table.splice(next >= 0 ? next : last >= 0 ? last + 1 : table.length, 0, bound);
  }
  return table.map(({ row }) => row);
}
