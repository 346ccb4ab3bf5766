import type { Kind } from "../../domain.ts";

/** One value of a chart; a range reaches from `low` to `high`. */
export interface Bar {
  label: string;
  low: number;
  high: number;
  /** The figure as replies print it, with its unit and qualifier. */
  printed: string;
  kind: Kind;
}

/** What a chart shows, in words and values of one language and one unit. */
export interface Chart {
  title: string;
  /** Where, of whom, or the whole that the bars are parts of; may be empty. */
  subtitle: string;
  bars: Bar[];
  source: string;
}
