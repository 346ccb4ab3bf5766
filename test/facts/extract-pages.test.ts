import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArticles } from "../../src/articles/read-articles.ts";
import { splitPassages } from "../../src/articles/split-passages.ts";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The facts of the one file of a folder. */
async function factsIn(name: string, text: string) {
  writeFileSync(join(dir, name), text);
  const [article] = await readArticles(dir);
  return article ? extractFacts(article, splitPassages(article), smallVocabulary) : [];
}
const figures = async (name: string, text: string) =>
  (await factsIn(name, text)).map(({ value, unit, place }) => `${value} ${unit} ${place}`);

describe("of a whole page only the article's own figures are facts", () => {
  test("as Báo Điện Biên Phủ prints it", async () => {
    const page = `NEWS - POLITICS -
New bridges of Na Sang
Quang Minh | 24/11/2025 08:15
ĐBP - On November 20, 2025, under Decision 735/QĐ-UBND, Na Sang commune opened five bridges.

Roads to every village

Na Sang commune has built 12.5 kilometers of local roads since 2021. The poverty rate of the commune was 30% in 2024.

Workers of Na Sang at one of the bridges.

More than 1,200 households use the roads of Na Sang commune every day.
Quang Minh
Comment

You have 480/500 characters left

Please enter 5 or more characters!!!

Recent news

  • 'Another commune spends VND 77 billion

    Another commune spends VND 77 billion

    BUSINESS -
    ĐBP - In another commune, 88 households got VND 77 billion in 2024, as the report of the commune says at length.
`;
    expect(await figures("dbp.txt", page)).toEqual([
      "5 item na-sang-commune",
      "12.5 kilometre na-sang-commune",
      "30 percent na-sang-commune",
      "1200 household na-sang-commune",
    ]);
  });

  test("as a Vietnamese site with counters, tags and an imprint prints it", async () => {
    const page = `Trang chủ > Kinh tế
Đăng nhập
Tin nóng 24h
Đường mới ở Na Sang
Thứ Hai, 24/11/2025 - 08:15
Chia sẻ Facebook Zalo
0:00 / 3:45
(Báo Vùng Cao) - Ngày 20/11/2025, xã Na Sang khánh thành 5 cây cầu theo Quyết định số 735/QĐ-UBND của tỉnh.
Tỷ lệ hộ nghèo của xã Na Sang năm 2024 là 30,5%, bà con đi lại thuận lợi hơn trước nhiều.
Ảnh: Mùa A Dơ
Bài, ảnh: Thu Hà
Từ khóa: Na Sang, cầu, 2025
Lượt xem: 1.234
Tin liên quan
Xã khác còn 77% hộ nghèo
Bình luận (12)
Xã tôi cũng có 99 hộ như vậy đấy các bác ạ.
Điện thoại: 0215 3824 000
© 2025 Báo Vùng Cao. Giữ bản quyền.
`;
    expect(await figures("vungcao.txt", page)).toEqual([
      "5 item na-sang-commune",
      "30.5 percent na-sang-commune",
    ]);
  });

  test("as a site of other HTML prints it", async () => {
    const page = `<!doctype html><html lang="en"><head><title>Na Sang builds</title>
<meta name="author" content="Thu Hà"></head><body>
<nav><a href="/">Home</a><a href="/live">Live 24/7</a></nav>
<main><article><h1>Na Sang builds</h1><time>November 24, 2025</time>
<p>Na Sang commune built five bridges in 2024 and paid for them from its own budget, as its leaders said.</p>
<figure><img src="a.jpg"><figcaption>One of three bridges that Na Sang commune repaired.</figcaption></figure>
<table><tr><th>Commune</th><th>Local roads (km)</th></tr><tr><td>Na Sang</td><td>12.5</td></tr></table>
<div class="share-bar">Share 345</div></article>
<aside class="most-read"><p>1. A commune of 77 households gets 88 buffaloes and sells them at once.</p></aside></main>
<div id="comments"><p>We have 99 households like that in our village, all of them poor.</p></div>
<footer><p>© 2025 The Highlander, licence 123. Tel: 0215 3824 000</p></footer></body></html>`;
    expect(await figures("highlander.html", page)).toEqual([
      "5 item na-sang-commune",
      "3 item na-sang-commune",
      "12.5 kilometre na-sang-commune",
    ]);
  });
});

test("an article without figures has no facts", async () => {
  const page =
    "Spring in Na Sang\n\nThe people of Na Sang commune danced all night, and the drums were heard far away.\n";
  expect(await figures("spring.txt", page)).toEqual([]);
});

test.each([
  ["sentences", (n: number) => `Na Sang commune built ${n + 3000} bridges. `],
  ["members of one sentence", (n: number) => `${n + 3000} bridges, `],
  ["paragraphs", (n: number) => `Na Sang commune built ${n + 3000} bridges this year.\n\n`],
])("2,000 figures in %s are all found, each with a quote that can be read", async (_what, piece) => {
  const body = Array.from({ length: 2000 }, (_, n) => piece(n)).join("");
  const facts = await factsIn("long.txt", `Bridges of Na Sang\n\n${body}\n`);
  expect(facts.map(({ value }) => value)).toEqual(Array.from({ length: 2000 }, (_, n) => n + 3000));
  expect(Math.max(...facts.map(({ quotes }) => quotes[0]?.text.length ?? 0))).toBeLessThan(5000);
  const unread = facts.filter(
    ({ quotes: [quote] }) => quote?.text.slice(quote.start, quote.end) !== quote?.printed,
  );
  expect(unread).toEqual([]);
});

test("a table that was pasted in gives its figures the names of row and column", async () => {
  const page = `Roads of the communes

The roads and the poverty rate of the communes stand in this table, as the province reports them.

No.\tCommune\tLocal roads (km)\tPoverty rate
1\tNa Sang\t12.5\t30.5%
2\tNa Son\t8\t17%
`;
  const facts = await factsIn("table.txt", page);
  expect(facts.map(({ value, unit, metric, place }) => [value, unit, metric, place])).toEqual([
    [12.5, "kilometre", "road-length", "na-sang-commune"],
    [30.5, "percent", "poverty-rate", "na-sang-commune"],
    [8, "kilometre", "road-length", "na-son-commune"],
    [17, "percent", "poverty-rate", "na-son-commune"],
  ]);
});
