import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { InputError } from "../../src/errors.ts";
import { lyingZipBomb, pdfDocument, scannedPdf, wordDocument, zipBomb } from "../support/documents.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "documents-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

const TITLE = "Điện Biên quyết liệt giảm nghèo trong giai đoạn mới";
const FIRST =
  "Cuối năm 2025, tỷ lệ hộ nghèo của tỉnh Điện Biên giảm còn 17,66%, thấp hơn 3,63 điểm phần trăm so với năm trước, nhờ nguồn vốn của các chương trình mục tiêu quốc gia.";
const SECOND =
  "Đến năm 2030, tỉnh phấn đấu mỗi năm giảm bình quân 4% hộ nghèo và không còn xã nào ở mức đặc biệt khó khăn.";
const THIRD =
  "Trong năm 2025, xã Na Sang làm được hơn 12 km đường giao thông và 5 cây cầu mới cho người dân đi lại.";
const LAST = "Hơn 9.000 lao động được giải quyết việc làm mới, nhiều người sang các tỉnh bạn làm công nhân.";

async function read(name: string, bytes: Buffer) {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  const { title, language, slug, blocks } = await readArticle(file, new Map());
  return { title, language, slug, texts: blocks.map(({ text }) => text.vi ?? text.en) };
}

test("A Word document is an article: its heading the title, its paragraphs the text.", async () => {
  expect(await read("Bài viết.docx", await wordDocument([`# ${TITLE}`, FIRST, SECOND]))).toEqual({
    title: TITLE,
    language: "vi",
    slug: "bai-viet",
    texts: [FIRST, SECOND],
  });
});

test("The rows of a table in a Word document are spelled out as those of a page are.", async () => {
  const table = [
    ["Xã", "Tỷ lệ hộ nghèo năm 2025"],
    ["Na Sang", "21,5%"],
    ["Nậm Nèn", "44,63%"],
  ];
  const { texts } = await read("bang.docx", await wordDocument([`# ${TITLE}`, FIRST, table]));
  expect(texts.join("\n")).toMatch(/Nậm Nèn.*44,63%/);
});

test("A PDF is an article: lines of print are joined to paragraphs, marks and all.", async () => {
  expect(await read("bai.pdf", await pdfDocument([`# ${TITLE}`, FIRST, SECOND]))).toEqual({
    title: TITLE,
    language: "vi",
    slug: "bai",
    texts: [FIRST, SECOND],
  });
});

test("Running heads and page numbers of a PDF are no text, and a sentence goes on over the page.", async () => {
  const [start, end] = [FIRST.slice(0, FIRST.indexOf("thấp")).trim(), FIRST.slice(FIRST.indexOf("thấp"))];
  const paragraphs = [`# ${TITLE}`, start, end, SECOND, THIRD, LAST];
  const { texts } = await read("trang.pdf", await pdfDocument(paragraphs, { pages: 3 }));
  expect(texts).toEqual([FIRST, SECOND, THIRD, LAST]);
});

test("An English PDF is read as one.", async () => {
  const text =
    "By the end of 2025 the poverty rate of Điện Biên had fallen to 17.66%, which is 3.63 percentage points less than one year before.";
  expect(await read("en.pdf", await pdfDocument(["# A long way up for the highlands", text]))).toEqual({
    title: "A long way up for the highlands",
    language: "en",
    slug: "en",
    texts: [text],
  });
});

const junk = (start: string) => Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(2000, 7)]);

test.each<[what: string, name: string, make: () => Promise<Buffer> | Buffer, message: RegExp]>([
  ["a zip bomb", "bomb.docx", () => zipBomb(61), /unpacks to more than 60 MB/],
  ["a zip bomb that lies about its size", "lying.docx", () => lyingZipBomb(61), /damaged/],
  [
    "a zip of another kind",
    "other.docx",
    () => wordDocument([]).then(() => junk("PK\u0003\u0004")),
    /no Word document/,
  ],
  [
    "an old Word document, or one with a password",
    "old.docx",
    () => junk("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    /an old Word document \(\.doc\), or one with a password/,
  ],
  ["an empty file as a Word document", "empty.docx", () => Buffer.alloc(0), /no Word document/],
  ["a Word document without text", "blank.docx", () => wordDocument([]), /no paragraph of an article/],
  ["an encrypted PDF", "secret.pdf", () => pdfDocument([FIRST], { password: "x" }), /the PDF has a password/],
  ["a scanned PDF", "scan.pdf", scannedPdf, /no text, only pictures/],
  ["a file that is no PDF", "no.pdf", () => junk("hello"), /no PDF, or a damaged one/],
  [
    "a PDF that is cut short",
    "cut.pdf",
    () => pdfDocument([FIRST]).then((pdf) => pdf.subarray(0, 300)),
    /no PDF, or a damaged one/,
  ],
  [
    "a PDF of too many pages",
    "long.pdf",
    () => pdfDocument([FIRST], { pages: 101 }),
    /101 pages, expected an article of at most 100/,
  ],
])("%s is refused by name", async (_what, name, make, message) => {
  const bytes = await make();
  await expect(read(name, bytes)).rejects.toThrow(message);
  await expect(read(name, bytes)).rejects.toThrow(InputError);
  await expect(read(name, bytes)).rejects.toThrow(name);
});
