/**
 * `text` with each table that was pasted into it, its cells parted by tabs or pipes, told row by row: "Na Sang: Hộ nghèo
 * 312; Tỷ lệ 45,2 %." so that every figure has its names beside it. Each row stays on its line.
 */
export function spellTables(text: string): string {
  const lines = text.split("\n");
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && cellsOf(lines[to] ?? "").length > 1) to++;
    const rows = lines.slice(from, to).map(cellsOf);
    const spelled = spellRows(rows);
    if (spelled) lines.splice(from, rows.length, ...spelled);
    from = Math.max(from, to);
  }
  return lines.join("\n");
}

/**
 * The rows of a table as sentences, one for each row; nothing for the row of heads and those without a cell to tell.
 * Null where this is no table of figures: a row of heads without any, and rows of which most have one.
 */
export function spellRows(rows: string[][]): string[] | null {
  const [heads = [], ...below] = rows;
  const body = below.filter((cells) => !isRule(cells));
  const figured = body.filter((cells) => cells.slice(1).some((cell) => FIGURE.test(cell)));
  const isTable =
    heads.length > 1 &&
    figured.length > body.length / 2 &&
    body.every((cells) => cells.length <= heads.length) &&
    !heads.some((head) => FIGURE.test(head) && !YEAR.test(head));
  if (!isTable) return null;
  return ["", ...below.map((cells) => (isRule(cells) ? "" : spellRow(heads, cells)))];
}

/** "1.240", "34,9%", "12,5 tỷ đồng", "8.000 - 9.000"; no date, no time of day. */
const FIGURE =
  /^[<>≥≤~+-]? ?\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)?(?: ?%| \p{L}[\p{L} ]{0,20}| ?\p{L}{1,3}[23]?)?$/u;
const YEAR = /^(?:năm )?(?:19|20)\d\d$/i;
/** What counts the rows, and marks of an empty cell. */
const ORDINAL = /^(?:stt|tt|số tt|no\.?|#|n°)$/i;
const EMPTY = /^[-–—.…x*]?$/i;
/** "Diện tích (ha)": the unit of a column or a row. */
const UNIT = /\s*\(([^()]{1,20})\)$/;
/** Kinds of places as the head of the names below: before a name in Vietnamese, behind it in English. */
const KIND_BEFORE = /^(?:xã|phường|huyện|bản|thôn|tỉnh|thị trấn|thành phố)$/i;
const KIND_BEHIND = /^(?:commune|ward|district|village|province|town|city)s?$/i;

function cellsOf(line: string): string[] {
  const separator = line.includes("\t") ? "\t" : "|";
  const bare = separator === "|" ? line.trim().replace(/^\||\|$/g, "") : line.replace(/\s+$/, "");
  return bare.split(separator).map((cell) => cell.trim());
}

const isRule = (cells: string[]) => cells.every((cell) => /^:?-{2,}:?$/.test(cell));

function spellRow(heads: string[], cells: string[]): string {
  const told = heads
    .map((head, at) => ({ head, cell: cells[at] ?? "" }))
    .filter(({ head, cell }) => !ORDINAL.test(head) && !EMPTY.test(cell));
  const [first, ...rest] = told;
  if (!first || rest.length === 0) return "";
  const name = nameOf(first.head, first.cell);
  const unit = UNIT.exec(first.cell)?.[1];
  return `${name.replace(UNIT, "")}: ${rest.map(({ head, cell }) => spellCell(head, cell, unit)).join("; ")}.`;
}

function nameOf(head: string, cell: string): string {
  if (KIND_BEFORE.test(head)) return `${head} ${cell}`;
  return KIND_BEHIND.test(head) ? `${cell} ${head.toLowerCase().replace(/s$/, "")}` : cell;
}

function spellCell(head: string, cell: string, rowUnit: string | undefined): string {
  const unit = UNIT.exec(head)?.[1] ?? rowUnit;
  const figure = unit !== undefined && /^[\d.,\s–-]+$/.test(cell) ? `${cell} ${unit}` : cell;
  return YEAR.test(head) ? `${figure} (${head})` : `${head.replace(UNIT, "")} ${figure}`;
}
