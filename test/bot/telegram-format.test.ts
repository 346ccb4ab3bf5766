import { describe, expect, test } from "vitest";
import type { Reply, ReplyBlock, Segment } from "../../src/domain.ts";
import { sampleCitation, sampleReply } from "../support/sample-reply.ts";
import { FULL, SOURCE, shown, words } from "../support/shown.ts";

test("A reply shows its answer in bold, its source as links, its quote behind a tap and its options as lines.", () => {
  const [message, ...more] = shown(FULL);
  expect(more).toEqual([]);
  expect(message?.text).toBe(
    [
      "Tỷ lệ hộ nghèo năm 2025 là 17,66%, năm trước 21,29% [1]",
      "",
      "Hai bài nói khác nhau.",
      "",
      "[1] A long way up — Nguyễn An, 02/01/2026 (bản tóm lược, đã dịch) · xem số liệu trong bài",
      "Tỷ lệ hộ nghèo giảm còn 17,66%.",
      "",
      "Cách đọc khác:",
      "• Tỷ lệ hộ cận nghèo?",
      "• Mục tiêu của nhiệm kỳ?",
    ].join("\n"),
  );
  const looks = message?.entities.map(({ type, offset, length, url }) => [
    type,
    message.text.slice(offset, offset + length),
    url,
  ]);
  expect(looks).toEqual([
    ["bold", "17,66%", undefined],
    ["text_link", "A long way up", "https://example.org/a-long-way-up"],
    ["text_link", "xem số liệu trong bài", "https://example.org/a-long-way-up#:~:text=17.66%25"],
    ["expandable_blockquote", "Tỷ lệ hộ nghèo giảm còn 17,66%.", undefined],
  ]);
});

test("A citation that no block names gets a source line of its own, which says brief and translated.", () => {
  const reply = sampleReply("Có.", { citations: [sampleCitation({ publisher: null })], language: "en" });
  expect(shown(reply).map(({ text }) => text)).toEqual([
    "Có.\n\nA long way up, Nguyễn An, 2 January 2026 (brief, translated) · see the figure in the article\nTỷ lệ hộ nghèo giảm còn 17,66%.",
  ]);
});

test("Examples follow a question back without a gap.", () => {
  const blocks: ReplyBlock[] = [
    { type: "headline", segments: [words("Bạn hỏi số nào?")] },
    { type: "option", segments: [words("Tỷ lệ hộ nghèo")] },
  ];
  expect(shown(sampleReply("", { blocks })).map(({ text }) => text)).toEqual([
    "Bạn hỏi số nào?\n• Tỷ lệ hộ nghèo",
  ]);
});

test("What each of several points offers is one list under one heading.", () => {
  const offer = (...options: string[]): ReplyBlock[] => [
    { type: "line", segments: [words("Có thể bạn muốn hỏi:")] },
    ...options.map((option): ReplyBlock => ({ type: "option", segments: [words(option)] })),
  ];
  const blocks: ReplyBlock[] = [
    { type: "headline", segments: [words("Một.")] },
    ...offer("Hộ nghèo", "Thu nhập"),
    { type: "headline", segments: [words("Hai.")] },
    ...offer("Thu nhập", "GRDP"),
  ];
  expect(shown(sampleReply("", { blocks })).map(({ text }) => text)).toEqual([
    "Một.\nHai.\n\nCó thể bạn muốn hỏi:\n• Hộ nghèo\n• Thu nhập\n• GRDP",
  ]);
});

test("A source says that its article has no date.", () => {
  const citation = sampleCitation({ publisher: null, published: null });
  const [message] = shown(sampleReply("Có.", { citations: [citation], language: "en" }));
  expect(message?.text).toContain("A long way up, Nguyễn An, no date (brief, translated)");
});

test("Options of the list are shown under a heading where no block holds them.", () => {
  const reply = sampleReply("Chưa rõ bạn hỏi gì.", { options: ["Tỷ lệ hộ nghèo?", "Số hộ nghèo?"] });
  expect(shown(reply).map(({ text }) => text)).toEqual([
    "Chưa rõ bạn hỏi gì.\n\nBạn có thể hỏi:\n• Tỷ lệ hộ nghèo?\n• Số hộ nghèo?",
  ]);
});

test("A quote that is the answer is not shown a second time.", () => {
  const citation = sampleCitation({ figureUrl: null });
  const segments: Segment[] = [
    { type: "quote", text: citation.quote, citation: 1 },
    words(" "),
    { type: "mark", text: "[1]", citation: 1 },
  ];
  const reply = sampleReply("", { blocks: [{ type: "headline", segments }, SOURCE], citations: [citation] });
  expect(shown(reply).map(({ text }) => text)).toEqual([
    "Tỷ lệ hộ nghèo giảm còn 17,66%. [1]\n\n[1] A long way up — Nguyễn An, 02/01/2026 (bản tóm lược, đã dịch)",
  ]);
});

test("An address with quotation marks and ampersands stays what it is.", () => {
  const url = 'https://example.org/?q="a"&b=<c>';
  const links = shown(sampleReply("Có.", { citations: [sampleCitation({ url, figureUrl: null })] }))[0]
    ?.entities;
  expect(links?.filter(({ type }) => type === "text_link").map((entity) => entity.url)).toEqual([url]);
});

test("A quote without a figure has the link of its article only.", () => {
  const url = "https://example.org/a-long-way-up";
  const messages = shown({ ...FULL, citations: [sampleCitation({ figureUrl: url })] });
  expect(messages[0]?.text).toContain("đã dịch)\nTỷ lệ");
  expect(messages[0]?.entities.filter((entity) => entity.url === url)).toHaveLength(1);
});

test("An article without an address has no links.", () => {
  const citation = sampleCitation({ url: null, figureUrl: null });
  expect(
    shown({ ...FULL, citations: [citation] })[0]?.entities.filter(({ type }) => type === "text_link"),
  ).toEqual([expect.objectContaining({ url: "https://example.org/a-long-way-up" })]);
});

test("Marks that turn the direction of writing, controls and broken characters are left out.", () => {
  const reply = sampleReply("\u202E17,66%\u202C\u0007 \ud83d hộ\u2066\u200b nghèo\u{E0041}");
  expect(shown(reply).map(({ text }) => text)).toEqual(["17,66%  \ufffd hộ nghèo"]);
});

describe("A reply that is too long for one message", () => {
  const quoted = (lengths: number[]): Reply =>
    sampleReply("Ba nguồn.", {
      citations: lengths.map((length, index) =>
        sampleCitation({
          n: index + 1,
          title: `Bài ${"abc"[index]}`,
          quote: `${"abc"[index]} `.repeat(length / 2),
        }),
      ),
      options: ["Hỏi tiếp?"],
    });

  test.each<[kept: string, lengths: number[]]>([
    ["a b c options", [1000, 1000, 1000]],
    ["a b options", [1500, 1500, 1500]],
    ["a options", [2000, 3000, 3000]],
    ["options", [5000, 3000, 3000]],
  ])("keeps of its quotes and options: %s.", (kept, lengths) => {
    const messages = shown(quoted(lengths));
    expect(messages).toHaveLength(1);
    const text = messages[0]?.text ?? "";
    const quotes = ["a", "b", "c"].filter((letter) => text.includes(`${letter} ${letter} ${letter}`));
    expect([...quotes, ...(text.includes("Hỏi tiếp?") ? ["options"] : [])].join(" ")).toBe(kept);
    for (const title of ["Bài a", "Bài b", "Bài c"]) expect(text).toContain(title);
  });

  test("loses the options before it is parted.", () => {
    const reply = sampleReply(`${"a".repeat(4000)}.`, { options: ["b".repeat(200)] });
    expect(shown(reply).map(({ text }) => text)).toEqual([`${"a".repeat(4000)}.`]);
  });

  test("is parted between paragraphs, and keeps its sources.", () => {
    const line = (letter: string): ReplyBlock => ({ type: "line", segments: [words(letter.repeat(1900))] });
    const reply = { ...FULL, blocks: [line("a"), line("b"), line("c"), SOURCE] };
    const messages = shown(reply).map(({ text }) => text);
    expect(messages.map((text) => text.length)).toEqual([3801, expect.any(Number)]);
    expect(messages[1]).toMatch(/^c+\n\n\[1\] A long way up/);
  });

  test("is parted after a sentence, with its citation mark.", () => {
    const sentence = `${"một ".repeat(24)}hết.`;
    const text = Array(60).fill(sentence).join(" ");
    const messages = shown(sampleReply(text)).map((message) => message.text);
    expect(messages.join(" ")).toBe(text);
    expect(messages.map((message) => message.slice(-4))).toEqual(["hết.", "hết."]);
    const marked = shown(sampleReply(`${"a".repeat(3000)}. ${"b".repeat(1090)}. [1] ${"c".repeat(900)}.`));
    expect(marked[0]?.text).toBe(`${"a".repeat(3000)}.`);
  });

  test.each<[what: string, text: string, first: string]>([
    ["between words, where a sentence has no end", "từ ".repeat(2000), `${"từ ".repeat(1365).trim()}`],
    ["between characters, where there are no words", "👨‍👩‍👧".repeat(600), "👨‍👩‍👧".repeat(512)],
  ])("is parted %s.", (_what, text, first) => {
    expect(shown(sampleReply(text))[0]?.text).toBe(first);
  });

  test("is parted within a link, which then is in both messages.", () => {
    const url = "https://example.org/?a=1&b=2";
    const segments: Segment[] = [{ type: "link", text: "&".repeat(5000), url }];
    const messages = shown(sampleReply("", { blocks: [{ type: "line", segments }] }));
    expect(messages.map(({ entities }) => entities)).toEqual([
      [{ type: "text_link", offset: 0, length: 4096, url }],
      [{ type: "text_link", offset: 0, length: 904, url }],
    ]);
  });
});
