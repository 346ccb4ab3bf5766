import { expect, test } from "vitest";
import { splitPassages } from "../../src/articles/split-passages.ts";
import type { Article, Block } from "../../src/domain.ts";

const article = (blocks: Omit<Block, "line">[]): Article => ({
  slug: "nam-po",
  title: "The plan of Nậm Pồ",
  author: null,
  publisher: null,
  url: null,
  language: "en",
  published: null,
  text: "article",
  blocks: blocks.map((block, index) => ({ ...block, line: index + 1 })),
  file: "nam-po.md",
});

test("paragraphs and captions are passages, in order, under the nearest heading", () => {
  const passages = splitPassages(
    article([
      { kind: "paragraph", text: { en: "One." } },
      { kind: "heading", text: { en: "Roads" } },
      { kind: "caption", text: { en: "Two." } },
      { kind: "paragraph", text: { en: "Three.", vi: "Ba." } },
      { kind: "heading", text: { en: "Water" } },
      { kind: "paragraph", text: { en: "Four." } },
    ]),
  );
  expect(
    passages.map(({ id, number, kind, heading, text }) => [id, number, kind, heading?.en, text.en]),
  ).toEqual([
    ["nam-po-p01", 1, "paragraph", undefined, "One."],
    ["nam-po-p02", 2, "caption", "Roads", "Two."],
    ["nam-po-p03", 3, "paragraph", "Roads", "Three."],
    ["nam-po-p04", 4, "paragraph", "Water", "Four."],
  ]);
  expect(passages.every((passage) => passage.article === "nam-po")).toBe(true);
});
