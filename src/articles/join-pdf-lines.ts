/** A line of print on a page, in the page's own units; the bottom of the page is 0. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  bottom: number;
  height: number;
}

/** Lines further apart than so many times the usual leading part paragraphs. */
const WIDE = 1.35;
/** A line that ends so much of the text's width before its right edge is the last one of a paragraph. */
const SHORT_BY = 0.1;
/** A line that begins so many of its heights further right than the one before begins a paragraph. */
const INDENT = 0.8;

/** The paragraphs of printed pages, in order, without what runs along the edges of every page. */
export function joinPdfLines(pages: PdfLine[][]): string[] {
  const running = runningLines(pages);
  const kept = pages.map((lines) =>
    lines.filter(({ text }) => !isPageNumber(text) && !running.has(shapeOf(text))),
  );
  const lines = kept.flat();
  const right = Math.max(0, ...lines.map((line) => line.right));
  const left = Math.min(right, ...lines.map((line) => line.left));
  const leading = usualLeading(kept);
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    if (before !== null && goesOn(before, line, { right, width: right - left, leading }))
      paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function goesOn(
  before: PdfLine,
  line: PdfLine,
  text: { right: number; width: number; leading: number },
): boolean {
  const down = before.bottom - line.bottom;
  // A new page or column: a sentence that is not at its end goes on there.
  if (down <= 0) return !endsSentence(before.text);
  const isApart = down > line.height * text.leading * WIDE;
  const isOtherSize = Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height);
  const isShort = text.right - before.right > text.width * SHORT_BY && endsSentence(before.text);
  const isIndented = line.left - before.left > line.height * INDENT && endsSentence(before.text);
  return !isApart && !isOtherSize && !isShort && !isIndented;
}

function joined(paragraph: string, line: string): string {
  const isHyphenated = /\p{Ll}-$/u.test(paragraph) && /^\p{Ll}/u.test(line);
  return isHyphenated ? `${paragraph.slice(0, -1)}${line}` : `${paragraph} ${line}`;
}

/** The distance from one line to the next that is commonest, in heights of a line. */
function usualLeading(pages: PdfLine[][]): number {
  const counts = new Map<number, number>();
  for (const lines of pages)
    for (const [at, line] of lines.entries()) {
      const down = (lines[at - 1]?.bottom ?? 0) - line.bottom;
      const leading = Math.round((down / (line.height || 1)) * 20) / 20;
      if (at > 0 && down > 0) counts.set(leading, (counts.get(leading) ?? 0) + 1);
    }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}

/** The first and last lines that most of three or more pages share, whatever numbers stand in them. */
function runningLines(pages: PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => shapeOf(text))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const isRunning = (count: number) => pages.length >= 3 && count > pages.length / 2;
  return new Set([...counts].filter(([, count]) => isRunning(count)).map(([shape]) => shape));
}

const shapeOf = (text: string) => text.replace(/\d+/g, "0");
const isPageNumber = (text: string) =>
  /^[-–—\s]*(?:(?:page|trang)\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/i.test(text);
const endsSentence = (text: string) => /[.!?…:;]["”’»)\]]*$/.test(text);
