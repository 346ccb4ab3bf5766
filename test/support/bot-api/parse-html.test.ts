import { expect, test } from "vitest";
import { parseHtml } from "./parse-html.ts";

test.each<[refusal: string, html: string]>([
  ['Unsupported start tag "c" at byte offset 0', "<c>text</c>"],
  ['Unsupported start tag "" at byte offset 2', "1 < 2 > 0"],
  ['Unsupported start tag "br" at byte offset 7', "Điện<br>Biên"],
  ["Unclosed start tag at byte offset 0", "<b"],
  ["Unclosed start tag at byte offset 5", 'text <a href="https://example.org'],
  ['Can\'t find end tag corresponding to start tag "b"', "<b>17.66%"],
  ['Unmatched end tag at byte offset 7, expected "</i>", found "</b>"', "<b><i>x</b></i>"],
  ["Unexpected end tag at byte offset 1", "x</b>"],
  ["Unclosed end tag at byte offset 4", "<b>x</b"],
  ['Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0', "<a href>x</a>"],
  ['Empty attribute name in the tag "a" at byte offset 0', '<a ="x">x</a>'],
  ["Unexpected end of name token at byte offset 8", "<a href=https://example.org>x</a>"],
  ['Tag "span" must have class "tg-spoiler" at byte offset 0', "<span>x</span>"],
  [
    "Blockquote can't be nested at byte offset 24",
    "<blockquote expandable>a<blockquote expandable>b</blockquote></blockquote>",
  ],
])("Telegram refuses with «%s» what is written as %s.", (refusal, html) => {
  expect(() => parseHtml(html)).toThrow(`400 Bad Request: can't parse entities: ${refusal}`);
});

test("What is well written becomes text with entities in UTF-16 units.", () => {
  const html =
    '😀 <b>17,66%</b> &lt;&amp;&gt; &#39;&#x1F600; AT&T <a href="https://example.org/?a=1&amp;b=2">x</a>\n<blockquote expandable>q</blockquote>';
  expect(parseHtml(html)).toEqual({
    text: "😀 17,66% <&> '😀 AT&T x\nq",
    entities: [
      { type: "bold", offset: 3, length: 6 },
      { type: "text_link", offset: 23, length: 1, url: "https://example.org/?a=1&b=2" },
      { type: "expandable_blockquote", offset: 25, length: 1 },
    ],
    warnings: [],
  });
});

test.each([
  ["a link whose address is none", '<a href="javascript:alert(1)">x</a>'],
  ["an attribute that the tag does not have", '<b class="x">x</b>'],
  ["a tag without text", "x<b></b>"],
])("What Telegram would swallow is warned of: %s.", (_what, html) => {
  expect(parseHtml(html).warnings).toHaveLength(1);
});
