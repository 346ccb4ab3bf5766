import { readFileSync } from "node:fs";

export interface CorpusRow {
  expected: string;
  spelling: string;
  /** Read alone, not inside a carrier sentence. */
  alone: boolean;
}

/** The rows of a value-first table: `expected: spelling | spelling`. */
export function readCorpus(name: string): CorpusRow[] {
  const text = readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => {
    if (line === "" || line.startsWith("#")) return [];
    const alone = line.startsWith("~");
    const [expected = "", spellings = ""] = (alone ? line.slice(1) : line).split(/:(?=\s)(.*)/s);
    return spellings
      .split(" | ")
      .map((spelling) => ({ expected: expected.trim(), spelling: spelling.trim(), alone }));
  });
}

/** The rows of a table of sentences: a sentence, then indented what stands in it, "none" where nothing does. */
export function readSentences(name: string): { sentence: string; expected: string }[] {
  const lines = readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("#") || line.startsWith("  ")) return [];
    const expected = lines[index + 1]?.trim() ?? "";
    return [{ sentence: line, expected: expected === "none" ? "" : expected }];
  });
}

/** The lines of a table without values. */
export function readLines(name: string): string[] {
  const text = readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
