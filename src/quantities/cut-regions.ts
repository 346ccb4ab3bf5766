/** Long texts are read in regions of about so many characters, so that memory stays small. */
const REGION = 1 << 16;

export interface Region {
  text: string;
  start: number;
}

/** A text in pieces that end at a blank line, a line, a sentence, a clause or at least a space: no figure reaches across. */
export function cutRegions(text: string, size = REGION): Region[] {
  const regions: Region[] = [];
  let start = 0;
  while (text.length - start > size) {
    const end = endOfRegion(text, start, size);
    regions.push({ text: text.slice(start, end), start });
    start = end;
  }
  regions.push({ text: text.slice(start), start });
  return regions;
}

function endOfRegion(text: string, start: number, size: number): number {
  const from = start + Math.floor(size / 2);
  const window = text.slice(from, start + size);
  for (const mark of ["\n\n", "\n", ". ", "; ", ", ", " "]) {
    const at = window.lastIndexOf(mark);
    if (at >= 0) return from + at + mark.length;
  }
  return start + size;
}
