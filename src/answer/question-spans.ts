import type { Span } from "../facts/spans.ts";

/** The patterns of the program, made to find every match. */
const everywhere = new WeakMap<RegExp, RegExp>();

/** Where the patterns match. */
export function spansOf(folded: string, patterns: RegExp[]): Span[] {
  return patterns.flatMap((pattern) => {
    const every = everywhere.get(pattern) ?? new RegExp(pattern, "gu");
    everywhere.set(pattern, every);
    return [...folded.matchAll(every)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
  });
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export const isWithin = (inner: Span, spans: Span[]) =>
  spans.some(({ start, end }) => start <= inner.start && inner.end <= end);

/** The text with spaces for what the spans cover. */
export function blanked(text: string, spans: Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}
