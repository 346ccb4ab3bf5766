import type { Quantity } from "../domain.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import type { CsvRecord } from "./read-csv.ts";

const NUMBERS = ["value", "low", "high", "of"] as const;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** What the review file puts before a cell that a spreadsheet would run as a formula. */
const GUARD = /^'(?=[-=+@＝＋－＠])/;
/** "1,31596E+13": what a spreadsheet saves of a long number. */
const SCIENTIFIC = /^(-?\d+(?:[.,](\d+))?)E\+?(-?\d+)$/i;

/**
 * The cells of a row with its numbers as the table has them, where a spreadsheet wrote a number of the quotes in another
 * way: with a decimal comma, with groups, as a power of ten. The quotes decide; a cell that is none of their numbers
 * stays as it is, for the reader to refuse.
 */
export function mendCells(saved: CsvRecord["cells"]): CsvRecord["cells"] {
  const unguarded = Object.entries(saved).map(([column, cell]) => [column, cell.replace(GUARD, "")]);
  const cells: CsvRecord["cells"] = Object.fromEntries(unguarded);
  const figures = figuresIn(cells);
  const numbers = [...new Set(figures.flatMap(({ value, low, high, of }) => [value, low, high, of]))].filter(
    (number) => number !== null,
  );
  const mended = NUMBERS.map((column) => [column, mendNumber(cells[column] ?? "", numbers)]);
  return { ...cells, ...Object.fromEntries(mended), printed: mendPrinted(cells, figures) };
}

/** The first number of a row that is none, with what the quotes print; null where there is none such. */
export function strayNumber(cells: CsvRecord["cells"]): string | null {
  const column = NUMBERS.find((name) => cells[name] && !PLAIN.test(cells[name]));
  if (column === undefined) return null;
  const printed = figuresIn(cells).map(({ text }) => text);
  return `${column}: "${cells[column]}" is no number of the quotes, which print ${printed.join("; ") || "none"}`;
}

function figuresIn({ quote_en = "", quote_vi = "" }: CsvRecord["cells"]): Quantity[] {
  return [...findQuantities(quote_en, { language: "en" }), ...findQuantities(quote_vi, { language: "vi" })];
}

function mendNumber(cell: string, numbers: number[]): string {
  if (cell === "" || (PLAIN.test(cell) && numbers.includes(Number(cell)))) return cell;
  const fitting = numbers.filter((number) => canBe(cell, number));
  return fitting.length === 1 ? String(fitting[0]) : cell;
}

function canBe(cell: string, number: number): boolean {
  const power = SCIENTIFIC.exec(cell);
  if (power) {
    const [, digits = "", decimals = "", exponent = ""] = power;
    const scale = 10 ** Number(exponent);
    const half = scale / 10 ** decimals.length / 2;
    return Math.abs(number - Number(digits.replace(",", ".")) * scale) <= half;
  }
  const readings = [cell.replace(",", "."), withoutGroups(cell, "."), withoutGroups(cell, ",")];
  return readings.some((reading) => PLAIN.test(reading) && Number(reading) === number);
}

/** "13.159.569,5" as "13159569.5"; as it is where the marks do not stand as groups of three have them. */
function withoutGroups(cell: string, mark: "." | ","): string {
  const [whole = "", decimals, ...more] = cell.split(mark === "." ? "," : ".");
  const groups = whole.split(mark);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || more.length > 0) return cell;
  return decimals === undefined ? groups.join("") : `${groups.join("")}.${decimals}`;
}

/** "34.90%" for "34.9%": the figure of the quote, which a spreadsheet shows with as many digits as it likes. */
function mendPrinted({ printed = "", quote_en, quote_vi }: CsvRecord["cells"], figures: Quantity[]): string {
  if (`${quote_en}\n${quote_vi}`.includes(printed)) return printed;
  const [read, ...more] = ["en", "vi"].flatMap((language) =>
    findQuantities(printed, { language: language as "en" | "vi" }).slice(0, 1),
  );
  const readings = read === undefined ? [] : [read, ...more];
  const same = figures.find((figure) =>
    readings.some(
      ({ value, unit, step }) => value === figure.value && unit === figure.unit && step < figure.step,
    ),
  );
  return same?.text ?? printed;
}
