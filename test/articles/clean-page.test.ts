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

describe("an English page as scraped", () => {
  const PAGE = `Home
Business
News - Politics

Huổi Lèng opens the road
Quang Minh | 24/11/2025 08:15
Share
Facebook Twitter Zalo
ĐBP - ${LEAD}

Water for every house

${BODY}

Women of Huổi Lèng fetching water at the new tank.

${END} More follows next year.
Quang Minh
Comment

You have 300/300 characters left

Please enter 2 or more characters.

Recent news

  • 'Another commune has 99% poverty

    Another commune has 99% poverty

    BUSINESS -
    ĐBP - In another commune, 99% of households were poor in 2020, as the report says.`;

  test("keeps the article and nothing else", () => {
    expect(texts(PAGE)).toEqual([
      LEAD,
      "Water for every house",
      BODY,
      "Women of Huổi Lèng fetching water at the new tank.",
      `${END} More follows next year.`,
    ]);
  });

  test("gives title, author and date", () => {
    expect(clean(PAGE)).toMatchObject({
      title: "Huổi Lèng opens the road",
      author: "Quang Minh",
      published: "2025-11-24",
    });
  });

  test("tells headings and captions from paragraphs", () => {
    expect(clean(PAGE).blocks.map((block) => block.kind)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "caption",
      "paragraph",
    ]);
  });

  test("counts lines of the file from 1", () => {
    const lines = PAGE.split("\n");
    for (const { line, text } of clean(PAGE).blocks) expect(lines[line - 1]).toContain(text);
  });
});

describe("a Vietnamese page as scraped", () => {
  const P1 = "Xã Tủa Thàng có 1.240 hộ, trong đó 38,5% là hộ nghèo. Năm 2025, xã phấn đấu giảm còn 30%.";
  const P2 = "Đến nay, xã đã trồng 45 ha mắc ca. Bà con mong có đường mới.";
  const PAGE = `Trang chủ » Kinh tế » Nông thôn
Đăng nhập
Tủa Thàng vượt khó vươn lên
Thứ Hai, ngày 24/11/2025, 08:15
Chia sẻ
Nghe đọc bài
0:00 / 3:45
(Báo Vùng Cao) - ${P1}
Ảnh: Mùa A Dơ
Cây mới trên đất cũ
${P2}
Bài, ảnh: Thu Hà
Từ khóa: mắc ca, Tủa Thàng, 2025
Lượt xem: 1.234
Tin liên quan
Một xã khác có 77% hộ nghèo
Một xã khác có 77% hộ nghèo theo kết quả rà soát mới nhất của huyện.
Bình luận
Chưa có bình luận nào về bài viết này, hãy là người đầu tiên bình luận.
© 2025 Báo Vùng Cao. Giữ bản quyền.
Giấy phép số: 123/GP-BTTTT`;

  test("keeps the article and nothing else", () => {
    expect(texts(PAGE)).toEqual([P1, "Ảnh: Mùa A Dơ", "Cây mới trên đất cũ", P2]);
    expect(clean(PAGE).blocks.map((block) => block.kind)).toEqual([
      "paragraph",
      "caption",
      "heading",
      "paragraph",
    ]);
  });

  test("gives title, author and date", () => {
    expect(clean(PAGE)).toMatchObject({
      title: "Tủa Thàng vượt khó vươn lên",
      author: "Thu Hà",
      published: "2025-11-24",
    });
  });
});

describe("nothing of the article is lost", () => {
  test("a section that is called as one of the site's is a heading", () => {
    expect(clean(["The plan of Nậm Pồ", LEAD, "Tourism", BODY].join("\n\n")).blocks[1]).toMatchObject({
      kind: "heading",
      text: "Tourism",
    });
  });

  test("an announcement, a list without full stops and labelled values are paragraphs", () => {
    const list = ["Coffee 120 hectares", "Tea 40 hectares", "Rubber 15 hectares"];
    const page = [
      "The plan of Nậm Pồ",
      LEAD,
      "It has three aims:",
      ...list,
      "Poor households: 412",
      BODY,
    ].join("\n");
    expect(
      clean(page)
        .blocks.slice(1, -1)
        .map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ["paragraph", "It has three aims:"],
      ...list.map((item) => ["paragraph", item]),
      ["paragraph", "Poor households: 412"],
    ]);
  });

  test("a labelled value between two paragraphs is a paragraph", () => {
    const page = ["The plan of Nậm Pồ", LEAD, "Poor households: 412", BODY].join("\n");
    expect(clean(page).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test("a paragraph that speaks of comments, sharing or reading stays", () => {
    const said = [
      "Comments from 45 households shaped the plan, and the commune read more than 200 letters.",
      "Share of poor households: 17.66% in 2025, after 34.9% in 2021.",
      "Related news of floods reached 12 villages in time.",
    ];
    expect(texts(["The plan of Nậm Pồ", LEAD, ...said, END].join("\n\n"))).toEqual([LEAD, ...said, END]);
  });

  test("a last line with a figure is a paragraph although it does not end as one", () => {
    expect(
      clean(["The plan of Nậm Pồ", LEAD, BODY, "In all, 45 villages"].join("\n")).blocks.at(-1),
    ).toMatchObject({
      kind: "paragraph",
      text: "In all, 45 villages",
    });
  });
});

describe("the top of a page", () => {
  test("a known title is not repeated as text, wherever the page prints it", () => {
    const known = { title: "The plan of Nậm Pồ", author: null };
    const page = ["Old menu entry", "THE PLAN OF NẬM PỒ", LEAD, BODY, "The plan of Nậm Pồ"].join("\n");
    expect(texts(page, known)).toEqual([LEAD, BODY]);
  });

  test("a page that opens with a paragraph has no title", () => {
    expect(clean([LEAD, BODY].join("\n"))).toMatchObject({ title: null });
    expect(texts([LEAD, BODY].join("\n"))).toEqual([LEAD, BODY]);
  });

  test.each([
    ["the name of the site", ["Báo Miền Núi Online", "The plan of Nậm Pồ"]],
    ["a menu of unknown words", ["Forum", "Weather today", "The plan of Nậm Pồ"]],
  ])("%s above it is not the title", (_, top) => {
    expect(clean([...top, LEAD, BODY].join("\n"))).toMatchObject({ title: "The plan of Nậm Pồ" });
    expect(texts([...top, LEAD, BODY].join("\n"))).toEqual([LEAD, BODY]);
  });

  test.each(["ĐƯỜNG MỚI Ở NẬM PỒ", "Nậm Pồ Today", "Water"])("the first line “%s” is the title", (title) => {
    expect(clean([title, LEAD, BODY].join("\n")).title).toBe(title);
  });

  test("a question can be a title", () => {
    const title = "Why do so many villages still wait for a road?";
    expect(clean([title, LEAD, BODY].join("\n")).title).toBe(title);
  });

  test("a line that is only an address is the address", () => {
    const page = clean(["The plan of Nậm Pồ", "https://example.org/plan.html", LEAD].join("\n"));
    expect(page.url).toBe("https://example.org/plan.html");
    expect(page.blocks.map((block) => block.text)).toEqual([LEAD]);
  });
});
