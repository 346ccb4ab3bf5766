import type { Fact } from "../../domain.ts";

export type CheckName =
  | "sum"
  | "share"
  | "average"
  | "ratio"
  | "change"
  | "target"
  | "conflict"
  | "name"
  | "period";

/** `truncated`: the last digit that is printed was cut, not rounded (83.4% for 96 of 115). */
export type Result = "holds" | "truncated" | "off";

/** One relation between figures, or one disagreement, as `audit --jsonl` prints it (CONTRACT). */
export interface AuditRow {
  check: CheckName;
  result: Result;
  /** Slugs, in the order of the facts. */
  articles: string[];
  /** Ids; the figure that is judged stands first. Empty where a text without figures is judged. */
  facts: string[];
  /** As the articles print it; several are joined by " / ". */
  printed: string;
  /** What the other figures give; null where nothing is computed. */
  computed: string | null;
  /** One sentence in plain words. */
  says: string;
}

/** What a check finds; the audit names it and lists the articles. */
export interface Finding {
  result: Result;
  facts: Fact[];
  printed: string;
  computed: string | null;
  says: string;
  /** Given where no fact stands behind a finding. */
  articles?: string[];
}
