import { getDocumentProxy } from "unpdf";
import { joinPdfLines, type PdfLine } from "./join-pdf-lines.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** More than any article has; a book takes minutes to read. */
const MOST_PAGES = 100;
/** Fewer letters a page than this are a scan's page numbers or stamps. */
const FEWEST_LETTERS = 20;

/**
 * The text of a PDF: a line for each paragraph, with an empty one between them.
 * @throws UnreadableFile where it is none, has a password, too many pages, or is a scan without text.
 */
export async function readPdf(bytes: Buffer, file: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableFile(file, "password", "the PDF has a password; save it without one");
    throw new UnreadableFile(file, "damaged", "no PDF, or a damaged one");
  });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableFile(
        file,
        "too-many-pages",
        `${pdf.numPages} pages, expected an article of at most ${MOST_PAGES}`,
      );
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const text = joinPdfLines(pages).join("\n\n");
    if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS * pdf.numPages)
      throw new UnreadableFile(
        file,
        "scan",
        "the PDF has no text, only pictures of pages; send the text itself, or a PDF with text",
      );
    return text;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, "damaged", "no PDF, or a damaged one");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What stands on a page, as the library gives it; marked content has no text. */
type Item = { str: string; transform: number[]; width: number; hasEOL: boolean } | { type: string };

/** The lines of a page in the order of its text; what is printed at one height goes on the line. */
function linesOf(items: Item[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const [, , , height = 0, left = 0, bottom = 0] = item.transform;
    if (line && item.str !== "" && Math.abs(line.bottom - bottom) > line.height / 2) line = null;
    if (item.str !== "" && line === null) {
      line = { text: "", left, right: left, bottom, height: Math.abs(height) };
      lines.push(line);
    }
    if (line === null) continue;
    line.text += item.str;
    line.right = Math.max(line.right, left + item.width);
    if (item.hasEOL) line = null;
  }
  return lines
    .map((own) => ({ ...own, text: own.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}
