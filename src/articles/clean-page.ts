import type { BlockKind } from "../domain.ts";
import { cutLists } from "./cut-lists.ts";
import { markBlocks } from "./mark-blocks.ts";
import { bare, isMenu, isNoise, isProse, type PageLine } from "./page-line.ts";
import { isLabelled, namesAuthor, readByline } from "./read-byline.ts";
import { readDateLine } from "./read-date-line.ts";
import { hasLeadMark, stripLeadMark } from "./strip-lead-mark.ts";

/** An article as its page shows it, without what the site puts around it; null for what the page does not say. */
export interface CleanPage {
  title: string | null;
  author: string | null;
  url: string | null;
  published: string | null;
  blocks: { kind: BlockKind; text: string; line: number }[];
}

/** What is known of the article already: it helps to find where the text begins and ends. */
export interface Known {
  title: string | null;
  author: string | null;
}

export function cleanPage(lines: PageLine[], known: Known): CleanPage {
  const page: CleanPage = { title: null, author: null, url: null, published: null, blocks: [] };
  const rest = takeAddress(cutLists(lines), page).filter((line) => !isNoise(line.text));
  const body = takeSignOff(takeTop(rest, known, page), known, page);
  const own = withoutTeasers(body.filter((line) => !isTitle(line.text, known.title ?? page.title)));
  const first = own.findIndex((line) => isProse(line.text));
  const signed = own[first];
  if (signed) {
    const others = own.filter((line) => line !== signed).map((line) => line.text);
    own[first] = { ...signed, text: stripLeadMark(signed.text, others.join("\n")) };
  }
  page.blocks = markBlocks(own);
  return page;
}

const isTitle = (text: string, title: string | null) => title !== null && bare(text) === bare(title);

/** Takes out the line that is only an address. */
function takeAddress(lines: PageLine[], page: CleanPage): PageLine[] {
  return lines.filter(({ text }) => {
    if (!/^https?:\/\/\S+$/.test(text)) return true;
    page.url ??= text;
    return false;
  });
}

/** Takes out title, byline, date and menu above the text. */
function takeTop(lines: PageLine[], known: Known, page: CleanPage): PageLine[] {
  const prose = lines.findIndex((line, index) => isProse(line.text) && !(index === 0 && asks(line.text)));
  const firstProse = prose < 0 ? lines.length : prose;
  const top: PageLine[] = [];
  for (const line of lines.slice(0, firstProse)) {
    const byline = readByline(line.text);
    const date = readDateLine(line.text) ?? byline?.published ?? null;
    const names = namesAuthor(line.text, known.author) || (isLabelled(line.text) && byline !== null);
    if (date !== null || names) {
      page.published ??= date;
      page.author ??= byline?.author ?? null;
    } else if (line.kind !== null || !isMenu(line.text)) top.push(line);
  }
  const found = top.findLastIndex((line) => isTitle(line.text, known.title));
  const titleAt = known.title === null ? guessTitle(top) : found;
  if (known.title === null) page.title = top[titleAt]?.text ?? null;
  return [...top.slice(titleAt + 1), ...lines.slice(firstProse)];
}

/** A short question or exclamation: as the first line it is a title, though it ends as a sentence does. */
const asks = (text: string) => text.length <= 120 && /[?!]["”’]?$/.test(text);

/** The first line of four words or more that is no name of a site, else the first: menus are made of shorter ones. */
function guessTitle(top: PageLine[]): number {
  const words = top.map(({ text }) => text.split(/\s+/));
  const isName = (line: string[]) => line.length <= 5 && line.every((word) => /^\p{Lu}/u.test(word));
  const sentence = words.findIndex((line) => line.length >= 4 && !isName(line));
  const long = sentence >= 0 ? sentence : words.findIndex((line) => line.length >= 4);
  return long >= 0 ? long : top.length > 0 ? 0 : -1;
}

/** Takes out the author's name under the text, with the office that may follow it. */
function takeSignOff(lines: PageLine[], known: Known, page: CleanPage): PageLine[] {
  const tail = Math.max(0, lines.length - 3);
  for (let at = lines.length - 1; at >= tail; at -= 1) {
    const text = lines[at]?.text ?? "";
    if (isProse(text)) break;
    const byline = readByline(text);
    if (byline?.author == null && !namesAuthor(text, known.author)) continue;
    page.author ??= byline?.author ?? known.author;
    page.published ??= byline?.published ?? null;
    return lines.slice(0, at);
  }
  return lines;
}

/** Only the first paragraph of an article is signed by its paper: any later one is another article's teaser. */
function withoutTeasers(lines: PageLine[]): PageLine[] {
  const first = lines.findIndex((line) => isProse(line.text));
  const kept: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index <= first || !hasLeadMark(line.text)) kept.push(line);
    else while (kept.length > first + 1 && !isProse(kept.at(-1)?.text ?? "")) kept.pop();
  }
  return kept;
}
