import type { Citation, Reply, ReplyBlock, Segment } from "../domain.ts";
import { formatDate } from "./format-date.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { link, type Paragraph, paragraph, type Run } from "./rich-text.ts";

type Quotes = Map<number, Paragraph>;

/**
 * The reply's own source line, where the title opens the article and a short word the printed figure instead of bare
 * addresses, with the quote below it. Quotes are added to `quotes` by the number of their citation.
 */
export function formatSourceBlock(
  block: ReplyBlock,
  reply: Reply,
  apart: boolean,
  quotes: Quotes,
): Paragraph[] {
  const citation = citationOf(block, reply);
  if (!citation)
    return [
      paragraph(
        block.segments.map(({ text }) => ({ text })),
        { apart },
      ),
    ];
  const phrases = PHRASES[reply.language];
  const hasTitle = block.segments.some((segment) => isTitle(segment, citation));
  const runs = block.segments.flatMap((segment): Run[] => {
    if (isTitle(segment, citation)) return [link(segment.text, citation.url)];
    if (isDate(segment, citation)) return [{ text: formatDate(segment.text, reply.language) }];
    if (segment.type !== "link") return [{ text: segment.text }];
    if (segment.url === citation.url ? hasTitle : segment.url === citation.figureUrl) return [];
    return [link(isAddress(segment.text) ? phrases.article : segment.text, segment.url)];
  });
  const line = [...withoutLooseEnd(runs), ...figureLink(citation, phrases.figure)];
  return [paragraph(line, { apart }), quoteOf(citation, reply, quotes)];
}

/** A source line for a citation that the reply's blocks leave out. */
export function formatCitation(citation: Citation, reply: Reply, quotes: Quotes): Paragraph[] {
  const phrases = PHRASES[reply.language];
  const mark = reply.blocks
    .flatMap(({ segments }) => segments)
    .find((segment) => segment.type === "mark" && segment.citation === citation.n);
  const names = [citation.author, citation.publisher].filter((name) => name !== null);
  const brief = citation.translated ? phrases.translatedBrief : phrases.brief;
  const line = [
    { text: mark ? `${mark.text} ` : "" },
    link(citation.title, citation.url),
    { text: names.map((name) => `, ${name}`).join("") },
    { text: citation.text === "brief" ? ` (${brief})` : "" },
    ...figureLink(citation, phrases.figure),
  ];
  return [paragraph(line, { apart: true }), quoteOf(citation, reply, quotes)];
}

/** The quote behind a tap; nothing to be seen where the answer itself is that quote. */
function quoteOf(citation: Citation, reply: Reply, quotes: Quotes): Paragraph {
  const isAnswer = reply.blocks.some(({ segments }) =>
    segments.some((segment) => segment.type === "quote" && segment.text === citation.quote),
  );
  const quote = paragraph(isAnswer ? [] : [{ text: citation.quote }], { quote: true });
  quotes.set(citation.n, quote);
  return quote;
}

/** Where no figure is printed the two addresses are the same, and the title's link is enough. */
function figureLink({ figureUrl, url }: Citation, words: string): Run[] {
  const run = link(words, figureUrl === url ? null : figureUrl);
  return run.href === undefined ? [] : [{ text: " · " }, run];
}

function citationOf(block: ReplyBlock, reply: Reply): Citation | undefined {
  const [n] = block.segments.flatMap((segment) =>
    "citation" in segment && segment.citation !== undefined ? [segment.citation] : [],
  );
  return reply.citations.find((citation) => citation.n === n);
}

function isTitle(segment: Segment, citation: Citation): boolean {
  return segment.type === "name" && segment.text === citation.title;
}

function isDate(segment: Segment, citation: Citation): boolean {
  return segment.type === "name" && segment.text === citation.published;
}

function isAddress(text: string): boolean {
  return /^https?:/i.test(text.trim());
}

/** Where an address was left out, the colon or dash that led to it goes too. */
function withoutLooseEnd(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || last.href !== undefined) return runs;
  const text = last.text.replace(/[\s:;,·–—-]+$/u, "");
  return text === "" ? withoutLooseEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
