import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeReply } from "../../src/answer/compose-reply.ts";
import { checkReply } from "../../src/check/check-reply.ts";
import type { Fact, Language, Reply, ReplyBlock, Segment } from "../../src/domain.ts";
import { sampleFact, samplePassage } from "../support/sample-fact.ts";
import { smallVocabulary } from "../support/small-vocabulary.ts";

const article = {
  slug: "news",
  title: "10 years of progress",
  author: "A. Writer",
  publisher: "A Paper",
  url: "https://news.example/a",
  language: "en",
  published: "2026-01-05",
  text: "brief",
} as const;
const passages = new Map([[samplePassage.id, samplePassage]]);
const sources = { vocabulary: smallVocabulary, articles: new Map([["news", article]]), passages };
const groundsWith = (fact: Fact) => ({
  facts: new Map([[fact.id, fact]]),
  passages,
  vocabulary: smallVocabulary,
});

const replyWith = (fact: Fact, language: Language): Reply =>
  composeReply(
    [
      {
        draft: {
          type: "figures",
          answers: [{ fact, same: [], conflicts: [], neighbours: [], derived: null }],
          scale: null,
          premise: null,
          others: [],
        },
        place: null,
      },
    ],
    language,
    sources,
  );

/** The reply with one segment more at the end of its first block, and the text that this gives. */
function withSegment(reply: Reply, segment: Segment): Reply {
  const [first, ...rest] = reply.blocks;
  const blocks: ReplyBlock[] = first ? [{ ...first, segments: [...first.segments, segment] }, ...rest] : [];
  return {
    ...reply,
    blocks,
    text: blocks.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n"),
  };
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test.each([
    ["a rate", sampleFact()],
    ["a target", sampleFact({ kind: "target", period: { from: "2030", to: "2030" } })],
    ["a bound", sampleFact({ value: 9000, step: 1, unit: "person", qualifier: "over", quotes: [] })],
    ["an amount", sampleFact({ value: 13_159_569_000_000, step: 1_000_000, unit: "VND", quotes: [] })],
    ["a range", sampleFact({ value: null, low: 8000, high: 9000, step: 1, unit: "job", quotes: [] })],
    [
      "a fall",
      sampleFact({ value: 3.97, unit: "percentage-point", direction: "down", per: ["year"], quotes: [] }),
    ],
    ["a share of a whole", sampleFact({ value: 16, of: 19, step: 1, unit: "criterion", quotes: [] })],
  ])("%s passes as code prints it", (_what, fact) => {
    const bare =
      fact.quotes.length > 0
        ? fact
        : { ...fact, quotes: sampleFact().quotes.map((q) => ({ ...q, printed: "" })) };
    expect(checkReply(replyWith(bare, language), groundsWith(bare))).toEqual([]);
  });
});

test.each([
  ["a digit", "in 7 communes"],
  ["an English number word", "two thirds of the households"],
  ["a Vietnamese number word", "khoảng hai mươi mốt phần trăm"],
  ["another value", "18.66%"],
])("%s in words of our own is stopped", (_what, text) => {
  const reply = withSegment(replyWith(sampleFact(), "en"), { type: "words", text: ` ${text}` });
  expect(checkReply(reply, groundsWith(sampleFact()))).not.toEqual([]);
});

test.each([
  [
    "a quote that was changed by one digit",
    { type: "quote", text: "The poverty rate was 17.86% in 2025.", citation: 1 },
  ],
  ["a name that the fact does not have", { type: "name", text: "in 2024", fact: "f-01" }],
  ["a name of a fact that is not there", { type: "name", text: "in 2025", fact: "f-02" }],
  ["a title of another article", { type: "name", text: "11 years of progress", citation: 1 }],
  ["a mark of a citation that is not there", { type: "mark", text: "[2]", citation: 2 }],
  ["a count that is not its value", { type: "count", text: "6", value: 5 }],
  ["a link to an address that is not cited", { type: "link", text: "17", url: "https://elsewhere.example/" }],
] satisfies [string, Segment][])("%s is stopped", (_what, segment) => {
  const reply = withSegment(replyWith(sampleFact(), "en"), segment);
  expect(checkReply(reply, groundsWith(sampleFact()))).not.toEqual([]);
});

test.each([
  ["a verbatim quote", { type: "quote", text: "poverty rate was 17.66%", citation: 1 }],
  ["the title of the article", { type: "name", text: "10 years of progress", citation: 1 }],
  ["the period of the fact", { type: "name", text: "in 2025", fact: "f-01" }],
  ["a count", { type: "count", text: "5", value: 5 }],
] satisfies [string, Segment][])("%s passes", (_what, segment) => {
  const spaced = withSegment(replyWith(sampleFact(), "en"), { type: "words", text: " — " });
  expect(checkReply(withSegment(spaced, segment), groundsWith(sampleFact()))).toEqual([]);
});

test.each([
  ["has another value", { value: 17.67 }],
  ["has another unit", { unit: "household" as const }],
  ["has another qualifier", { qualifier: "over" as const }],
  ["is retired", { status: "retired" as const }],
  ["is a change", { direction: "down" as const }],
  ["is a rate", { per: ["year" as const] }],
  ["stands in another passage", { passage: "news-p02" }],
])("a figure whose fact in the index %s is stopped", (_what, change) => {
  expect(checkReply(replyWith(sampleFact(), "en"), groundsWith(sampleFact(change)))).not.toEqual([]);
});

test("a figure beside another in its segment is stopped", () => {
  const reply = replyWith(sampleFact(), "en");
  const blocks = reply.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((s) => (s.type === "figure" ? { ...s, text: `${s.text}, not 99%` } : s)),
  }));
  const text = blocks.map(({ segments }) => segments.map((s) => s.text).join("")).join("\n");
  expect(checkReply({ ...reply, blocks, text }, groundsWith(sampleFact()))).not.toEqual([]);
});

test("a citation whose quote is not in its passage is stopped", () => {
  const reply = replyWith(sampleFact(), "en");
  const citations = reply.citations.map((citation) => ({ ...citation, quote: "The poverty rate was 99%." }));
  expect(checkReply({ ...reply, citations }, groundsWith(sampleFact()))).not.toEqual([]);
});

test("a text that is not that of the blocks is stopped", () => {
  const reply = replyWith(sampleFact(), "en");
  expect(checkReply({ ...reply, text: `${reply.text} ` }, groundsWith(sampleFact()))).not.toEqual([]);
});

test("no integer gets through in words of our own", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom(" %", " households", " triệu đồng", ""),
      (n, unit) => {
        const reply = withSegment(replyWith(sampleFact(), "en"), { type: "words", text: ` ${n}${unit}` });
        expect(checkReply(reply, groundsWith(sampleFact()))).not.toEqual([]);
      },
    ),
  );
});
