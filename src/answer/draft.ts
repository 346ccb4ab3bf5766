import type { Fact, Language, Passage } from "../domain.ts";

/** A fact that answers, with what must be known beside it. */
export interface Answered {
  fact: Fact;
  /** The same statement in other articles. */
  same: Fact[];
  /** Other figures for the same metric, place and period. */
  conflicts: Fact[];
  /** The same figure under the name of a neighbouring metric. */
  neighbours: Fact[];
}

/** Verbatim sentences of a passage. */
export interface Extract {
  passage: Passage;
  language: Language;
  quote: string;
}

/** A sentence of a model: words without figures, and slots that code fills from facts. */
export interface ModelSentence {
  parts: ({ words: string } | { fact: Fact })[];
  passages: Passage[];
}

export interface FiguresDraft {
  type: "figures";
  answers: Answered[];
  /** Whether a figure in the question is that of the first answer; null where it holds none. */
  premise: "holds" | "fails" | null;
  /** Other readings of the question. */
  others: Fact[];
}

/** A change computed from the levels at its two ends. */
export interface ChangeDraft {
  type: "change";
  before: Fact;
  after: Fact;
}

/** What a reply will say; figures are references to facts. */
export type Draft =
  | FiguresDraft
  | ChangeDraft
  | { type: "extracts"; extracts: Extract[] }
  | { type: "model"; sentences: ModelSentence[] }
  | { type: "unknown"; asks: "figure" | "text"; nearest: Fact[] }
  | { type: "clarify" | "help"; examples: Fact[] };
