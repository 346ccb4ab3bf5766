import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eachArticle, readArticles } from "../../src/articles/read-articles.ts";

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

describe("an article in Markdown", () => {
  test("has the fields of its front matter and its paragraphs in both languages", async () => {
    write({
      "a.md": `${FRONT}\n## en\n\n${BODY}\n\n> A new road.\n\n## vi\n\nNậm Pồ làm 12 km đường.\n\n> Đường mới.\n`,
    });
    expect(await readArticles(dir)).toEqual([
      {
        slug: "nam-po",
        title: "The plan of Nậm Pồ",
        author: "Quang Minh",
        publisher: "Báo Vùng Cao",
        url: "https://example.org/plan.html",
        language: "en",
        published: "2025-11-24",
        text: "brief",
        blocks: [
          { kind: "paragraph", text: { en: BODY, vi: "Nậm Pồ làm 12 km đường." }, line: 14 },
          { kind: "caption", text: { en: "A new road.", vi: "Đường mới." }, line: 16 },
        ],
        file: join(dir, "a.md"),
      },
    ]);
  });

  test("is the same with Windows line ends, a byte order mark and decomposed letters", async () => {
    const plain = `${FRONT}\n## en\n\n${BODY}\n\n## vi\n\nNậm Pồ làm đường.\n`;
    write({ "a.md": plain });
    const expected = await readArticles(dir);
    write({ "a.md": `\uFEFF${plain.replaceAll("\n", "\r\n").normalize("NFD")}` });
    expect(await readArticles(dir)).toEqual(expected);
  });

  test("is complete in one language", async () => {
    write({ "a.md": `${FRONT}## vi\n\nNậm Pồ làm đường.\n` });
    expect((await readArticles(dir))[0]?.blocks).toMatchObject([{ text: { vi: "Nậm Pồ làm đường." } }]);
  });

  test("without sections is in the language of its front matter", async () => {
    write({ "a.md": `${FRONT}${BODY}\n\n### Roads\n\nTwo lines\nof one paragraph.\n` });
    expect((await readArticles(dir))[0]?.blocks).toEqual([
      { kind: "paragraph", text: { en: BODY }, line: 11 },
      { kind: "heading", text: { en: "Roads" }, line: 13 },
      { kind: "paragraph", text: { en: "Two lines of one paragraph." }, line: 15 },
    ]);
  });

  test("without front matter takes its title from the first heading, its slug from the file", async () => {
    write({ "Bài viết 1.md": "# Kế hoạch của Nậm Pồ\n\nXã đã làm được 12 km đường bê tông.\n" });
    expect(await readArticles(dir)).toMatchObject([
      { slug: "bai-viet-1", title: "Kế hoạch của Nậm Pồ", language: "vi", text: "article", author: null },
    ]);
  });

  test("loses its markup, and no word", async () => {
    write({
      "a.md": `${FRONT}The **new** [road](https://example.org) is 12 km * long.\n\n- It is *fast*.\n- It is wide.\n`,
    });
    const texts = (await readArticles(dir))[0]?.blocks.map((block) => block.text.en);
    expect(texts).toEqual(["The new road is 12 km * long.", "It is fast.", "It is wide."]);
  });
});

describe("a scraped text", () => {
  const TEXT = `The plan of Nậm Pồ\n\n${BODY} It serves nine villages.\n\nQuang Minh\nComment\n`;

  test("takes from sources.json what it lacks", async () => {
    const source = {
      slug: "plan",
      title: "The plan of Nậm Pồ",
      author: null,
      publisher: "Báo Vùng Cao",
      url: "https://example.org/plan.html",
      language: "en",
      published: "2025-11-24",
    };
    write({ "plan.txt": TEXT, "sources.json": JSON.stringify([source, { ...source, slug: "not-there" }]) });
    expect(await readArticles(dir)).toMatchObject([{ ...source, author: "Quang Minh", text: "article" }]);
  });

  test("without sources.json has the file's name as slug and its first line as title", async () => {
    write({ "plan.txt": TEXT });
    expect(await readArticles(dir)).toMatchObject([
      { slug: "plan", title: "The plan of Nậm Pồ", publisher: null, language: "en", published: null },
    ]);
  });
});

test("a folder is read by file name; READMEs, other endings and folders are left alone", async () => {
  const text = (title: string) => `${title}\n\n${BODY} It serves nine villages.\n`;
  write({
    "b.txt": text("Title of the second"),
    "a.md": FRONT + BODY,
    "README.md": "# Read me",
    "c.doc": "x",
  });
  mkdirSync(join(dir, "d.md"));
  rmSync(join(dir, "d.md"), { recursive: true });
  mkdirSync(join(dir, "sub"));
  expect((await readArticles(dir)).map((article) => article.slug)).toEqual(["nam-po", "b"]);
});

test("a folder is read article by article: what comes before a file that cannot be used is there", async () => {
  write({ "a.md": `${FRONT}\n${BODY}\n`, "b.md": "---\nlanguage: fr\n---\ntext" });
  const articles = eachArticle(dir);
  expect((await articles.next()).value).toMatchObject({ slug: "nam-po" });
  await expect(articles.next()).rejects.toThrow(/b\.md:2: language/);
});
