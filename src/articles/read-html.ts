import { type CheerioAPI, load } from "cheerio";
import type { BlockKind } from "../domain.ts";
import type { PageLine } from "./page-line.ts";
import { type HtmlFields, readHtmlFields } from "./read-html-fields.ts";
import { spellRows } from "./spell-tables.ts";

const elementsAround = ($: CheerioAPI, selector: string) => $(selector).parents();
type Element = ReturnType<typeof elementsAround>[number];

const OUTSIDE =
  "script, style, noscript, template, svg, iframe, nav, aside, footer, form, button, select, dialog, header nav, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo]";
/** Names of parts that are not the article's, as whole words of a class or an id. */
const OUTSIDE_NAME =
  /(?:^|[\s_-])(?:comments?|binh-?luan|related|relate|recommend(?:ed|ation)?|lien-?quan|share|sharing|social|breadcrumbs?|sidebar|menu|navbar|advert(?:isement)?|ads?|banner|popup|tags?|keywords|tu-?khoa|newsletter|most-?read|tin-?khac|cookie)(?:$|[\s_-])/i;
const CAPTION =
  "figcaption, .caption, .pic-caption, .photo-caption, .image-caption, .pCaption, .PhotoCMS_Caption, .wp-caption-text";
const BLOCK_TAGS = new Set(
  "address article blockquote body dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);

/** The lines of a page's main text, marked as the page marks them, and what its metadata say. */
export function readHtml(html: string): { fields: HtmlFields; lines: PageLine[] } {
  const $ = load(html, { sourceCodeLocationInfo: true });
  const fields = readHtmlFields($);
  $(OUTSIDE).remove();
  $("[class], [id]").each((_, element) => {
    const name = `${$(element).attr("class") ?? ""} ${$(element).attr("id") ?? ""}`;
    if (OUTSIDE_NAME.test(name) && !/^(?:html|body|article|main)$/.test(element.tagName)) $(element).remove();
  });
  const lines: PageLine[] = [];
  for (const element of mainText($)) readBlock($, element, null, lines);
  return { fields, lines };
}

/** The smallest part of the page that holds most of its text: paragraphs count for what is near around them. */
function mainText($: CheerioAPI): Element[] {
  const marked = elementsAround($, '[itemprop="articleBody"] p')
    .filter('[itemprop="articleBody"]')
    .first()
    .toArray();
  if (marked.length > 0) return marked;
  const scores = new Map<Element, number>();
  $("p, div:not(:has(p, div))").each((_, paragraph) => {
    const weight = Math.max(0, $(paragraph).text().trim().length - 2 * $(paragraph).find("a").text().length);
    for (const [distance, parent] of $(paragraph).parents().toArray().entries()) {
      scores.set(parent, (scores.get(parent) ?? 0) + weight * 0.9 ** distance);
    }
  });
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return elementsAround($, "body *").filter("body").toArray();
  const around = [best[0], ...$(best[0]).parents().toArray()];
  return [around.find((element) => element.tagName === "article") ?? best[0]];
}

/** Adds the text of a block: what stands between two blocks or line breaks is one line. */
function readBlock($: CheerioAPI, block: Element, kind: BlockKind | null, lines: PageLine[]): void {
  let text = "";
  const line = block.sourceCodeLocation?.startLine ?? 1;
  const flush = () => {
    const own = text.replace(/\s+/g, " ").trim();
    if (own !== "") lines.push({ text: own, line, inset: false, bullet: block.tagName === "li", kind });
    text = "";
  };
  const walk = (parent: Element) => {
    for (const child of parent.children) {
      if (child.type === "text") text += child.data;
      if (child.type !== "tag") continue;
      const spelled = child.tagName === "table" ? spellRows(rowsOf($, child)) : null;
      if (child.tagName === "br") flush();
      else if (spelled) {
        flush();
        const line = child.sourceCodeLocation?.startLine ?? 1;
        for (const row of spelled.filter((sentence) => sentence !== ""))
          lines.push({ text: row, line, inset: false, bullet: false, kind: "paragraph" });
      } else if (child.tagName === "td" || child.tagName === "th")
        text += `${text.trim() === "" ? "" : "; "}${$(child).text()}`;
      else if (!BLOCK_TAGS.has(child.tagName) && !$(child).is(CAPTION)) walk(child);
      else {
        flush();
        readBlock($, child, $(child).is(CAPTION) ? "caption" : (kindOf(child.tagName) ?? kind), lines);
      }
    }
  };
  walk(block);
  flush();
}

/** The cells of a table; a table within a cell makes it one of the page's layout, without rows of its own. */
function rowsOf($: CheerioAPI, table: Element): string[][] {
  if ($(table).find("table").length > 0) return [];
  const rows = $(table).find("tr").toArray();
  return rows.map((row) =>
    $(row)
      .find("th, td")
      .toArray()
      .map((cell) => $(cell).text().replace(/\s+/g, " ").trim()),
  );
}

/** A paragraph's own mark says little: sites use <p> for everything. */
function kindOf(tag: string): BlockKind | null {
  if (/^h[1-6]$/.test(tag)) return "heading";
  return tag === "tr" ? "paragraph" : null;
}
