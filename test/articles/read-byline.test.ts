import { expect, test } from "vitest";
import { namesAuthor, readByline } from "../../src/articles/read-byline.ts";

const BYLINES: [string, string | null, string | null][] = [
  ["Phạm Quang", "Phạm Quang", null],
  ["By Quang Long", "Quang Long", null],
  ["Tác giả: Lò Thị Mai", "Lò Thị Mai", null],
  ["Bài, ảnh: Minh Thảo - Văn Hòa", "Minh Thảo, Văn Hòa", null],
  ["Bài và ảnh: Hà", "Hà", null],
  ["Text and photos: Diệp Chi", "Diệp Chi", null],
  ["Comrade Lê Thành Đô", "Lê Thành Đô", null],
  ["Đồng chí Mùa A Sơn", "Mùa A Sơn", null],
  ["P.V", "P.V", null],
  ["TTXVN", "TTXVN", null],
  ["Phạm Quang | 24/11/2025 08:15", "Phạm Quang", "2025-11-24"],
  ["Phạm Quang - November 24, 2025", "Phạm Quang", "2025-11-24"],
];

test.each(BYLINES)("“%s” names %s", (line, author, published) => {
  expect(readByline(line)).toEqual({ author, published });
});

const OTHERS = [
  "Focus on vocational training",
  "Khó khăn còn nhiều",
  "Deputy Secretary of the provincial Party Committee",
  "Phạm Quang said that the road was open.",
  "Na Sang commune",
  "17.66%",
];

test.each(OTHERS)("“%s” names nobody", (line) => {
  expect(readByline(line)).toBeNull();
});

test("a known author is recognised behind a label or an office, in any spelling of capitals", () => {
  expect(namesAuthor("By PHẠM QUANG", "Phạm Quang")).toBe(true);
  expect(namesAuthor("Comrade Phạm Quang", "Phạm Quang")).toBe(true);
  expect(namesAuthor("Phạm Quang Minh", "Phạm Quang")).toBe(false);
  expect(namesAuthor("Phạm Quang", null)).toBe(false);
});
