import { describe, expect, test } from "vitest";
import { cleanPage, type Known } from "../../src/articles/clean-page.ts";
import { readLines } from "../../src/articles/read-lines.ts";

const UNKNOWN: Known = { title: null, author: null };

const LEAD = "Huổi Lèng commune built 12 km of roads in 2024. The roads reach nine villages.";
const BODY =
  "By the end of 2024, 61.5% of households had clean water. “We used to carry it,” said Giàng A Páo.";
const END = "The commune aims for 70% in 2026. It will add two reservoirs.";

const clean = (text: string, known = UNKNOWN) => cleanPage(readLines(text), known);
const texts = (text: string, known = UNKNOWN) => clean(text, known).blocks.map((block) => block.text);

describe("lines and paragraphs", () => {
  test("without blank lines every line is a paragraph", () => {
    expect(texts([LEAD, BODY, END].join("\n"))).toEqual([LEAD, BODY, END]);
  });

  test("a text wrapped at a fixed width is joined", () => {
    const wrap = (text: string) => text.replace(/(.{1,60})(?:\s|$)/g, "$1\n").trim();
    const long = [LEAD, BODY, END].map((text) => `${text} ${text}`);
    const page = ["The plan of Nậm Pồ", ...long.map(wrap), "Quang Minh\nComment"].join("\n\n");
    expect(texts(page)).toEqual(long);
  });
});
