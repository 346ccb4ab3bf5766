import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readArticles } from "../../src/articles/read-articles.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "articles-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function readFile(name: string, content: string | Buffer) {
  writeFileSync(join(dir, name), content);
  const [article] = await readArticles(dir);
  return { title: article?.title, blocks: article?.blocks };
}

const TITLE = "Đường mới ở Nậm Pồ";
const ONE = "Năm 2024, Nậm Pồ làm 12 km đường, bà con đi lại dễ dàng hơn.";
const TWO = "Xã còn 1.240 hộ nghèo, giảm 45 hộ so với năm trước đó.";
const TEXT = `${TITLE}\n\n${ONE}\n\n${TWO}\n`;
const texts = (blocks: Awaited<ReturnType<typeof readFile>>["blocks"]) => blocks?.map(({ text }) => text.vi);
/** UTF-16 with the high byte first. */
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
  ["UTF-16, low byte first", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16, high byte first", bigEndian(`\uFEFF${TEXT}`)],
  ["decomposed letters", Buffer.from(TEXT.normalize("NFD"))],
])("a text in %s is read", async (_what, bytes) => {
  const { title, blocks } = await readFile("a.txt", bytes);
  expect([title, texts(blocks)]).toEqual([TITLE, [ONE, TWO]]);
});

/** The code page parts tones from letters: `ồ` is `ô` and a grave, `ậ` is `â` and a dot below. */
const IN_1258 = Buffer.from(
  "N\xe2\xf2m P\xf4\xcc l\xe0m 12 km \xf0\xfd\xf5\xccng trong n\xe3m nay.",
  "latin1",
);

test("a page is read in the encoding that it declares", async () => {
  const head = Buffer.from(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><title>Roads</title></head><body><p>',
  );
  const { blocks } = await readFile(
    "a.html",
    Buffer.concat([head, IN_1258, Buffer.from("</p></body></html>")]),
  );
  expect(texts(blocks)).toEqual(["Nậm Pồ làm 12 km đường trong năm nay."]);
});

test("a page in UTF-8 is read as UTF-8, whatever it declares", async () => {
  const page = `<html><head><meta charset="windows-1252"><title>${TITLE}</title></head><body><p>${ONE}</p></body></html>`;
  expect(texts((await readFile("a.html", page)).blocks)).toEqual([ONE]);
});

test.each([
  ["a text", "a.txt", TEXT],
  ["a brief", "a.md", `---\ntitle: ${TITLE}\nlanguage: vi\n---\n\n${ONE}\n\n${TWO}\n`],
  [
    "two bodies",
    "a.md",
    `---\ntitle: x\nlanguage: vi\n---\n\n## en\n\nOne 12.\n\n> Two.\n\n## vi\n\nMột 12.\n\n> Hai.\n`,
  ],
  [
    "a page",
    "a.html",
    `<html><head>\n<title>${TITLE}</title></head>\n<body><p>${ONE}</p>\n<p>${TWO}</p></body></html>`,
  ],
])("line ends of Windows and of old Macs change nothing in %s", async (_what, name, text) => {
  const unix = await readFile(name, text);
  expect(unix.blocks).toHaveLength(2);
  expect(await readFile(name, text.replaceAll("\n", "\r\n"))).toEqual(unix);
  expect(await readFile(name, text.replaceAll("\n", "\r"))).toEqual(unix);
});
