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

test.each(["Comment", "Comments (3)", "Bình luận", "Ý kiến bạn đọc:"])(
  "what readers write under “%s” is no text",
  (heading) => {
    const page = [
      "Huổi Lèng opens the road",
      LEAD,
      BODY,
      heading,
      "My own commune has 400 poor households, believe me.",
    ];
    expect(texts(page.join("\n"))).toEqual([LEAD, BODY]);
  },
);

describe("lists of other articles inside an article", () => {
  const T1 = "Village roads get concrete";
  const T2 = "New school for Pá Khoang";
  const TEASER = "In Pá Khoang, 350 pupils have a school since September.";

  test.each([
    ["titles alone", [T1, T2]],
    ["one title", [T1]],
    ["titles with teasers", [T1, TEASER, T2, TEASER]],
    ["titles, sections and teasers", [T1, "BUSINESS -", TEASER, T2, "SOCIAL AFFAIRS -", TEASER]],
    ["bullets", [`• ${T1}`, `• ${T2}`]],
  ])("of %s go, and the text goes on", (_, list) => {
    const page = ["Huổi Lèng opens the road", LEAD, "Related news", ...list, BODY, END, "Quang Minh"].join(
      "\n\n",
    );
    expect(texts(page)).toEqual([LEAD, BODY, END]);
  });

  test("behind the author's name are the end", () => {
    const page = ["Huổi Lèng opens the road", LEAD, BODY, "Quang Minh", "Read more", T1, TEASER, TEASER].join(
      "\n",
    );
    expect(texts(page)).toEqual([LEAD, BODY]);
  });

  test("without any heading are known by the paper's mark on their teasers", () => {
    const page = ["Huổi Lèng opens the road", `ĐBP - ${LEAD}`, BODY, T1, `ĐBP - ${TEASER}`].join("\n");
    expect(texts(page)).toEqual([LEAD, BODY]);
  });
});
