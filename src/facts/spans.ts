export interface Span {
  start: number;
  end: number;
}

/** Those of `spans`, which are in order and do not overlap, that lie within `span`. */
export function spansIn<T extends Span>(spans: T[], span: Span): T[] {
  const from = firstFrom(spans, span.start);
  let to = from;
  while (to < spans.length && (spans[to] as T).end <= span.end) to++;
  return spans.slice(from, to);
}

/** A span overlaps at most so many that start before it. */
const MOST_OVERLAPPING = 4;

/** Those of `spans`, which are ordered by their start, that share a part of the text with `span`. */
export function overlapping<T extends Span>(spans: T[], span: Span): T[] {
  const from = firstFrom(spans, span.start);
  const into = spans.slice(Math.max(0, from - MOST_OVERLAPPING), from).filter(({ end }) => end > span.start);
  return [...into, ...spans.slice(from, firstFrom(spans, span.end))];
}

/** True where `span` is one of `spans`, which are in order and do not overlap. */
export function isOneOf<T extends Span>(spans: T[], span: T): boolean {
  return spans[firstFrom(spans, span.start)] === span;
}

/** Index of the first of `spans`, which are in order, that starts at `start` or later. */
export function firstFrom(spans: Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
