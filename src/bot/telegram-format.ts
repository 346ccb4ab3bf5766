import type { Reply, ReplyBlock, Segment } from "../domain.ts";
import { formatSources } from "./format-source.ts";
import { PHRASES } from "./phrases/phrases.ts";
import {
  lengthOf,
  link,
  MESSAGE_LIMIT,
  type Paragraph,
  paragraph,
  type Run,
  toMessages,
} from "./rich-text.ts";

/**
 * A reply as HTML messages: the answer with its figures in bold, notes, each source with its quotes behind a tap, and
 * what to ask next. Too long for one message, it loses quotes, the last first, then what to ask next, and is parted
 * only then; its other words and its sources are always there. No message where the reply holds nothing to be seen.
 */
export function formatReply(reply: Reply): string[] {
  const offered = reply.blocks.map((_block, index) => isOffer(reply.blocks, index));
  const body = reply.blocks
    .filter(({ type }, index) => type !== "source" && !offered[index])
    .map((block, index, blocks) =>
      paragraph(runsOf(block, reply), {
        apart: index > 0 && (blocks[index - 1]?.type !== block.type || isNumber(block)),
      }),
    );
  const quotes: Paragraph[] = [];
  const sources = formatSources(reply, quotes);
  const offer = formatOffer(
    reply.blocks.filter((_block, index) => offered[index]),
    reply,
  );
  return toMessages(shorten([...body, ...sources, ...offer], quotes, offer));
}

/** What a picture, a card or a page says of a reply, within `limit`: its figures and its sources without their quotes. */
export function formatBriefly(reply: Reply, heading: Paragraph[] = [], limit = MESSAGE_LIMIT): string {
  const told = reply.blocks.filter(({ type }) => type === "headline" || type === "note");
  const saying = (blocks: ReplyBlock[]) => {
    const body = blocks.map((block, index) =>
      paragraph(runsOf(block, reply), { apart: index === 0 && heading.length > 0 }),
    );
    return [...heading, ...body, ...formatSources(citedIn(blocks, reply), []).filter(({ quote }) => !quote)];
  };
  let kept = told.length;
  while (lengthOf(saying(told.slice(0, kept))) > limit && kept > 1) kept -= 1;
  return toMessages(saying(told.slice(0, kept)), limit)[0] ?? "";
}

/** A reply with those sources alone that these blocks have marks of. */
function citedIn(blocks: ReplyBlock[], reply: Reply): Reply {
  const marks = blocks.flatMap(({ segments }) =>
    segments.flatMap((segment) => (segment.type === "mark" ? [segment.citation] : [])),
  );
  const isOf = ({ segments }: ReplyBlock) =>
    segments.some((segment) => segment.type === "mark" && marks.includes(segment.citation));
  return {
    ...reply,
    blocks: reply.blocks.filter((block) => block.type === "source" && isOf(block)),
    citations: reply.citations.filter(({ n }) => marks.includes(n)),
  };
}

/** The number that a point of several begins with. */
function isNumber({ type, segments }: ReplyBlock): boolean {
  return type === "headline" && segments[0]?.type === "count" && segments.length === 2;
}

/** An option, or the line that leads to options. */
function isOffer(blocks: ReplyBlock[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block?.type === "option" || (block?.type === "line" && next?.type === "option");
}

function shorten(all: Paragraph[], quotes: Paragraph[], offer: Paragraph[]): Paragraph[] {
  let kept = all;
  for (const next of [...quotes.toReversed().map((quote) => [quote]), offer]) {
    if (lengthOf(kept) <= MESSAGE_LIMIT) break;
    kept = kept.filter((shown) => !next.includes(shown));
  }
  return kept;
}

function runsOf(block: ReplyBlock, reply: Reply): Run[] {
  return block.segments.map((segment) => {
    if (segment.type === "link") return link(segment.text, segment.url);
    const isBold = block.type === "headline" && isAnswer(segment, reply);
    return isBold ? { text: segment.text, bold: true } : { text: segment.text };
  });
}

function isAnswer(segment: Segment, reply: Reply): boolean {
  return segment.type === "figure" && reply.figures[segment.figure]?.role === "answer";
}

const wordsOf = ({ segments }: ReplyBlock) => segments.map(({ text }) => text).join("");

/** Options as a list, from the reply's own blocks or else from its list with a heading of ours. */
function formatOffer(written: ReplyBlock[], reply: Reply): Paragraph[] {
  const heading: ReplyBlock = {
    type: "line",
    segments: [{ type: "words", text: PHRASES[reply.language].options }],
  };
  const listed = reply.options.map(
    (text): ReplyBlock => ({ type: "option", segments: [{ type: "words", text }] }),
  );
  const all = written.length > 0 || listed.length === 0 ? written : [heading, ...listed];
  // Of several points each may have its own: one heading and each option once are enough.
  const blocks = all.filter(
    (block, index) => all.findIndex((other) => wordsOf(other) === wordsOf(block)) === index,
  );
  return blocks.map((block, index) => {
    const bullet = block.type === "option" ? [{ text: "• " }] : [];
    const apart = index === 0 && (block.type === "line" || reply.citations.length > 0);
    return paragraph([...bullet, ...runsOf(block, reply)], { apart });
  });
}
