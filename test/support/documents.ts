import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import JSZip from "jszip";
import PDFDocument from "pdfkit";

const FONT = fileURLToPath(
  import.meta.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of paragraphs; "# " begins a heading, a list of rows is a table. */
export async function wordDocument(
  paragraphs: (string | string[][])[],
  more: Record<string, Uint8Array | string> = {},
): Promise<Buffer> {
  const body = paragraphs
    .map((part) => (typeof part === "string" ? wordParagraph(part) : wordTable(part)))
    .join("");
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file("word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`);
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

function wordParagraph(text: string): string {
  const style = text.startsWith("# ") ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(text.replace(/^# /, ""))}</w:t></w:r></w:p>`;
}

function wordTable(rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A zip as a Word document that unpacks to so many megabytes of nothing. */
export function zipBomb(megabytes: number): Promise<Buffer> {
  return wordDocument(["text"], { "word/media/image1.png": new Uint8Array(megabytes * 1_000_000) });
}

/** A zip bomb whose directory says that its picture is small. */
export async function lyingZipBomb(megabytes: number): Promise<Buffer> {
  const zip = await zipBomb(megabytes);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(megabytes * 1_000_000);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 4)) zip.writeUInt32LE(100, at);
  return zip;
}

/** A PDF of paragraphs, each page with a running head and a page number; "# " begins a heading. */
export function pdfDocument(
  paragraphs: string[],
  { password, pages = 1, columns = 1 }: { password?: string; pages?: number; columns?: number } = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false, ...(password ? { userPassword: password } : {}) });
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage({ size: "A5", margin: 50 }).font(FONT);
    if (pages > 1)
      pdf
        .fontSize(8)
        .text("Báo Điện Biên Phủ", 50, 25)
        .text(`Trang ${page + 1}`, 50, 528);
    const own = paragraphs.filter((_, at) => Math.floor((at * pages) / paragraphs.length) === page);
    pdf.text("", 50, 60);
    for (const text of own) {
      const isHeading = text.startsWith("# ");
      pdf.fontSize(isHeading ? 16 : 10).text(text.replace(/^# /, ""), { columns, paragraphGap: 8 });
    }
  }
  pdf.end();
  return buffer(pdf);
}

/** A PDF whose pages are pictures: lines of ink, no letters. */
export function scannedPdf(): Promise<Buffer> {
  const pdf = new PDFDocument();
  for (let y = 100; y < 600; y += 20) pdf.moveTo(80, y).lineTo(500, y);
  pdf.stroke();
  pdf.end();
  return buffer(pdf);
}
