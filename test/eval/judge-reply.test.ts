import { expect, test } from "vitest";
import type { Fact, Reply, ReplyFigure } from "../../src/domain.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { sampleCitation, sampleFigure, sampleReply } from "../support/sample-reply.ts";
import { askedQuestion } from "./asked-question.ts";
import { judgeReply, type Verdict } from "./judge-reply.ts";
import type { AskedQuestion } from "./read-questions.ts";

const FACTS = new Map(
  [
    sampleFact({ id: "rate-2025" }),
    sampleFact({ id: "rate-2024", value: 21.29, period: { from: "2024", to: "2024" } }),
    sampleFact({ id: "rate-again", article: "other", passage: "other-p02" }),
    sampleFact({ id: "namesake", metric: "multidimensional-poverty-rate", passage: "news-p03" }),
    sampleFact({ id: "near-poor", metric: "near-poverty-rate", value: 8.1, passage: "news-p07" }),
    sampleFact({ id: "money", metric: "total", unit: "VND", value: 100 }),
    sampleFact({ id: "central", metric: "central", unit: "VND", value: 60, partOf: "money" }),
    sampleFact({ id: "local", metric: "local", unit: "VND", value: 40, partOf: "money" }),
    sampleFact({ id: "fall", metric: "fall", unit: "percentage-point", value: 3.63 }),
    sampleFact({ id: "growth", metric: "growth", value: null, low: 10, high: 11 }),
  ].map((fact) => [fact.id, fact]),
);

/** The figure that a reply makes of a fact. */
function says(id: string, given: Partial<ReplyFigure> = {}): ReplyFigure {
  const { value, low, high, unit, metric } = FACTS.get(id) as Fact;
  return sampleFigure(String(value), { fact: id, value, low, high, unit, metric, ...given });
}
const computes = (value: number, given: Partial<ReplyFigure> = {}) =>
  sampleFigure(String(value), {
    ...{ value, unit: "percentage-point", verdict: "computed", fact: null },
    ...{ from: ["rate-2024", "rate-2025"], ...given },
  });
const answered = (...figures: ReplyFigure[]) => sampleReply("…", { figures });
const input = { role: "input" } as const;
const context = { role: "context" } as const;
const UNKNOWN = sampleReply("…", { outcome: "unknown" });
const CLARIFY = sampleReply("…", { outcome: "clarify" });

const RATE: Partial<AskedQuestion> = { facts: [["rate-2025", "rate-again"]], never: [21.29] };
const BOTH: Partial<AskedQuestion> = { facts: [["rate-2024"], ["rate-2025"]] };
const FALL: Partial<AskedQuestion> = {
  kind: "difference",
  computed: [
    { value: 3.63, low: 3.6, high: 3.63, unit: "percentage-point", from: ["rate-2024", "rate-2025"] },
  ],
};
const SUM: Partial<AskedQuestion> = {
  kind: "sum",
  computed: [{ value: 100, low: 99, high: 101, unit: "VND", from: ["central", "local"] }],
};
const REFUSE: Partial<AskedQuestion> = { kind: "refuse", outcome: ["unknown"], never: [17.66] };
const WORDS: Partial<AskedQuestion> = {
  kind: "text",
  passages: ["news"],
  contains: [["Lò Thị An", "Bà An"]],
};
const quoted = (quote: string, article = "news") =>
  sampleReply("…", { citations: [sampleCitation({ article, quote })] });

test.each<[Verdict, string, Partial<AskedQuestion>, Reply]>([
  ["right", "the figure asked for", RATE, answered(says("rate-2025"))],
  ["right", "the same figure of another article", RATE, answered(says("rate-again"))],
  ["right", "a figure that is said to be the same", RATE, answered(says("money", { same: ["rate-again"] }))],
  [
    "right",
    "with a conflict as context",
    RATE,
    answered(says("rate-2025"), says("rate-2024", { role: "context" })),
  ],
  ["right", "an equal value of another fact beside it", RATE, answered(says("rate-2025"), says("namesake"))],
  [
    "wrong",
    "another year beside it",
    { facts: [["rate-2025"]] },
    answered(says("rate-2025"), says("rate-2024")),
  ],
  ["wrong", "a value that is never right", RATE, answered(says("rate-2024"))],
  ["wrong", "a fact of another metric as the answer", { ...RATE, never: [] }, answered(says("near-poor"))],
  ["wrong", "a wrong figure beside the right one", RATE, answered(says("rate-2025"), says("near-poor"))],
  ["wrong", "a computation over other facts", RATE, answered(computes(20, { from: ["central", "local"] }))],
  ["other", "the figure as mere context", RATE, answered(says("rate-2025", context))],
  ["other", "the figure as mere input of a single value", RATE, answered(says("rate-2025", input))],
  ["other", "no figure", RATE, answered()],
  [
    "other",
    "the passage without the figure",
    RATE,
    sampleReply("…", { citations: [sampleCitation({ passage: "news-p01" })] }),
  ],
  ["refused", "unknown although it is known", RATE, UNKNOWN],
  ["refused", "a question back although it is clear", RATE, CLARIFY],

  ["right", "an ambiguous question asked back", { ...RATE, outcome: ["answered", "clarify"] }, CLARIFY],
  ["other", "asked back where unknown is right", REFUSE, CLARIFY],
  ["right", "unknown where it must be", REFUSE, UNKNOWN],
  ["needless", "an answer where none is right", REFUSE, answered(says("near-poor"))],
  ["wrong", "the very figure that must not be said", REFUSE, answered(says("rate-2025"))],

  ["right", "both points", { ...BOTH, kind: "several" }, answered(says("rate-2024"), says("rate-2025"))],
  ["other", "one of two points", { ...BOTH, kind: "several" }, answered(says("rate-2025"))],
  [
    "right",
    "a trend whose levels are inputs of a change",
    { ...BOTH, kind: "trend" },
    answered(computes(-3.63), says("rate-2024", input), says("rate-2025", input)),
  ],
  [
    "right",
    "a trend that lists another year too",
    { facts: [["rate-2025"]], kind: "trend" },
    answered(says("rate-2025"), says("rate-2024")),
  ],
  [
    "wrong",
    "a trend that lists another metric",
    { ...BOTH, kind: "trend" },
    answered(says("rate-2024"), says("rate-2025"), says("near-poor")),
  ],
  [
    "right",
    "the largest part before the others",
    { facts: [["central"]], kind: "rank" },
    answered(says("central"), says("local")),
  ],
  [
    "right",
    "a conflict whose other side is context",
    { ...BOTH, kind: "conflict" },
    answered(says("rate-2024"), says("rate-2025", context)),
  ],
  [
    "right",
    "a conflict with what other figures give",
    { facts: [["rate-2025"]], kind: "conflict" },
    answered(says("rate-2025"), computes(60, { unit: "percent", from: ["central", "money"] })),
  ],

  ["right", "a result whatever its sign", FALL, answered(computes(-3.63))],
  ["right", "a result at the low end", FALL, answered(computes(3.6))],
  ["wrong", "another result in this unit", FALL, answered(computes(3.97))],
  ["other", "a result in another unit", FALL, answered(computes(3.63, { unit: "percent" }))],
  ["other", "the inputs without the result", FALL, answered(says("rate-2024"), says("rate-2025"))],
  ["other", "a printed figure of the value", FALL, answered(says("fall"))],
  ["right", "a sum of money", SUM, answered(computes(100, { unit: "VND", from: ["central", "local"] }))],
  ["right", "a sum of money in its own currency", SUM, answered(computes(100, { unit: "USD" }))],
  [
    "right",
    "a sum that is a range",
    SUM,
    answered(computes(0, { unit: "VND", value: null, low: 99, high: 101 })),
  ],
  [
    "wrong",
    "a range that reaches too far",
    SUM,
    answered(computes(0, { unit: "VND", value: null, low: 99, high: 140 })),
  ],
  ["wrong", "a part of another whole for a sum", SUM, answered(says("rate-2024"))],
  ["other", "one of the parts for a sum", SUM, answered(says("central"))],

  ["right", "the words, cited", WORDS, quoted("Bà LÒ THỊ AN nuôi dê.")],
  ["right", "the words in other code points", WORDS, quoted("Bà Lò Thị An nuôi dê.".normalize("NFD"))],
  ["other", "the words of another article", WORDS, quoted("Bà Lò Thị An nuôi dê.", "other")],
  ["other", "the words without their marks", WORDS, quoted("Ba Lo Thi An nuoi de.")],
  ["right", "other words for the same", WORDS, quoted("Bà An nuôi dê.")],
  ["other", "one point of two", { ...WORDS, contains: [["An"], ["trâu"]] }, quoted("Bà An nuôi dê.")],
  ["refused", "no words", WORDS, UNKNOWN],
  [
    "right",
    "an article named by its passage",
    { facts: [["near-poor"]], kind: "which-article", passages: ["news"] },
    sampleReply("…", { citations: [sampleCitation({ article: "news", passage: "news-p07" })] }),
  ],
  [
    "other",
    "an article named by another passage",
    { facts: [["near-poor"]], kind: "which-article", passages: ["news"] },
    sampleReply("…", { citations: [sampleCitation({ article: "news", passage: "news-p01" })] }),
  ],
  ["right", "the range asked for", { facts: [["growth"]] }, answered(says("growth"))],
])("%s: %s", (verdict, _what, asked, reply) => {
  expect(judgeReply(askedQuestion(asked), reply, FACTS).verdict).toBe(verdict);
});

test("a miss says what was amiss", () => {
  expect(judgeReply(askedQuestion(RATE), answered(says("rate-2024")), FACTS).why).toBe(
    "answers 21.29 (rate-2024)",
  );
  expect(judgeReply(askedQuestion(RATE), answered(), FACTS).why).toBe(
    "does not show rate-2025 or rate-again",
  );
});
