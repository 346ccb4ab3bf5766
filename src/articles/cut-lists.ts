import { isProse, opensComments, opensList, type PageLine } from "./page-line.ts";
import { readByline } from "./read-byline.ts";

/**
 * The lines without what the site puts behind the article or into it: the comment form and everything after it, and
 * lists of other articles. A list is headings, each with at most one teaser; where text goes on after a list, the
 * article goes on too.
 */
export function cutLists(lines: PageLine[]): PageLine[] {
  const kept: PageLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as PageLine;
    const begun = kept.some((before) => isProse(before.text));
    if (begun && opensComments(line.text)) break;
    if (!opensList(line.text)) {
      kept.push(line);
    } else if (begun) {
      const next = isSignedOff(kept) ? -1 : resumesAt(lines, at + 1);
      if (next < 0) break;
      at = next - 1;
    }
  }
  return kept;
}

function isSignedOff(lines: PageLine[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && readByline(last.text)?.author != null;
}

/** Index of the first line of the article after the list that starts at `from`; -1 where there is none. */
function resumesAt(lines: PageLine[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && opensComments(line.text));
  const region = lines.slice(from, end < 0 ? lines.length : end);
  const indented = region[0]?.inset === true;
  if (indented) {
    const back = region.findIndex((line) => !line.inset && isProse(line.text));
    return back < 0 ? -1 : from + back;
  }
  const prose = region.map((line) => isProse(line.text));
  const pair = prose.findIndex((is, index) => is && prose[index + 1] === true);
  if (pair < 0) return -1;
  // Lists with teasers have them from the first title on; without one so far, the first prose is the article's.
  const teasers = prose.slice(0, pair).filter(Boolean).length;
  return from + (teasers === 0 ? pair : pair + 1);
}
