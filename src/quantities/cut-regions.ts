/** Long texts are read in regions of about so many characters, so that memory stays small. */
const REGION = 1 << 16;

export interface Region {
  text: string;
  start: number;
}

/** A text in pieces that end at a blank line, a line, a sentence or at least a space: no figure reaches across. */
export function cutRegions(text: string): Region[] {
  const regions: Region[] = [];
  let start = 0;
  while (text.length - start > REGION) {
    const end = endOfRegion(text, start);
    regions.push({ text: text.slice(start, end), start });
    start = end;
  }
  regions.push({ text: text.slice(start), start });
  return regions;
}

function endOfRegion(text: string, start: number): number {
  const from = start + REGION / 2;
  const window = text.slice(from, start + REGION);
  for (const mark of ["\n\n", "\n", ". ", " "]) {
    const at = window.lastIndexOf(mark);
    if (at >= 0) return from + at + mark.length;
  }
  return start + REGION;
}
