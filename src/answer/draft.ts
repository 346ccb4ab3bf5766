import type { Fact, Language, Operation, Passage } from "../domain.ts";

/** A fact that answers, with what must be known beside it. */
export interface Answered {
  fact: Fact;
  /** The same statement in other articles. */
  same: Fact[];
  /** Other figures for the same metric, place and period. */
  conflicts: Fact[];
  /** The same figure under the name of a neighbouring metric. */
  neighbours: Fact[];
  /** What its parts give, where that is another figure. */
  derived: { operation: Operation; facts: Fact[] } | null;
}

/** Verbatim sentences of a passage. */
export interface Extract {
  passage: Passage;
  language: Language;
  quote: string;
}

/** A slot that code fills: the figure of a fact, or what it computes from facts, in the order of the operation. */
export type Slot = { fact: Fact } | { operation: Operation; facts: Fact[] };

/** A sentence of a model: words without figures, and slots. */
export interface ModelSentence {
  parts: ({ words: string } | Slot)[];
  passages: Passage[];
}

/** The facts that a slot rests on. */
export const factsOfSlot = (slot: Slot): Fact[] => ("fact" in slot ? [slot.fact] : slot.facts);

export const slotsOf = ({ parts }: ModelSentence): Slot[] =>
  parts.flatMap((part) => ("words" in part ? [] : [part]));

export interface FiguresDraft {
  type: "figures";
  answers: Answered[];
  /** The scale to print the figures in; null for that of the source. */
  scale: number | null;
  /**
   * Whether a figure in the question is that of the first answer, or only what is aimed at; null where it holds none.
   */
  premise: "holds" | "fails" | "aimed" | null;
  /** Other readings of the question. */
  others: Fact[];
}

/** Facts side by side, and what code computes from them. */
export interface OperationDraft {
  type: "operation";
  asked: Operation | "compare" | "rank" | "trend";
  /** In the order of the operation, or in which they are told. */
  facts: Fact[];
  /** What is computed from all of `facts`; null where they are only told side by side. */
  computed: Operation | null;
  /** Whether the facts answer too, or only lead to what is computed. */
  inputs: "input" | "answer";
  /** Whether what the question says of the two is so: "did A pay more than B?"; null where it says nothing. */
  premise: "holds" | "fails" | null;
  /** False where no article has the figure of some time or place that the question lists. */
  isComplete: boolean;
}

/** What a reply will say; figures are references to facts. */
export type Draft =
  | FiguresDraft
  | OperationDraft
  | { type: "extracts"; extracts: Extract[] }
  /** Where the answer before stands, and who says it. */
  | { type: "sources"; facts: Fact[] }
  /** Articles, and who wrote them; each by its passage that bears most on what was asked. */
  | { type: "articles"; extracts: Extract[] }
  | { type: "model"; sentences: ModelSentence[] }
  | { type: "unknown"; asks: "figure" | "text"; nearest: Fact[] }
  | { type: "clarify"; examples: Fact[] }
  /** `foreign`: in a language that is neither of ours, so that both tell. */
  | { type: "help"; foreign: boolean; examples: Fact[] };
