import { expect } from "vitest";
import { formatReply } from "../../src/bot/telegram-format.ts";
import type { Reply, ReplyBlock, Segment } from "../../src/domain.ts";
import { formatText } from "./bot-api/format-text.ts";
import type { Entity } from "./bot-api/telegram-objects.ts";
import { sampleCitation, sampleFigure, sampleReply } from "./sample-reply.ts";

/** The messages as a person sees them; fails on everything that Telegram would refuse or swallow. */
export function shown(reply: Reply): { text: string; entities: Entity[] }[] {
  return formatReply(reply).map(shownHtml);
}

/** An HTML message as a person sees it; fails on everything that Telegram would refuse or swallow. */
export function shownHtml(text: string): { text: string; entities: Entity[] } {
  const violations: string[] = [];
  const formatted = formatText({ text, parse_mode: "HTML" }, (what) => violations.push(what));
  expect(violations).toEqual([]);
  return { entities: [], ...formatted };
}

export function words(text: string): Segment {
  return { type: "words", text };
}

/** A source line as the answerer composes it. */
export const SOURCE: ReplyBlock = {
  type: "source",
  segments: [
    { type: "mark", text: "[1]", citation: 1 },
    words(" "),
    { type: "name", text: "A long way up", citation: 1 },
    words(" — "),
    { type: "name", text: "Nguyễn An", citation: 1 },
    words(", "),
    { type: "name", text: "2026-01-02", citation: 1 },
    words(" (bản tóm lược, đã dịch) "),
    { type: "link", text: "https://example.org/a-long-way-up", url: "https://example.org/a-long-way-up" },
  ],
};

/** A reply with something of everything. */
export const FULL: Reply = sampleReply("", {
  blocks: [
    {
      type: "headline",
      segments: [
        words("Tỷ lệ hộ nghèo năm "),
        { type: "name", text: "2025", fact: "f" },
        words(" là "),
        { type: "figure", text: "17,66%", figure: 0 },
        words(", năm trước "),
        { type: "figure", text: "21,29%", figure: 1 },
        words(" "),
        { type: "mark", text: "[1]", citation: 1 },
      ],
    },
    { type: "note", segments: [words("Hai bài nói khác nhau.")] },
    { type: "line", segments: [words("Cách đọc khác:")] },
    { type: "option", segments: [words("Tỷ lệ hộ cận nghèo?")] },
    { type: "option", segments: [words("Mục tiêu của nhiệm kỳ?")] },
    SOURCE,
  ],
  figures: [sampleFigure("17,66%"), sampleFigure("21,29%", { role: "context" })],
  citations: [sampleCitation()],
  options: ["Tỷ lệ hộ cận nghèo?", "Mục tiêu của nhiệm kỳ?"],
});
