import { expect, test } from "vitest";
import { cleanPage } from "../../src/articles/clean-page.ts";
import { readHtml } from "../../src/articles/read-html.ts";

const P1 = "Xã Tủa Thàng có 1.240 hộ, trong đó 38,5% là hộ nghèo, phần lớn ở ba bản vùng cao của xã.";
const P2 = "Đến nay, xã đã trồng 45 ha mắc ca và 12 ha chè, bà con mong có đường mới để bán được hàng.";
const CAPTION = "Bà con Tủa Thàng chăm sóc mắc ca.";

const page = (head: string, body: string) =>
  `<!doctype html><html lang="vi"><head>${head}</head><body>
  <header><nav><a href="/">Trang chủ</a> <a href="/kt">Kinh tế</a></nav></header>${body}
  <div class="related-news"><h3>Tin liên quan</h3><p>Một xã khác có 77% hộ nghèo theo kết quả rà soát năm 2020.</p></div>
  <div id="comments"><p>Hay quá, xã tôi cũng có 99 hộ như vậy đấy các bác ạ.</p></div>
  <aside><p>Đọc nhiều: thị trường có 12 phiên tăng điểm liên tiếp trong tháng này.</p></aside>
  <footer><p>© 2025 Báo Vùng Cao, giấy phép số 123.</p></footer>
  <script>var p = "<p>88% of this is code</p>";</script></body></html>`;

const read = (html: string) => {
  const { fields, lines } = readHtml(html);
  return { fields, blocks: cleanPage(lines, { title: fields.title, author: fields.author }).blocks };
};

test("metadata give title, author, publisher, address and date; the body its paragraphs and captions", () => {
  const head = `<title>Tủa Thàng vượt khó - Báo Vùng Cao</title>
    <meta property="og:title" content="Tủa Thàng vượt khó | Báo Vùng Cao">
    <meta property="og:site_name" content="Báo Vùng Cao"><meta name="author" content="Thu Hà">
    <meta property="article:published_time" content="2025-11-24T08:15:00+07:00">
    <link rel="canonical" href="https://example.org/tua-thang.html">`;
  const body = `<article><h1>Tủa Thàng vượt khó</h1><div class="share">Chia sẻ</div><p class="sapo">${P1}</p>
    <figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><h2>Cây mới</h2><p>${P2}</p>
    <p><strong>Thu Hà</strong></p></article>`;
  const { fields, blocks } = read(page(head, body));
  expect(fields).toEqual({
    title: "Tủa Thàng vượt khó",
    author: "Thu Hà",
    publisher: "Báo Vùng Cao",
    url: "https://example.org/tua-thang.html",
    language: "vi",
    published: "2025-11-24",
  });
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ["paragraph", P1],
    ["caption", CAPTION],
    ["heading", "Cây mới"],
    ["paragraph", P2],
  ]);
});

test("JSON-LD gives the fields where there is no other metadata", () => {
  const json = {
    "@graph": [
      { "@type": "WebSite", name: "Báo Vùng Cao" },
      {
        "@type": "NewsArticle",
        headline: "Tủa Thàng vượt khó",
        author: [{ name: "Thu Hà" }, { name: "Mùa A Dơ" }],
        publisher: { name: "Báo Vùng Cao" },
        datePublished: "2025-11-24",
        url: "https://example.org/tua-thang.html",
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(json)}</script><script type="application/ld+json">{broken</script>`;
  expect(read(page(script, `<div><p>${P1}</p><p>${P2}</p></div>`)).fields).toMatchObject({
    title: "Tủa Thàng vượt khó",
    author: "Thu Hà, Mùa A Dơ",
    publisher: "Báo Vùng Cao",
    published: "2025-11-24",
    url: "https://example.org/tua-thang.html",
  });
});

test.each([
  ["line breaks", `<div class="content">${P1}<br><br>${P2}</div>`],
  ["blocks without paragraphs", `<div class="content"><div>${P1}</div><div>${P2}</div></div>`],
  ["text beside paragraphs", `<div class="content">${P1}<p>${P2}</p></div>`],
  ["inline markup", `<div><p>${P1.replace("1.240 hộ", "<b>1.240</b> <i>hộ</i>")}</p><p>${P2}</p></div>`],
])("no text is lost between %s", (_, body) => {
  expect(read(page("", body)).blocks.map((block) => block.text)).toEqual([P1, P2]);
});

test("a row of a table and an item of a list are paragraphs", () => {
  const body = `<div><p>${P1}</p><table><tr><td>Mắc ca</td><td>45 ha</td></tr></table><ul><li>Chè 12 ha</li></ul><p>${P2}</p></div>`;
  expect(read(page("", body)).blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ["paragraph", P1],
    ["paragraph", "Mắc ca; 45 ha"],
    ["paragraph", "Chè 12 ha"],
    ["paragraph", P2],
  ]);
});

test("blocks know the line of the file that they start on", () => {
  const html = `<html><body><div>\n<p>${P1}</p>\n\n<p>${P2}</p></div></body></html>`;
  expect(read(html).blocks.map((block) => block.line)).toEqual([2, 4]);
});
