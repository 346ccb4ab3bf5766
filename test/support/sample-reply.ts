import type { Citation, Reply, ReplyBlock, ReplyFigure } from "../../src/domain.ts";

/** A reply of one line, or with what is given. */
export function sampleReply(headline: string, given: Partial<Reply> = {}): Reply {
  const blocks: ReplyBlock[] = [{ type: "headline", segments: [{ type: "words", text: headline }] }];
  return {
    outcome: "answered",
    language: "vi",
    text: headline,
    blocks,
    figures: [],
    citations: [],
    options: [],
    notes: [],
    engine: "table",
    ...given,
  };
}

export function sampleFigure(text: string, given: Partial<ReplyFigure> = {}): ReplyFigure {
  return {
    text,
    start: 0,
    end: text.length,
    value: 17.66,
    low: null,
    high: null,
    of: null,
    step: 0.01,
    unit: "percent",
    noun: null,
    per: [],
    direction: null,
    qualifier: "exact",
    metric: "poverty-rate",
    place: "dien-bien",
    about: null,
    period: { from: "2025", to: "2025" },
    kind: "actual",
    role: "answer",
    verdict: "supported",
    match: "same",
    fact: "poverty-rate-2025",
    operation: null,
    from: [],
    same: [],
    formula: null,
    status: "reviewed",
    citations: [1],
    ...given,
  };
}

export function sampleCitation(given: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    article: "a-long-way-up",
    title: "A long way up",
    author: "Nguyễn An",
    publisher: "Báo Tỉnh",
    url: "https://example.org/a-long-way-up",
    published: "2026-01-02",
    figureUrl: "https://example.org/a-long-way-up#:~:text=17.66%25",
    passage: "a-long-way-up-p03",
    quote: "Tỷ lệ hộ nghèo giảm còn 17,66%.",
    quoteLanguage: "vi",
    figures: [],
    text: "brief",
    translated: true,
    ...given,
  };
}
