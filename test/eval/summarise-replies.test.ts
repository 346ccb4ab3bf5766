import { expect, test } from "vitest";
import type { ReplyBlock } from "../../src/domain.ts";
import { sampleFigure, sampleReply } from "../support/sample-reply.ts";
import { askedQuestion } from "./asked-question.ts";
import { measuresOf } from "./measures-of.ts";
import { type Scored, saidIn, summariseReplies } from "./summarise-replies.ts";

const block = (type: ReplyBlock["type"], text: string): ReplyBlock => ({
  type,
  segments: [{ type: "words", text }],
});
const single = (length: number) =>
  sampleReply("", {
    blocks: [block("headline", "x".repeat(length)), block("source", "[1] A long way up")],
    figures: [sampleFigure("17,66%"), sampleFigure("21,29%", { role: "context" })],
  });
const scored = (given: Partial<Scored>): Scored => ({
  asked: askedQuestion(),
  reply: single(100),
  ms: 1,
  verdict: "right",
  why: "",
  cited: null,
  ...given,
});

test("what a person reads before the first source is said", () => {
  const blocks = [
    block("headline", "17,66%"),
    block("note", "?"),
    block("source", "[1]"),
    block("option", "!"),
  ];
  expect(saidIn(sampleReply("", { blocks }))).toBe("17,66%\n?");
});

test("verdicts, refusals and citations are counted", () => {
  const refuse = askedQuestion({ outcome: ["unknown", "help"] });
  const either = askedQuestion({ outcome: ["answered", "unknown"] });
  const summary = summariseReplies([
    scored({ cited: true }),
    scored({ cited: false }),
    scored({ verdict: "wrong" }),
    scored({ asked: refuse }),
    scored({ asked: refuse, verdict: "needless" }),
    scored({ asked: either, verdict: "refused" }),
    scored({ asked: askedQuestion({ outcome: ["help"] }), verdict: "needless" }),
  ]);
  expect(summary).toMatchObject({
    ...{ questions: 7, right: 3, wrong: 1, other: 0, refused: 1, needless: 2 },
    refusals: { right: 1, total: 2 },
    citations: { right: 1, total: 2 },
  });
});

test("the length is that of answers of a single figure", () => {
  const several = { ...single(900), figures: [sampleFigure("1"), sampleFigure("2")] };
  const unknown = { ...single(900), outcome: "unknown" as const };
  const replies = [single(40), single(350), single(351), several, unknown];
  expect(summariseReplies(replies.map((reply) => scored({ reply })))).toMatchObject({
    medianLength: 350,
    short: { right: 2, total: 3 },
  });
});

test("times are quantiles of what was measured", () => {
  const times = Array.from({ length: 200 }, (_, at) => scored({ ms: 200 - at }));
  expect(summariseReplies(times).ms).toEqual({ median: 100, p99: 198 });
});

test("the gap is between the best and the worst way of writing", () => {
  const inWriting = (writing: "vi" | "en" | "vi-plain", verdict: Scored["verdict"]) =>
    scored({ asked: askedQuestion({ writing }), verdict });
  const all = [
    ...[
      inWriting("vi", "right"),
      inWriting("vi", "right"),
      inWriting("vi", "right"),
      inWriting("vi", "other"),
    ],
    ...[inWriting("en", "right"), inWriting("en", "refused")],
    inWriting("vi-plain", "right"),
  ];
  expect(measuresOf(all, []).get("gap between writings")).toBe(0.5);
});
