import type { Reply } from "../../src/domain.ts";
import type { Asked } from "./ask-questions.ts";
import { type Judgement, VERDICTS, type Verdict } from "./judge-reply.ts";
import type { AskedQuestion } from "./read-questions.ts";

export interface Scored extends Asked, Judgement {
  /** Whether the right passage is cited; null unless the reply is a right answer. */
  cited: boolean | null;
}

export interface Share {
  right: number;
  total: number;
}

export interface Summary extends Record<Verdict, number> {
  questions: number;
  /** Questions that must be refused, and how many were. */
  refusals: Share;
  /** Right answers, and how many cite the right passage. */
  citations: Share;
  /** Answers of a single figure, and how many are short. */
  short: Share;
  /** Characters before the sources of answers of a single figure; null where there are none. */
  medianLength: number | null;
  ms: { median: number; p99: number };
}

/** The most characters before the sources that an answer of a single figure should need. */
const SHORT = 350;

export function summariseReplies(scored: Scored[]): Summary {
  const count = (verdict: Verdict) => scored.filter((one) => one.verdict === verdict).length;
  const unanswerable = scored.filter(({ asked }) => mustRefuse(asked));
  const answered = scored.filter(({ cited }) => cited !== null);
  const lengths = scored
    .filter(({ reply }) => isSingleFigure(reply))
    .map(({ reply }) => saidIn(reply).length);
  const times = scored.map(({ ms }) => ms);
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
  return {
    ...(verdicts as Record<Verdict, number>),
    questions: scored.length,
    refusals: shareOf(unanswerable, ({ verdict }) => verdict === "right"),
    citations: shareOf(answered, ({ cited }) => cited === true),
    short: shareOf(lengths, (length) => length <= SHORT),
    medianLength: quantile(lengths, 0.5),
    ms: { median: quantile(times, 0.5) ?? 0, p99: quantile(times, 0.99) ?? 0 },
  };
}

const mustRefuse = ({ outcome }: AskedQuestion) =>
  outcome.includes("unknown") && !outcome.includes("answered");

function shareOf<T>(items: T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, total: items.length };
}

/** The smallest member that at least this share of all does not exceed. */
function quantile(values: number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

const isSingleFigure = ({ outcome, figures }: Reply) =>
  outcome === "answered" && figures.filter(({ role }) => role === "answer").length === 1;

/** What a person reads before the first source. */
export function saidIn({ blocks }: Reply): string {
  const source = blocks.findIndex(({ type }) => type === "source");
  const before = source < 0 ? blocks : blocks.slice(0, source);
  return before.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n");
}
