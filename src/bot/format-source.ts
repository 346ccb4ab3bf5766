import type { Citation, Reply, ReplyBlock, Segment } from "../domain.ts";
import { formatDate } from "./format-date.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { link, type Paragraph, paragraph, type Run } from "./rich-text.ts";

/** A citation with its mark and the rest of its line. */
interface Listed {
  citation: Citation;
  mark: string;
  line: Run[];
}

/**
 * The sources of a reply, one line an article however often it is cited: the title opens the article, a short word the
 * printed figure, and the quotes stand below with their figures in bold. `quotes` gathers those paragraphs, which a
 * reply that is too long can do without.
 */
export function formatSources(reply: Reply, quotes: Paragraph[]): Paragraph[] {
  const blocks = reply.blocks.filter(({ type }) => type === "source");
  const written = blocks.flatMap((block) => listedOf(block, reply));
  const unwritten = reply.citations
    .filter(({ n }) => !written.some(({ citation }) => citation.n === n))
    .map((citation) => listCitation(citation, reply));
  const unbound = blocks.filter((block) => listedOf(block, reply).length === 0);
  const articles = Map.groupBy(
    [...written, ...unwritten],
    ({ citation: { title, url } }) => `${title} ${url}`,
  );
  return [
    ...unbound.map(({ segments }) => paragraph(segments.map(({ text }) => ({ text })))),
    ...[...articles.values()].flatMap((group, n) => formatArticle(group, n === 0, reply, quotes)),
  ];
}

function formatArticle(group: Listed[], apart: boolean, reply: Reply, quotes: Paragraph[]): Paragraph[] {
  const [first] = group;
  if (!first) return [];
  const marks = group.map(({ mark }) => mark).filter(Boolean);
  const line = [
    { text: marks.map((mark) => `${mark} `).join("") },
    ...first.line,
    ...(group.length === 1 ? figureLink(first.citation, PHRASES[reply.language].figure) : []),
  ];
  const quoted = group.filter(({ citation }) => !isAnswer(citation, reply));
  const quote = paragraph(
    quoted.flatMap(({ citation, mark }, n) => [
      { text: n > 0 ? "\n" : "" },
      { text: quoted.length > 1 && mark ? `${mark} ` : "" },
      ...markFigures(citation.quote, citation.figures),
    ]),
    { quote: true },
  );
  quotes.push(quote);
  return [paragraph(line, { apart }), quote];
}

/** A text with these parts of it in bold. */
export function markFigures(text: string, figures: Citation["figures"]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of [...figures].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    runs.push({ text: text.slice(at, start) }, { text: text.slice(start, end), bold: true });
    at = end;
  }
  return [...runs, { text: text.slice(at) }];
}

/** The reply's own source line; without its citation it is none. */
function listedOf({ segments }: ReplyBlock, reply: Reply): Listed[] {
  const [n] = segments.flatMap((segment) =>
    "citation" in segment && segment.citation !== undefined ? [segment.citation] : [],
  );
  const citation = reply.citations.find((candidate) => candidate.n === n);
  if (!citation) return [];
  const isMark = (segment: Segment) => segment.type === "mark";
  const rest = segments.filter((segment) => !isMark(segment));
  const mark = segments.find(isMark)?.text ?? "";
  return [{ citation, mark, line: paragraph(lineRuns(rest, citation, reply)).runs }];
}

function lineRuns(segments: Segment[], citation: Citation, reply: Reply): Run[] {
  const hasTitle = segments.some((segment) => isTitle(segment, citation));
  const runs = segments.flatMap((segment): Run[] => {
    if (isTitle(segment, citation)) return [link(segment.text, citation.url)];
    if (isDate(segment, citation)) return [{ text: formatDate(segment.text, reply.language) }];
    if (segment.type !== "link") return [{ text: segment.text }];
    if (segment.url === citation.url ? hasTitle : segment.url === citation.figureUrl) return [];
    return [link(isAddress(segment.text) ? PHRASES[reply.language].article : segment.text, segment.url)];
  });
  return withoutLooseEnd(runs);
}

/** A line for a citation that the reply's blocks leave out. */
function listCitation(citation: Citation, reply: Reply): Listed {
  const phrases = PHRASES[reply.language];
  const mark = reply.blocks
    .flatMap(({ segments }) => segments)
    .find((segment) => segment.type === "mark" && segment.citation === citation.n);
  const date = formatDate(citation.published, reply.language);
  const names = [citation.author, citation.publisher, date].filter((name) => name !== null);
  const brief = citation.translated ? phrases.translatedBrief : phrases.brief;
  const line = [
    link(citation.title, citation.url),
    { text: names.map((name) => `, ${name}`).join("") },
    { text: citation.text === "brief" ? ` (${brief})` : "" },
  ];
  return { citation, mark: mark?.text ?? "", line };
}

/** Whether the answer itself is this quote, which then need not be shown again. */
function isAnswer(citation: Citation, reply: Reply): boolean {
  return reply.blocks.some(({ segments }) =>
    segments.some((segment) => segment.type === "quote" && segment.text === citation.quote),
  );
}

/** Where no figure is printed the two addresses are the same, and the title's link is enough. */
function figureLink({ figureUrl, url }: Citation, words: string): Run[] {
  const run = link(words, figureUrl === url ? null : figureUrl);
  return run.href === undefined ? [] : [{ text: " · " }, run];
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
