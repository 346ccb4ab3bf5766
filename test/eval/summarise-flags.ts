import type { CheckedText } from "../../src/check/check-text.ts";
import type { JudgedSentence } from "./read-claims-set.ts";

/** A sentence and what the check says of it. */
export interface FlaggedSentence {
  sentence: JudgedSentence;
  checked: CheckedText;
}

export interface FlagSummary {
  sentences: number;
  corrupted: number;
  /** Corrupted sentences with a figure that is contradicted or unsupported. */
  caught: number;
  /** Of those, the ones with a contradicted figure. */
  contradicted: number;
  /** Correct sentences with a figure that is contradicted or unsupported. */
  stopped: number;
  /** Of what is flagged, how much is corrupted; 1 where nothing is flagged. */
  precision: number;
  /** Of what is corrupted, how much is flagged; 1 where nothing is corrupted. */
  recall: number;
  /** Of the correct sentences, how many are stopped. */
  stoppedShare: number;
}

export function summariseFlags(flagged: FlaggedSentence[]): FlagSummary {
  const wrong = flagged.filter(({ sentence }) => !sentence.ok);
  const right = flagged.filter(({ sentence }) => sentence.ok);
  const caught = wrong.filter(({ checked }) => !checked.ok);
  const contradicted = caught.filter(({ checked }) =>
    checked.claims.some(({ judgement }) => judgement.verdict === "contradicted"),
  );
  const stopped = right.filter(({ checked }) => !checked.ok).length;
  return {
    sentences: flagged.length,
    corrupted: wrong.length,
    caught: caught.length,
    contradicted: contradicted.length,
    stopped,
    precision: portion(caught.length, caught.length + stopped, 1),
    recall: portion(caught.length, wrong.length, 1),
    stoppedShare: portion(stopped, right.length, 0),
  };
}

const portion = (part: number, whole: number, ofNothing: number) => (whole === 0 ? ofNothing : part / whole);
