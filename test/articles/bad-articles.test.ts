import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readArticles } from "../../src/articles/read-articles.ts";
import { InputError } from "../../src/errors.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "articles-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const write = (files: Record<string, string | Buffer>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
};

const FRONT = `---
slug: nam-po
title: The plan of Nậm Pồ
author: Quang Minh
publisher: Báo Vùng Cao
url: https://example.org/plan.html
language: en
published: 2025-11-24
text: brief
---
`;
const BODY = "Nậm Pồ built 12 km of roads in 2024.";

const NO_UTF8 = Buffer.concat([
  Buffer.from("First line.\nN"),
  Buffer.from([0xe2, 0x28, 0xa1]),
  Buffer.from("m"),
]);

const BAD: [string, Record<string, string | Buffer>, RegExp][] = [
  ["a folder without articles", { "README.md": "# Read me" }, /no article, expected files ending in \.md/],
  ["an empty file", { "a.txt": " \n \n" }, /a\.txt: the file is empty/],
  ["a binary file", { "a.txt": Buffer.from([65, 0, 66]) }, /a\.txt: a binary file/],
  ["UTF-16 without its mark", { "a.txt": Buffer.from("Text", "utf16le") }, /a\.txt: a binary file/],
  [
    "UTF-16 that ends in half a character",
    { "a.txt": Buffer.concat([Buffer.from("\uFEFFText", "utf16le"), Buffer.from([65])]) },
    /a\.txt: the text is not utf-16le \(line 1\)/,
  ],
  [
    "a text in windows-1252, which nothing declares",
    { "a.txt": Buffer.from("First line.\nCaf\xe9 in 2024.", "latin1") },
    /a\.txt: the text is not UTF-8 \(line 2\); save it as UTF-8/,
  ],
  [
    "a page in an encoding that nobody knows",
    { "a.html": Buffer.from('<meta charset="klingon">\n<p>Caf\xe9</p>', "latin1") },
    /a\.html: the text is not UTF-8 \(line 2\)/,
  ],
  ["a file that is not UTF-8", { "a.txt": NO_UTF8 }, /a\.txt: the text is not UTF-8 \(line 2\)/],
  ["a file of boilerplate alone", { "a.txt": "Share\nComment\n" }, /a\.txt: no paragraph/],
  [
    "two articles of one slug",
    { "a.md": FRONT + BODY, "b.md": FRONT + BODY },
    /b\.md: slug nam-po is also .*a\.md/,
  ],
  ["broken JSON", { "a.txt": BODY, "sources.json": "[{]" }, /sources\.json: no JSON/],
  ["sources that are no array", { "a.txt": BODY, "sources.json": "{}" }, /sources\.json: expected an array/],
  [
    "a source without slug",
    { "a.txt": BODY, "sources.json": '[{"title": "x"}]' },
    /sources\.json: entry 1: slug:/,
  ],
  [
    "a source of an unknown language",
    { "a.txt": BODY, "sources.json": '[{"slug": "a"}, {"slug": "b", "language": "fr"}]' },
    /sources\.json: entry 2: language: expected vi or en/,
  ],
  [
    "a source that is there twice",
    { "a.txt": BODY, "sources.json": '[{"slug": "a"}, {"slug": "a"}]' },
    /sources\.json: entry 2: slug a is there twice/,
  ],
  [
    "front matter without end",
    { "a.md": "---\ntitle: x\n\ntext" },
    /a\.md:1: the front matter has no closing/,
  ],
  [
    "front matter that is no YAML",
    { "a.md": "---\ntitle: 'x\nslug: y\n---\ntext" },
    /a\.md:\d: front matter: /,
  ],
  [
    "an unknown language",
    { "a.md": FRONT.replace("en", "fr") + BODY },
    /a\.md:7: language: expected vi or en/,
  ],
  [
    "a date that is none",
    { "a.md": FRONT.replace("2025-11-24", "24 Nov") + BODY },
    /a\.md:8: published: expected a date as 2025-12-31/,
  ],
  [
    "a day that is none",
    { "a.md": FRONT.replace("2025-11-24", "2025-02-30") + BODY },
    /a\.md:8: published: expected a date/,
  ],
  [
    "a slug with blanks",
    { "a.md": FRONT.replace("nam-po", "Nam Po") + BODY },
    /a\.md:2: slug: expected small/,
  ],
  [
    "an address that is none",
    { "a.md": FRONT.replace("https://", "") + BODY },
    /a\.md:6: url: expected an http/,
  ],
  [
    "an unknown kind of text",
    { "a.md": FRONT.replace("brief", "poem") + BODY },
    /a\.md:9: text: expected brief/,
  ],
  ["an article without title", { "a.md": BODY }, /a\.md:1: title: expected one/],
  ["an article without text", { "a.md": `${FRONT}\n## Roads\n` }, /a\.md:11: no paragraph/],
  [
    "unequal paragraphs",
    { "a.md": `${FRONT}## en\n\nOne.\n\nTwo.\n\n## vi\n\nMột.\n` },
    /a\.md:15: .*paragraph beside nothing \(2 in "## en", 1 in "## vi"\)/,
  ],
  [
    "a caption beside a paragraph",
    { "a.md": `${FRONT}## en\n\nOne.\n\n## vi\n\n> Một.\n` },
    /a\.md:17: .*paragraph beside caption/,
  ],
  ["a language twice", { "a.md": `${FRONT}## en\n\nOne.\n\n## en\n\nTwo.\n` }, /a\.md:15: a second "## en"/],
  [
    "text before the languages",
    { "a.md": `${FRONT}Stray.\n\n## en\n\nOne.\n` },
    /a\.md:11: text before "## en"/,
  ],
];

test.each(BAD)("%s is refused in one line that names it", async (_, files, message) => {
  write(files);
  const error: unknown = await readArticles(dir).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(String(error)).toMatch(message);
  expect(String(error)).not.toContain("\n");
});

test("a folder that is not there is refused", async () => {
  await expect(readArticles(join(dir, "nowhere"))).rejects.toThrow(/nowhere: no such folder/);
});
