import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reply, ReplyBlock, Segment } from "../../src/domain.ts";
import { sampleCitation, sampleFigure, sampleReply } from "../support/sample-reply.ts";
import { shown, words } from "../support/shown.ts";

describe("Any reply", () => {
  const pieces = [
    "<",
    ">",
    "&",
    '"',
    "&lt;",
    "</b>",
    "<blockquote expandable>",
    "17,66%",
    "٣",
    "\u202E",
    "\u200B",
  ];
  const more = [
    "\u0000",
    "\n",
    " ",
    ". ",
    "😀",
    "👨‍👩‍👧",
    "\ud83d",
    "\udc4d",
    "đ",
    "e\u0323\u0302",
    "[1]",
    "hộ nghèo ",
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .tuple(fc.constantFrom(...pieces, ...more), fc.integer({ min: 1, max: 5000 }))
      .map(([piece, length]) => piece.repeat(length).slice(0, 5000)),
  );
  const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text);
  const number = fc.integer({ min: 0, max: 3 });
  const segment: fc.Arbitrary<Segment> = fc.oneof(
    text.map(words),
    fc.record({ type: fc.constant("figure" as const), text, figure: number }),
    fc.record({ type: fc.constant("name" as const), text, citation: number }),
    fc.record({ type: fc.constant("mark" as const), text: fc.constant("[1]"), citation: number }),
    fc.record({ type: fc.constant("link" as const), text, url: address }),
  );
  const block: fc.Arbitrary<ReplyBlock> = fc.record({
    type: fc.constantFrom("headline", "line", "note", "source", "option"),
    segments: fc.array(segment, { maxLength: 5 }),
  });
  const citation = fc
    .record({
      n: number,
      title: text,
      author: fc.option(text),
      publisher: fc.option(text),
      url: fc.option(address),
      figureUrl: fc.option(address),
      quote: text,
      translated: fc.boolean(),
    })
    .map(sampleCitation);
  const reply: fc.Arbitrary<Reply> = fc
    .record({
      language: fc.constantFrom("vi", "en"),
      blocks: fc.array(block, { maxLength: 6 }),
      citations: fc.uniqueArray(citation, { maxLength: 3, selector: ({ n }) => n }),
      options: fc.array(text, { maxLength: 3 }),
    })
    .map((given) => sampleReply("", { ...given, figures: [sampleFigure("1"), sampleFigure("2")] }));

  /** What is left of a text when everything invisible is taken out. */
  const visible = (given: string) => given.toWellFormed().replace(/[\s\p{Cf}\p{Cc}]/gu, "");

  test("becomes messages that Telegram takes, with all its words and no figure of their own.", () => {
    fc.assert(
      fc.property(reply, (given) => {
        const all = visible(
          shown(given)
            .map((message) => message.text)
            .join(""),
        );
        // A line before options leads to them, and goes where they go.
        const body = given.blocks.filter(({ type }, index) => {
          const leadsToOptions = given.blocks[index + 1]?.type === "option";
          return type === "headline" || type === "note" || (type === "line" && !leadsToOptions);
        });
        for (const { segments } of body) {
          const line = segments.map((part) => visible(part.text)).join("");
          expect(all.includes(line)).toBe(true);
        }
        const pool = visible(JSON.stringify([given.blocks, given.citations, given.options]));
        const strange = [...new Set(all.match(/\p{N}/gu))].filter((digit) => !pool.includes(digit));
        expect(strange).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
